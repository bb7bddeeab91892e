import { describe, expect, test } from 'vitest';
import { check } from '../../src/domain/enum-check/check.ts';
import { missingMembers } from '../../src/domain/enum-check/missing-members.ts';
import { readPaste } from '../../src/domain/enum-check/read-paste.ts';
import { tokenise } from '../../src/domain/enum-check/read/tokenise.ts';
import { settle } from '../../src/domain/enum-check/settle.ts';
import { LANGUAGES, type Language } from '../../src/domain/enum-check/types.ts';
import { grounds, subjectAt } from './support/grounds.ts';

const FIVE_MEGABYTES = 5_000_000;

/** A text of five megabytes that repeats a part. */
const filled = (part: string): string => part.repeat(Math.ceil(FIVE_MEGABYTES / part.length));

describe('five megabytes are read', () => {
  test('of an enum in which the codes stand', () => {
    const { codes } = subjectAt('json-error-codes');
    const documented = codes.filter(({ status }) => status === 'documented');
    const members = documented.map(({ identifier, code }) => `  ${identifier} = ${String(code)},`);
    const filler = Array.from({ length: 120_000 }, (_, at) => `  Made${at} = ${at + 1_000_000},`);
    const text = `export enum Errors {\n${[...members, ...filler].join('\n')}\n}\n`.padEnd(
      FIVE_MEGABYTES,
    );
    const subject = subjectAt('json-error-codes');
    const { reading } = settle(readPaste(text), grounds.tables, 'json-error-codes');
    const { right, drifts } = check(reading.members, subject);
    expect(right).toBe(subject.edition.length);
    expect(drifts.filter(({ kind }) => kind === 'unknown')).toHaveLength(filler.length);
    expect(missingMembers(reading, { right, drifts }, subject)).toBe('');
  });

  test.each([
    ['a hundred thousand small objects', "{ a: 1, b: 'x' },\n"],
    ['functions', 'function f(a, b) { if (a > 1) { return b[2]; } x = { y: 5 }; }\n'],
    ['opening brackets', '{[('],
    ['closing brackets', ')]}'],
    ['crossed brackets', '([)]{(})'],
    ['empty blocks in one line', '{}'],
    ['generics', 'a<b, '],
    ['quotes', `"'\``],
    ['escaped quotes', `\\'\\"`],
    ['comments that open', '/* // '],
    ['slashes', '= / '],
    ['one word', 'a'],
    ['digits', '4'],
    ['digits and letters', '0x4e'],
    ['blanks', ' '],
    ['line breaks', '\n'],
    ['colons', 'a:'],
    ['assignments', 'A=B='],
    ['dots', 'a.'],
    ['calls', 'f('],
    ['enums', 'enum A { B = 4000 }\n'],
    ['indents', '\n a:\n  b:\n'],
    ['annotations', '@a(b) #[c] '],
    ['bars', 'type A = 1 | '],
    ['bytes beyond the plane', '\u{1F600}'],
  ])('of %s, in any language', (_, part) => {
    const text = filled(part);
    for (const language of LANGUAGES) {
      try {
        const paste = readPaste(text, language);
        expect(paste.readings.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toMatchObject({ kind: expect.stringMatching(/^(empty|binary)$/) as string });
      }
    }
  });
});

describe('the work grows as the text does', () => {
  const parts = [
    'enum A { B = 4000, C = 4001 }\n',
    `{"a": [1, {"code": 2}], 'b': "x"} # /* `,
    '"\\"`\n',
  ];

  test.each(LANGUAGES)('in %s each sign is part of one token at most', (language: Language) => {
    for (const part of parts) {
      const text = part.repeat(200);
      let end = 0;
      for (const token of tokenise(text, language)) {
        expect(token.start).toBeGreaterThanOrEqual(end);
        end = token.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }
  });
});
