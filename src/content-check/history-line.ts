/** What is said of a span that stands wrong: its code, and the dates between which it holds. */
const SPAN = /^at (?<code>\S+) a span from (?<from>\S+) to (?<to>\S+)$/;
/** What is said of a line that comes twice. */
const AGAIN = /^(?<code>\S+)(?: (?<version>v\d+))?.* again$/;

/**
 * The line (from 1) of what a fault received in a history: of a span that stands wrong, of a code that
 * comes twice, else of the first date that is the same. The importer writes a code and each of its
 * spans on a line; undefined where nothing is found.
 */
export function historyLine(text: string, received: string): number | undefined {
  const lines = text.split('\n');
  const again = AGAIN.exec(received)?.groups;
  if (again !== undefined) {
    const version = again.version === undefined ? '' : `"version": "${again.version}"`;
    return counted(lines.findLastIndex((line) => isOf(line, again.code) && line.includes(version)));
  }
  const { code, from = received, to = '' } = SPAN.exec(received)?.groups ?? {};
  const start = code === undefined ? 0 : lines.findIndex((line) => isOf(line, code));
  const end = to === 'now' ? 'null' : to;
  return counted(
    lines.findIndex((line, at) => at >= start && line.includes(`"${from}"`) && line.includes(end)),
  );
}

/** Whether a line begins what a source says of a code. */
function isOf(line: string, code = ''): boolean {
  return line.includes(`"code": ${code},`) || line.includes(`"code": "${code}",`);
}

const counted = (at: number): number | undefined => (at < 0 ? undefined : at + 1);
