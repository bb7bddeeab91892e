/** Text that is HTML, and stands in other HTML as it is. */
export class Html {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  toString(): string {
    return this.#text;
  }
}

/** What may stand between the strings of a template; nothing is shown for `undefined` and `false`. */
export type Value = string | number | Html | undefined | false | readonly Value[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * HTML from a template. Every value is text, and escaped so that it stays text between tags and in
 * quoted attributes; only `Html` and lists of it pass as they are. A line break of the template itself
 * is a space, as it is to a browser; at its ends it is nothing.
 */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  const last = strings.length - 1;
  const outlined = strings.map((string, at) => {
    const begun = at === 0 ? string.replace(/^\s*\n\s*/, '') : string;
    const ended = at === last ? begun.replace(/\s*\n\s*$/, '') : begun;
    return ended.replace(/\s*\n\s*/g, ' ');
  });
  return new Html(outlined.map((string, at) => string + written(values[at])).join(''));
}

/** Several pieces with something between each two; pieces that show nothing are left out. */
export function join(pieces: readonly Value[], between: string): Html {
  const shown = pieces.map(written).filter((piece) => piece !== '');
  return new Html(shown.join(written(between)));
}

function written(value: Value): string {
  if (value === undefined || value === false) return '';
  if (value instanceof Html) return value.toString();
  if (typeof value === 'object') return value.map(written).join('');
  return String(value).replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
