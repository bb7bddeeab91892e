/** Every address in some Markdown: of links and definitions, and those that stand bare or in code. */
export function addressesInMarkdown(markdown: string): string[] {
  const prose = markdown.replace(/^(`{3,}|~{3,})[^]*?^\1$/gm, '');
  const linked = [...prose.matchAll(/\]\((?!\s)([^)\s]*)|^ {0,3}\[[^\]]+\]: (\S+)/gm)];
  const rest = markdown.replace(/\]\([^)]*\)/g, ']').replace(/^ {0,3}\[[^\]]+\]: \S+/gm, '');
  return [...linked.map(([, link, defined]) => link ?? defined ?? ''), ...addressesInText(rest)];
}

/** Every address in a JSON value: whole ones, paths from the root, and links of Markdown. */
export function addressesInJson(value: unknown): string[] {
  if (typeof value === 'string') {
    if (/^(https?:\/\/|\/)/.test(value)) return [value];
    return value.includes('](') ? addressesInMarkdown(value) : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(addressesInJson);
}

/** Every address in XML, and in the HTML of feeds: of links, and those that stand as text. */
export function addressesInXml(xml: string): string[] {
  const found = [
    ...xml.matchAll(/\s(?:href|src|template)="([^"]*)"|>\s*(https?:\/\/[^<\s]+)\s*</g),
  ];
  return found.map(([, linked, told]) => (linked ?? told ?? '').replaceAll('&amp;', '&'));
}

/** Every address in plain text. */
export function addressesInText(text: string): string[] {
  return [...text.matchAll(/https?:\/\/[^\s<>"'`)\]]+/g)].map(([address]) =>
    address.replace(/[.,;:]+$/, ''),
  );
}
