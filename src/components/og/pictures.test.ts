import { describe, expect, test } from 'vitest';
import { readContentFolder } from '../../data/read-content.ts';
import { assemble } from '../../domain/codex/assemble.ts';
import { SIZE, tablePicture } from './picture.ts';
import { pictures } from './pictures.ts';

const codex = assemble(readContentFolder(process.cwd()));
const drawn = pictures(codex).map(({ path, draw }) => [path, draw()] as const);

test('there is one for the site and one for each table', () => {
  expect(drawn.map(([path]) => path)).toEqual([
    '/og/site.png',
    ...codex.tables.map((view) => tablePicture(view).path),
  ]);
});

describe.each(drawn)('%s', (path, svg) => {
  test('has all its text inside', () => {
    const texts = [...svg.matchAll(/<text\s([^>]*)>([^<]*)</g)];
    expect(texts.length).toBeGreaterThan(3);
    for (const [, attributes = '', text = ''] of texts) {
      const number = (name: string): number =>
        Number(new RegExp(`${name}="([-\\d.]+)"`).exec(attributes)?.[1]);
      const width = text.length * (number('font-size') * 0.6 + number('letter-spacing'));
      expect(number('x'), text).toBeGreaterThan(0);
      expect(number('x') + width, text).toBeLessThanOrEqual(SIZE.width - 56);
    }
  });

  test('has a mark for every code', () => {
    const view = codex.tables.find((each) => tablePicture(each).path === path);
    const codes = view?.entries ?? codex.tables.flatMap(({ entries }) => entries);
    const marks = [...svg.matchAll(/<rect\s[^>]*rx=/g)].length;
    expect(marks).toBeGreaterThanOrEqual(codes.length);
  });
});

test('a table’s picture is told in words', () => {
  const view = codex.tables.find(({ table }) => table.id === 'gateway-opcodes');
  const { alt } = tablePicture(view!);
  expect(alt).toMatch(/^Gateway opcodes: \d+ codes, \d+ documented, \d+ undocumented, .+\.$/);
});
