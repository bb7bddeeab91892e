import { describe, expect, test } from 'vitest';
import { caught } from '../testing/caught.ts';
import { kotlinEnum } from './kotlin-enum.ts';

const read = (text: string, path = 'json/JsonErrorCode.kt', tables = ['json-error-codes']) =>
  kotlinEnum({ text, path, tables });
const entries = (body: string) =>
  read(`enum class JsonErrorCode(val code: Int) {\n${body}\n}`).get('json-error-codes');
const labels = (...kdocs: string[]) =>
  entries(
    kdocs.map((kdoc, index) => `${kdoc} Lamp${String(index)}(${String(100 + index)}),`).join('\n'),
  )?.map((row) => row.fact.label);

test('an entry is a code with its message and name', () => {
  expect(entries('/** Lamp is dark. */\nLampIsDark(7_001),')).toEqual([
    { code: 7001, fact: { label: 'Lamp is dark', identifier: 'LampIsDark' }, line: 3 },
  ]);
});

test('the sentinel is no code', () => {
  expect(entries('/** Who knows. */ Unknown(-1), /** Dark. */ Dark(code = 0);')).toEqual([
    { code: 0, fact: { label: 'Dark', identifier: 'Dark' }, line: 2 },
  ]);
});

describe('a message', () => {
  test('of one sentence loses its full stop', () => {
    expect(
      labels('/** Lamp is dark.*/', '/** Lamps (max. 5.2 each) */', '/** Which lamp? */'),
    ).toEqual(['Lamp is dark', 'Lamps (max. 5.2 each)', 'Which lamp?']);
  });

  test('of several sentences keeps it, but not behind a URL', () => {
    expect(
      labels('/** Dark. Light it. */', '/** Dark. (5) */', '/** Dark. See https://lamp.test/a. */'),
    ).toEqual(['Dark. Light it.', 'Dark. (5)', 'Dark. See https://lamp.test/a']);
  });

  test('ends in one full stop at most, and an ellipsis stays', () => {
    expect(labels('/** Dark.. */', '/** Dark. Wait.. */', '/** Lighting... */')).toEqual([
      'Dark',
      'Dark. Wait.',
      'Lighting...',
    ]);
  });

  test('loses the mark of a raw constant, and the code in front', () => {
    expect(
      labels('/** \u26A0\uFE0F LAMP_DARK. */', '/** 101\tDark. */', '/** 5 lamps. */'),
    ).toEqual(['LAMP_DARK', 'Dark', '5 lamps']);
  });

  test('is the first paragraph, over lines, without Markdown', () => {
    expect(
      labels(
        '/**\n * The `lamp` or\n * its <wick> is [dark].\n *\n * [Lamps](https://lamp.test)\n */',
      ),
    ).toEqual(['The lamp or its <wick> is [dark]']);
  });

  test('gives way to the name where there is none', () => {
    expect(labels('', '/** */', '/* dark */')).toEqual(['Lamp0', 'Lamp1', 'Lamp2']);
  });
});

test('of two entries with one code the first speaks', () => {
  expect(entries('/** Dark. */ Dark(5), Dim(5)')?.map((row) => row.fact.identifier)).toEqual([
    'Dark',
  ]);
});

test('a file without the enum, or another table, yields nothing', () => {
  expect(read('enum class Lamp { Oil(1) }').size).toBe(0);
  expect(read('enum class JsonErrorCode { Oil(1) }', 'a.kt', ['rpc-error-codes']).size).toBe(0);
});

test('an entry without a number is refused', () => {
  expect(caught(() => entries('Dark,'))).toMatchObject({
    line: 2,
    expected: 'a whole number as the code of Dark',
    received: 'no argument',
  });
  expect(caught(() => entries('Dark(1 + 2)')).received).toBe('1+2');
});

describe('facts as JSON', () => {
  const facts = (codes: unknown) => JSON.stringify({ kord: { codes }, other: 1 }, undefined, 1);
  const dark = { code: 5, message: 'Lamp is dark', identifier: 'Dark', flags: ['constant'] };

  test('give the same rows as the enum', () => {
    expect(read(facts([dark]), 'facts.json').get('json-error-codes')).toEqual([
      { code: 5, fact: { label: 'Lamp is dark', identifier: 'Dark' }, line: 5 },
    ]);
  });

  test('of others yield nothing', () => {
    expect(read('{ "lamps": [] }', 'facts.json').size).toBe(0);
  });

  test('of another shape are refused, with the line', () => {
    expect(caught(() => read(facts([dark, { ...dark, message: 3 }]), 'facts.json'))).toMatchObject({
      file: 'facts.json',
      line: 14,
    });
    expect(caught(() => read(facts([{ code: 5 }]), 'facts.json')).received).toMatch(
      /^at kord\.codes\.0\.message: /,
    );
    expect(caught(() => read('[]', 'facts.json')).received).toMatch(/^at the root: /);
  });

  test('with a code twice are refused', () => {
    expect(caught(() => read(facts([dark, dark]), 'facts.json'))).toMatchObject({
      line: 13,
      expected: 'each code once',
    });
  });

  test('that are cut off are refused', () => {
    expect(caught(() => read('{ "kord": {\n "codes": [', 'facts.json')).expected).toBe('JSON');
  });
});
