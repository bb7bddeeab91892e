/** An opening tag as it stands in a page. */
export interface Tag {
  /** In lower case. */
  name: string;
  /** By names in lower case; of one that stands twice, the first. */
  attributes: ReadonlyMap<string, string>;
  /** What stands within an element that holds no others, such as a script or a title; else empty. */
  text: string;
}

const ATTRIBUTES = `((?:[^"'>]|"[^"]*"|'[^']*')*)`;
const TAG = new RegExp(
  `<!--[^]*?-->|<(script|style|title|textarea)(?=[\\s/>])${ATTRIBUTES}>([^]*?)</\\1[^>]*>|<([a-z][^\\s/>]*)${ATTRIBUTES}>`,
  'gi',
);
const ATTRIBUTE = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>=`]+)))?/g;

/**
 * All opening tags of a page, in their order, those in <noscript> and <template> among them. Nothing is
 * left out because something else is not closed, as it is when a tree is made of a page.
 */
export function tagsOf(page: string): Tag[] {
  const tags: Tag[] = [];
  for (const [, raw, rawAttributes = '', text = '', name, others = ''] of page.matchAll(TAG)) {
    const own = raw ?? name;
    if (own === undefined) continue;
    const attributes = new Map<string, string>();
    for (const [, key = '', double, single, bare] of (rawAttributes || others).matchAll(
      ATTRIBUTE,
    )) {
      const lower = key.toLowerCase();
      if (!attributes.has(lower)) attributes.set(lower, decoded(double ?? single ?? bare ?? ''));
    }
    tags.push({ name: own.toLowerCase(), attributes, text });
  }
  return tags;
}

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  colon: ':',
  gt: '>',
  lt: '<',
  newline: '\n',
  quot: '"',
  tab: '\t',
};

function decoded(value: string): string {
  return value.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));?/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return NAMED[name.toLowerCase()] ?? whole;
    return String.fromCodePoint(
      Number.parseInt(String(hex ?? decimal), hex === undefined ? 10 : 16),
    );
  });
}
