import { describe, expect, test } from 'vitest';
import { sectionsOf } from './sections.ts';

const titles = (text: string): string[] => sectionsOf(text).map((section) => section.title);

describe('sectionsOf', () => {
  test('cuts at headings and tells depth, title and line', () => {
    const sections = sectionsOf('intro\n\n# One\ntext\n### Two ###\nmore');
    expect(sections.map(({ depth, title, line }) => [depth, title, line])).toEqual([
      [0, '', 1],
      [1, 'One', 3],
      [3, 'Two', 5],
    ]);
    expect(sections[1]?.text).toBe('# One\ntext');
  });

  test('takes the anchor suffix off a heading of 2016', () => {
    expect(titles('## Guild Moved % guild-moved')).toEqual(['', 'Guild Moved']);
  });

  test('leaves a ManualAnchor in the section before its heading', () => {
    const [, first, second] = sectionsOf('## A\n\n<ManualAnchor id="b" />\n## B\n');
    expect(first?.text).toContain('<ManualAnchor');
    expect(second).toMatchObject({ title: 'B', line: 4 });
  });

  test.each(['```', '~~~', '`````'])('passes over headings in a fence of %s', (fence) => {
    expect(titles(`# A\n${fence}md\n# no\n${fence}\n# B`)).toEqual(['', 'A', 'B']);
  });

  test('closes a fence with one as long, of the same sign, alone on its line', () => {
    expect(titles('````\n```\n# no\n~~~~\n# no\n```` x\n# no\n````\n# B')).toEqual(['', 'B']);
  });

  test('does not take code in a line for the start of a fence', () => {
    expect(titles('# A\n```x``` is no fence\n# B')).toEqual(['', 'A', 'B']);
  });

  test('passes over front matter, and counts its lines', () => {
    const sections = sectionsOf('---\ntitle: T\n# no heading\n---\n\n# A\n');
    expect(sections.map(({ title, line }) => [title, line])).toEqual([
      ['', 5],
      ['A', 6],
    ]);
  });

  test('does not take an unclosed rule of dashes for front matter', () => {
    expect(titles('---\n# A\n')).toEqual(['', 'A']);
  });

  test('reads CRLF as LF', () => {
    const text = '# A\n\n|x|\n|-|\n## B\ntext';
    expect(sectionsOf(text.replaceAll('\n', '\r\n'))).toEqual(sectionsOf(text));
  });

  test('takes neither seven hashes nor a hash without a space for a heading', () => {
    expect(titles('#A\n####### B\n    # C')).toEqual(['']);
  });
});
