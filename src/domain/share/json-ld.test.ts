import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breadcrumbList, codeTerm, jsonLd } from './json-ld.ts';

test('one thing stands alone, several in a graph', () => {
  const step = breadcrumbList([{ name: 'Opcodex', url: 'https://example.org/' }, { name: 'x' }]);
  expect(JSON.parse(jsonLd([step]))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: [
      { '@type': 'ListItem', position: 1, name: 'Opcodex', item: 'https://example.org/' },
      { '@type': 'ListItem', position: 2, name: 'x' },
    ],
  });
  const { '@graph': graph } = JSON.parse(jsonLd([step, step])) as { '@graph': unknown[] };
  expect(graph).toHaveLength(2);
});

test('no name can end the script, and each is read as it was', () => {
  const name = fc
    .array(fc.constantFrom('</script>', '<!--', '<script', ']]>', '"', '\\', '\u2028', 'a', '&lt;'))
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(name, (text) => {
      const url = 'https://example.org/';
      const json = jsonLd([codeTerm({ code: '1', name: text, summary: text, url, table: url })]);
      expect(json).not.toMatch(/[<]/);
      expect(JSON.parse(json)).toMatchObject({ name: text, description: text });
    }),
  );
});
