import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caught } from '../testing/caught.ts';
import { jsonMap } from './json-map.ts';

const read = (text: string, tables = ['json-error-codes']) =>
  jsonMap({ text, path: 'lamps.json', tables });
const rows = (text: string) => read(text).get('json-error-codes');

test('each name is a label as it stands, on its line', () => {
  expect(rows('{\n  "LampDark": 7,\n  "Lamp\u00A0is dark: {why}": 5\n}')).toEqual([
    { code: 7, fact: { label: 'LampDark' }, line: 2 },
    { code: 5, fact: { label: 'Lamp is dark: {why}' }, line: 3 },
  ]);
});

test('any map comes back in its order', () => {
  const name = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => /^\S+$/u.test(text));
  const entry = fc.tuple(name, fc.integer());
  const entries = fc.uniqueArray(entry, {
    minLength: 1,
    comparator: (a, b) => a[0] === b[0] || a[1] === b[1],
  });
  fc.assert(
    fc.property(entries, fc.constantFrom('', '\t', '  '), (list, indent) => {
      const members = list.map(([key, code]) => `${indent}${JSON.stringify(key)}: ${String(code)}`);
      const found = rows(`{\n${members.join(',\n')}\n}\n`);
      expect(found?.map((row) => [row.fact.label, row.code, row.line])).toEqual(
        list.map(([key, code], index) => [key, code, index + 2]),
      );
    }),
  );
});

test('an empty object, or another table, yields nothing', () => {
  expect(read('{}').size).toBe(0);
  expect(read('{ "Dark": 1 }', ['rpc-error-codes']).size).toBe(0);
});

describe('faults', () => {
  test('a value that is no whole number', () => {
    for (const value of ['"7"', '1.5', 'null', '[7]', '{"a": 7}', 'true']) {
      expect(caught(() => rows(`{\n"Dim": 1,\n"Dark": ${value}\n}`))).toMatchObject({
        file: 'lamps.json',
        line: 3,
        expected: 'a name and a whole number',
      });
    }
  });

  test('an empty name', () => {
    expect(caught(() => rows('{\n" ": 1\n}')).received).toBe('" ": 1');
  });

  test('a code given twice', () => {
    expect(caught(() => rows('{\n"Dark": 1,\n"Dim": 1\n}'))).toMatchObject({
      line: 3,
      received: '1 a second time, as "Dim"; on line 2 it is "Dark"',
    });
  });

  test('a name given twice', () => {
    expect(caught(() => rows('{\n"Dark": 1,\n"Dark": 2\n}'))).toMatchObject({
      line: 3,
      expected: 'JSON',
    });
  });

  test('JSON that is cut off, is no object, or is none', () => {
    expect(caught(() => rows('{\n"Dark": 1,\n"Di'))).toMatchObject({ line: 3, expected: 'JSON' });
    expect(caught(() => rows('{\n"Dark": 1,\n"Dim"')).expected).toBe('JSON');
    expect(caught(() => rows('{\n"Dark": 1\n"Dim": 2\n}')).expected).toBe('JSON');
    expect(caught(() => rows('[1]')).received).toBe('JSON that is no object');
    expect(caught(() => rows('Dark: 1')).expected).toBe('JSON');
    expect(caught(() => rows('')).received).toBe('an empty document');
  });
});
