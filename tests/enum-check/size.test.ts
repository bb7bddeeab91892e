import { describe, expect, test } from 'vitest';
import { check } from '../../src/domain/enum-check/check.ts';
import { missingMembers } from '../../src/domain/enum-check/missing-members.ts';
import { readPaste } from '../../src/domain/enum-check/read-paste.ts';
import { declarationsOf } from '../../src/domain/enum-check/read/declarations.ts';
import { sourceOf } from '../../src/domain/enum-check/read/source.ts';
import { settle } from '../../src/domain/enum-check/settle.ts';
import { LANGUAGES, type Language } from '../../src/schemas/language.ts';
import { grounds, subjectAt } from './support/grounds.ts';

const subject = subjectAt('json-error-codes');

test('five megabytes are read, checked and written to', () => {
  const listed = new Set(subject.edition.map(({ code }) => code));
  const members = subject.codes
    .filter(({ code }) => listed.has(code) && code !== 50013)
    .map(({ identifier, code }) => `  ${identifier} = ${String(code)},`);
  const made = Array.from(
    { length: 120_000 },
    (_, at) => `  Made${at} = ${at + 1_000_000}, // not ${at}`,
  );
  const text = `export enum Errors {\n${[...made, ...members].join('\n')}\n}\n`.padEnd(5_000_000);
  const { reading } = settle(readPaste(text), grounds.tables, 'json-error-codes');
  const answer = check(reading.members, subject);
  expect(answer.right).toBe(listed.size - 1);
  expect(answer.drifts.filter(({ kind }) => kind === 'unknown')).toHaveLength(made.length);
  const written = missingMembers(reading, answer, subject);
  expect(written).toBe('  MissingPermissions = 50013,');
  const mended = readPaste(reading.insert(written)).readings[0];
  expect(mended?.members).toHaveLength(made.length + listed.size);
}, 60_000);

/** What a text may be full of. */
const PARTS: readonly (readonly [name: string, part: string])[] = [
  ['small objects', "{ a: 1, b: 'x' },\n"],
  ['functions', 'function f(a, b) { if (a > 1) { return b[2]; } x = { y: 5 }; }\n'],
  ['opening brackets', '{[('],
  ['closing brackets', ')]}'],
  ['crossed brackets', '([)]{(})'],
  ['empty blocks in one line', '{}'],
  ['blocks in one line', '{a}'],
  ['types', 'a<b, '],
  ['quotes', `"'\``],
  ['escaped quotes', `\\'\\"`],
  ['comments that open', '/* // '],
  ['slashes', '= / '],
  ['one word', 'a'],
  ['one number', '4'],
  ['one number with letters', '0x4e'],
  ['blanks', ' '],
  ['line breaks', '\n'],
  ['colons', 'a:'],
  ['assignments', 'A=B='],
  ['dots', 'a.'],
  ['calls in calls', 'f('],
  ['enums', 'enum A { B = 4000 }\n'],
  ['indents', '\n a:\n  b:\n'],
  ['annotations', '@a(b) #[c] '],
  ['bars', 'type A = 1 | '],
  ['records in lists', '[{code: 1, name: "x"}, '],
  ['signs beyond the plane', '\u{1F600}'],
];

describe('a long text is read to its end', () => {
  test.each(
    PARTS.map(([name, part], at) => [name, LANGUAGES[at % LANGUAGES.length]!, part] as const),
  )('of %s, in %s', (_, language, part) => {
    const text = part.repeat(Math.ceil(200_000 / part.length));
    let kind = 'read';
    try {
      readPaste(text, language);
    } catch (error) {
      ({ kind } = error as { kind: string });
    }
    expect(['read', 'empty']).toContain(kind);
  });

  test('told of its language too', () => {
    for (const [, part] of PARTS) {
      const text = part.repeat(Math.ceil(10_000 / part.length));
      let kind = 'read';
      try {
        readPaste(text);
      } catch (error) {
        ({ kind } = error as { kind: string });
      }
      expect(['read', 'empty']).toContain(kind);
    }
  });
});

/** How often a token is looked at when the declarations of a text are read. */
function looksAt(text: string, language: Language): number {
  let looks = 0;
  const source = sourceOf(text, language);
  const tokens = new Proxy(source.tokens, {
    get: (target, key) => {
      looks += 1;
      return Reflect.get(target, key) as unknown;
    },
  });
  for (const { found } of declarationsOf({ ...source, tokens })) looks += found.length;
  return looks;
}

describe('four times the text is not sixteen times the work', () => {
  test.each(LANGUAGES)('in %s', (language) => {
    for (const [name, part] of PARTS) {
      const [once, four] = [200, 800].map((times) => looksAt(part.repeat(times), language));
      expect(four ?? 0, name).toBeLessThanOrEqual((once ?? 0) * 5);
    }
  });
});
