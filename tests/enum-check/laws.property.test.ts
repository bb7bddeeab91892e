import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../src/domain/enum-check/check.ts';
import { missingMembers } from '../../src/domain/enum-check/missing-members.ts';
import { readPaste } from '../../src/domain/enum-check/read-paste.ts';
import { settle } from '../../src/domain/enum-check/settle.ts';
import { LANGUAGES } from '../../src/schemas/language.ts';
import { grounds, subjectAt } from './support/grounds.ts';
import { named, STYLES, type Noise } from './support/styles.ts';

const TABLES = ['gateway-opcodes', 'gateway-close-codes', 'voice-close-codes', 'json-error-codes'];
const subjects = TABLES.map((id) => subjectAt(id));

const arbitraryNoise: fc.Arbitrary<Noise> = fc.record({
  comment: fc.constantFrom(
    'was',
    'A = 4,',
    "it's",
    '"x": 5',
    '4000 => X',
    'enum B {',
    '(',
    'see [1]',
  ),
  trailing: fc.boolean(),
  newline: fc.constantFrom('\n', '\r\n'),
});

/** Some codes of a table's edition, at least one. */
const arbitraryPart = fc.constantFrom(...subjects).chain((subject) =>
  fc
    .subarray(subject.codes.filter(({ status }) => status === 'documented').slice(0, 60), {
      minLength: 1,
    })
    .map((codes) => ({ subject, codes })),
);

test('there are styles in every language', () => {
  for (const language of LANGUAGES) {
    expect(STYLES.filter((each) => each.language === language).length).toBeGreaterThanOrEqual(3);
  }
});

describe.each(STYLES.map((style) => [style.language, style.name, style] as const))(
  '%s, %s',
  (_, __, style) => {
    test('is read back as it was written', () => {
      fc.assert(
        fc.property(arbitraryPart, arbitraryNoise, ({ codes }, noise) => {
          const written = codes.map((code) => named(code, style));
          const text = style.write(written, noise);
          const { readings } = readPaste(text, style.language);
          const tail = style.name === 'class' ? '_' : '';
          expect(
            readings.map(({ members }) => members.map(({ code, name }) => [code, name])),
          ).toEqual([written.map(({ code, name }) => [code, name + tail])]);
          const lines = text.split('\n');
          for (const { code, line } of readings[0]?.members ?? []) {
            expect(lines[line - 1]).toContain(String(code));
          }
        }),
        { numRuns: 60 },
      );
    });

    test('lacks what was left out, and nothing once that is written into it', () => {
      fc.assert(
        fc.property(arbitraryPart, arbitraryNoise, ({ subject, codes }, noise) => {
          const text = style.write(
            codes.map((code) => named(code, style)),
            noise,
          );
          const { id } = subject.table;
          const { reading } = settle(readPaste(text, style.language), grounds.tables, id);
          const answer = check(reading.members, subject);
          const had = new Set(codes.map(({ code }) => code));
          expect(
            answer.drifts.map((drift) => [drift.kind, 'known' in drift && drift.known.code]),
          ).toEqual(
            subject.edition
              .filter(({ code }) => !had.has(code))
              .map(({ code }) => ['missing', code]),
          );
          const mended = reading.insert(missingMembers(reading, answer, subject));
          const again = settle(readPaste(mended, style.language), grounds.tables, id);
          expect(check(again.reading.members, subject).drifts).toEqual([]);
        }),
        { numRuns: 40 },
      );
    });
  },
);
