// XML needs the same escapes; under its own name Prettier would make HTML of it.
import { html as xml } from '../html.ts';

/**
 * The site as a search engine, in the form that browsers read: OpenSearch 1.1.
 *
 * @param address - Makes the full address of a path from the site's root.
 */
export function openSearch(address: (path: string) => string): string {
  // The braces stand for themselves: browsers put the query in their place.
  const template = `${address('/')}?q={searchTerms}`;
  const description = xml`<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
    <ShortName>Opcodex</ShortName>
    <Description>Discord opcodes, close codes and errors, by number, name or message</Description>
    <InputEncoding>UTF-8</InputEncoding>
    <Image width="16" height="16" type="image/svg+xml">${address('/favicon.svg')}</Image>
    <Image width="192" height="192" type="image/png">${address('/icon-192.png')}</Image>
    <Url type="text/html" template="${template}" />
    <Url
      type="application/opensearchdescription+xml"
      rel="self"
      template="${address('/opensearch.xml')}"
    />
  </OpenSearchDescription>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${description.toString()}\n`;
}
