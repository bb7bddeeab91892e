import { describe, expect, test } from 'vitest';
import { check } from '../../src/domain/enum-check/check.ts';
import { missingMembers } from '../../src/domain/enum-check/missing-members.ts';
import { readPaste } from '../../src/domain/enum-check/read-paste.ts';
import { settle } from '../../src/domain/enum-check/settle.ts';
import { LANGUAGES } from '../../src/schemas/language.ts';
import { languageOfFile } from '../../src/enum-check-cli/languages.ts';
import { grounds, subjectAt } from './support/grounds.ts';
import { planted, samples } from './support/samples.ts';

test('there are samples in every language, with drift of every kind and without', () => {
  const drifting = samples.filter(({ drifts }) => drifts.length > 0);
  expect(drifting.length).toBeGreaterThanOrEqual(48);
  expect(samples.length - drifting.length).toBeGreaterThanOrEqual(12);
  expect([...new Set(samples.map(({ file }) => languageOfFile(file)))].sort()).toEqual(
    LANGUAGES.toSorted(),
  );
  expect(
    [...new Set(samples.flatMap(({ drifts }) => drifts.map(({ kind }) => kind)))].sort(),
  ).toEqual(['delisted', 'missing', 'renamed', 'retired', 'twice', 'unknown', 'unlisted']);
});

describe.each(samples.map((sample) => [sample.file, sample] as const))('%s', (file, sample) => {
  const { text, table, drifts } = sample;

  test('is told by its language', () => {
    expect(readPaste(text).language).toBe(languageOfFile(file));
  });

  test('is guessed to be of its table', () => {
    const settled = settle(readPaste(text), grounds.tables);
    expect(settled.table.table.id).toBe(table);
    // Bare numbers may belong to many tables.
    const isNamed = settled.reading.members.some(({ name }) => name !== undefined);
    if (isNamed) expect(settled.guess?.confidence).not.toBe('possible');
  });

  test('drifts as planted, and in nothing else', () => {
    const { reading } = settle(readPaste(text), grounds.tables, table);
    expect(planted(check(reading.members, subjectAt(table)).drifts)).toEqual(drifts);
  });

  test('lacks nothing once the missing members are written into it', () => {
    const subject = subjectAt(table);
    const { reading } = settle(readPaste(text), grounds.tables, table);
    const missing = missingMembers(reading, check(reading.members, subject), subject);
    const mended = settle(readPaste(reading.insert(missing)), grounds.tables, table);
    const left = planted(check(mended.reading.members, subject).drifts);
    expect(left.map(({ kind, code }) => `${kind} ${code}`)).toEqual(
      drifts.filter(({ kind }) => kind !== 'missing').map(({ kind, code }) => `${kind} ${code}`),
    );
  });
});
