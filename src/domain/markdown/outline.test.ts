import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { countWords, outlineOf } from './outline.ts';

const NOTE = `## Why

Your bot **cannot** see it, or \`guild_id\` is wrong. See [50013](/json/50013/ "a title").

\`\`\`ts
const link = '[no](/link/)';
## no heading
\`\`\`

### Deeper
- Wait for [\`READY\`](/gateway/event/READY/).
`;

describe('outlineOf', () => {
  const outline = outlineOf(NOTE);

  test('headings of every level, none out of code', () => {
    expect(outline.headings).toEqual(['Why', 'Deeper']);
  });

  test('links with their lines, none out of code', () => {
    expect(outline.links).toEqual([
      { target: '/json/50013/', line: 3 },
      { target: '/gateway/event/READY/', line: 11 },
    ]);
  });

  test('fences with their language and first line', () => {
    expect(outline.fences).toEqual([
      { language: 'ts', code: "const link = '[no](/link/)';\n## no heading\n", line: 6 },
    ]);
  });

  test('prose without marks; what is spoken without constants too', () => {
    expect(outline.prose).toContain('Your bot cannot see it, or guild_id is wrong. See 50013.');
    expect(outline.prose).toContain('Wait for READY.');
    expect(outline.prose).not.toContain('Why');
    expect(outline.spoken).toContain('Your bot cannot see it, or  is wrong.');
    expect(outline.spoken).not.toContain('READY');
  });
});

test('no text is lost: every word outside of fences is in the headings or in the prose', () => {
  const line = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom('', '## ', '- ', '1. ', '> '), line)),
      (lines) => {
        const { headings, prose } = outlineOf(
          lines.map(([mark, w]) => mark + w.join(' ')).join('\n'),
        );
        const words = lines.flatMap(([, own]) => own).sort();
        const kept = [...headings, prose].join(' ').split(/\s+/).filter(Boolean).sort();
        expect(kept).toEqual(words);
      },
    ),
  );
});

test.each([
  ['', 0],
  ['One word.', 2],
  ["The bot's own retry_after is 3.5 s", 7],
])('%j has %i words', (text, count) => {
  expect(countWords(text)).toBe(count);
});
