import { describe, expect, test } from 'vitest';
import { caught } from '../testing/caught.ts';
import { seenCsv } from './seen-csv.ts';

const HEADER = 'Code,Message,Seen in';
const THREAD = 'https://github.com/lamp/oil/issues/12';

const read = (lines: string, tables = ['form-error-codes']) =>
  seenCsv({ text: `${HEADER}\n${lines}`, path: 'seen.csv', tables });

test('each code is a row with the place where it was seen', () => {
  expect(read(`LAMP_TOO_DIM,"Must be {min}  or\n more, {max} or fewer.",${THREAD}\n`)).toEqual(
    new Map([
      [
        'form-error-codes',
        [
          {
            code: 'LAMP_TOO_DIM',
            fact: { label: 'Must be {min} or more, {max} or fewer.' },
            seen: THREAD,
            line: 2,
          },
        ],
      ],
    ]),
  );
});

test('a code without a known message is its own label', () => {
  expect(read(`LAMP_OUT,,${THREAD}`).get('form-error-codes')?.[0]?.fact).toEqual({
    label: 'LAMP_OUT',
  });
});

test('another document, or another table, yields nothing', () => {
  const document = { text: 'Lamp,Colour\n1,red', path: 'a.csv', tables: ['form-error-codes'] };
  expect(seenCsv(document).size).toBe(0);
  expect(read(`LAMP_OUT,Out,${THREAD}`, ['json-error-codes']).size).toBe(0);
});

describe('faults', () => {
  test.each(['50035', 'lamp_out', 'Lamp Out', ''])('a code that is none: "%s"', (code) => {
    expect(caught(() => read(`${code},Out,${THREAD}`))).toMatchObject({
      file: 'seen.csv',
      line: 2,
      received: `"${code}"`,
    });
  });

  test.each(['', 'a thread', 'http://github.com/lamp/oil/issues/12'])(
    'a code without evidence: "%s"',
    (seen) => {
      expect(caught(() => read(`LAMP_OUT,Out,${seen}`))).toMatchObject({
        line: 2,
        received: `"${seen}"`,
      });
    },
  );

  test('a cell too many: a comma not in quotes', () => {
    expect(caught(() => read(`LAMP_OUT,Out, quite,${THREAD}`)).received).toMatch(/^4 cells/);
  });

  test('a code given twice', () => {
    const lines = `LAMP_OUT,Out,${THREAD}\nLAMP_OUT,Out,${THREAD}`;
    expect(caught(() => read(lines))).toMatchObject({ line: 3, expected: 'each code once' });
  });
});
