import { describe, expect, test } from 'vitest';
import { identifiersOf } from '../../src/domain/codex/identifiers.ts';
import { codeText } from '../../src/domain/codes.ts';
import { memberNames } from '../../src/domain/snippets/member-names.ts';
import { CASINGS } from '../../src/domain/snippets/types.ts';
import { isIdentifier } from '../../src/domain/text/pascal.ts';
import { codex, content } from './support/content.ts';
import { sources } from '../snippets/support/sources.ts';

const RECORD = 'content/identifiers is written by: npm run identifiers';

describe('identifiers are promises', () => {
  test.each(codex.tables.map((view) => [view.table.id, view] as const))(
    '%s: each code has the one that was given out',
    (_, { table, entries }) => {
      const recorded = identifiersOf(table, content.identifiers);
      expect([...recorded.keys()].sort(), RECORD).toEqual(
        entries.map(({ code }) => codeText(code)).sort(),
      );
      for (const { code, identifier } of entries) {
        expect(recorded.get(codeText(code)), RECORD).toBe(identifier);
      }
    },
  );

  test.each(sources.map((source) => [source.table.id, source.codes] as const))(
    '%s: valid and unique in every casing, without a code behind a name',
    (_, codes) => {
      for (const casing of CASINGS) {
        const names = memberNames(codes, casing);
        expect(new Set(names.values()).size).toBe(codes.length);
        for (const name of names.values()) expect(name).toSatisfy(isIdentifier);
      }
      const plain = memberNames(codes, 'pascal');
      for (const { code, identifier } of codes) {
        expect(plain.get(codeText(code))).toBe(identifier);
      }
    },
  );
});
