import { inOneLine } from './one-line.ts';
import { titleOf } from './texts.ts';

/** An issue that is begun: what is known stands in it, the rest is left to fill in. */
export interface Report {
  title: string;
  /** Markdown. */
  body: string;
  label: string;
}

/** Servers and mail programs cut longer addresses. */
export const LONGEST_ADDRESS = 2000;

/** What stands over the fields of an issue; the forms in `.github/ISSUE_TEMPLATE` have the same. */
export const headings = {
  code: 'Code',
  table: 'Table',
  page: 'Page',
  said: 'What the sources say',
  wrong: 'What is wrong or missing',
  message: 'The message, as it was printed',
  answered: 'The request or event that it answered',
  evidence: 'Where it is listed or explained',
} as const;

/** What the labels of issues are called. */
export const labels = { wrong: 'wrong code', missing: 'missing code' } as const;

const CAUTION = '<!-- Take out tokens, webhook addresses and names first. -->';

/** What one source says of a code, in short. */
export interface Said {
  source: string;
  label: string;
}

/** What of a code its report tells. */
export interface Reported {
  code: string;
  name: string;
  /** The table's name. */
  table: string;
  /** Absolute address of the code's page. */
  page: string;
  /** What each source says, most believed first. */
  said: readonly Said[];
}

/** Begins an issue about what a code's page says. */
export function wrongCode({ code, name, table, page, said }: Reported): Report {
  const title = shortened(titleOf({ code, name }), 120);
  const lines = said.map(({ source, label }) => `- ${source}: ${shortened(label, 60)}`);
  return {
    title: `Wrong code: ${title} (${table})`,
    body: bodyOf([
      [headings.code, title],
      [headings.table, table],
      [headings.page, page],
      [headings.said, lines.join('\n')],
      [headings.wrong, ''],
      [headings.evidence, ''],
    ]),
    label: labels.wrong,
  };
}

/** What is known of a code that no source lists. */
export interface Missing {
  /** Absent where the reader is to say it. */
  code?: string | undefined;
  /** The table's name; absent where it is not known. */
  table?: string | undefined;
  /** Absolute address of the page that lacks it. */
  page: string;
}

/** Begins an issue about a code that is not listed. */
export function missingCode({ code = '', table = '', page }: Missing): Report {
  const which = shortened(code, 120);
  const where = table === '' ? '' : ` (${table})`;
  return {
    title: which === '' ? `Missing code${where}` : `Missing code: ${which}${where}`,
    body: bodyOf([
      [headings.code, which],
      [headings.table, table],
      [headings.page, page],
      [headings.message, CAUTION],
      [headings.answered, ''],
      [headings.evidence, ''],
    ]),
    label: labels.missing,
  };
}

/**
 * The address at which an issue begins as a report has it. Where it would have 2,000 characters or
 * more, the body ends early.
 *
 * @param issues where a new issue begins: `https://github.com/owner/name/issues/new`
 */
export function prefilled(issues: string, { title, body, label }: Report): string {
  const lines = body.split('\n');
  for (;;) {
    const text = lines.join('\n').trimEnd();
    const query = new URLSearchParams({ title, labels: label, body: text });
    const address = `${issues}?${query.toString()}`;
    if (address.length < LONGEST_ADDRESS || text === '') return address;
    lines.pop();
  }
}

function bodyOf(fields: readonly (readonly [heading: string, content: string])[]): string {
  return fields.map(([heading, content]) => `### ${heading}\n\n${content}`).join('\n\n');
}

function shortened(text: string, longest: number): string {
  const signs = Array.from(inOneLine(text));
  if (signs.length <= longest) return signs.join('');
  return `${signs
    .slice(0, longest - 1)
    .join('')
    .trimEnd()}…`;
}
