import { describe, expect, test } from 'vitest';
import { parseFile } from './parse-file.ts';
import { phrasesSchema, type Phrases } from './phrases.ts';

const parse = (text: string): Phrases => parseFile({ path: 'x.yaml', text }, phrasesSchema);
test('codes are keys as text, whatever they are', () => {
  const text = `table: t
phrases:
  -1: [gone]
  4014: [no, 'Disallowed: intents']
  5xx: [it broke]
  READY: [all set]
`;
  expect(parse(text)).toEqual({
    table: 't',
    phrases: {
      '-1': ['gone'],
      '4014': ['no', 'Disallowed: intents'],
      '5xx': ['it broke'],
      READY: ['all set'],
    },
  });
});

describe('refuses, and names the line', () => {
  test.each([
    ['a phrase that is longer than a message', 'a'.repeat(81), /at most 80/],
    ['blanks around it', '" intents"', /without blanks/],
    ['tabs', '"used\\tintents"', /without tabs/],
    ['two lines', '"used\\nintents"', /in one line/],
    ['a phrase without words', '"…"', /a phrase of words/],
    ['an empty phrase', '""', /a phrase/],
    ['a number', '4014', /string/],
  ])('%s', (_, phrase, message) => {
    const text = `table: t\nphrases:\n  4014:\n    - ${phrase}\n`;
    expect(() => parse(text)).toThrow(message);
    expect(() => parse(text)).toThrow(/x\.yaml, line 4/);
  });

  test('a code without phrases', () => {
    expect(() => parse('table: t\nphrases:\n  1: []\n')).toThrow(/line 3[^]*at least one phrase/);
  });

  test.each(['ready', '04014', '4.5', '6xx'])('%s in the place of a code', (code) => {
    const text = `table: t\nphrases:\n  4013: [one]\n  ${code}: [two]\n`;
    expect(() => parse(text)).toThrow(/line 4[^]*expected: a code/);
  });

  test('a phrase that stands twice, be it in another case or under another code', () => {
    const text =
      'table: t\nphrases:\n  4013: [used intents]\n  4014:\n    - one\n    - Used-Intents\n';
    expect(() => parse(text)).toThrow(/line 6[^]*each phrase once[^]*4014\.1: "Used-Intents"/);
  });

  test('a code that stands twice', () => {
    expect(() => parse('table: t\nphrases:\n  1: [a]\n  1: [b]\n')).toThrow(/line 4[^]*YAML/);
  });
});
