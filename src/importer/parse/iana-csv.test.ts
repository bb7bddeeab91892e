import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caught } from '../testing/caught.ts';
import { readCsv } from './csv.ts';
import { ianaCsv } from './iana-csv.ts';

const read = (text: string, tables = ['websocket-close-codes']) =>
  ianaCsv({ text, path: 'close.csv', tables });
const HEADER = 'Status Code,Meaning,Reference';

describe('CSV', () => {
  const parse = (text: string) => readCsv({ text, path: 'a.csv', tables: [] });

  test('any cells come back, quoted where they must be, with any line ends', () => {
    const cell = fc.string({ unit: fc.constantFrom('a', ' ', ',', '"', '\n', '\r', 'ü') });
    const record = fc.array(cell, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(record),
        fc.constantFrom('\n', '\r\n'),
        fc.boolean(),
        fc.boolean(),
        (records, end, ended, always) => {
          const quote = (text: string): string =>
            always || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
          const text = records.map((cells) => cells.map(quote).join(',')).join(end);
          const found = parse(ended ? text + end : text);
          expect(found.map(({ cells }) => cells)).toEqual(records);
        },
      ),
    );
  });

  test('lines are counted through cells that span some', () => {
    expect(parse('\uFEFFa,b\r\n"c\nd",e\n\nf,g').map(({ line }) => line)).toEqual([1, 2, 5]);
  });

  test('a quote that is not closed or stands within a cell is refused', () => {
    expect(caught(() => parse('a,b\nc,"d\n'))).toMatchObject({ line: 2, received: '"d' });
    expect(caught(() => parse('a,b"c')).line).toBe(1);
    expect(caught(() => parse('a,"b"c')).line).toBe(1);
  });
});

test('each code is a row, white space folded', () => {
  expect(read(`${HEADER}\n1000,Lamp Out,RFC\n1001,"Dark,\n  quite",RFC\n`)).toEqual(
    new Map([
      [
        'websocket-close-codes',
        [
          { code: 1000, fact: { label: 'Lamp Out' }, line: 2 },
          { code: 1001, fact: { label: 'Dark, quite' }, line: 3 },
        ],
      ],
    ]),
  );
});

test('ranges and unassigned codes are passed over', () => {
  const text = `${HEADER}\n0-999,Unused,\n1000,Lamp Out,\n1016,Unassigned,\n1017-2999,Unassigned,`;
  expect(
    read(text)
      .get('websocket-close-codes')
      ?.map((row) => row.code),
  ).toEqual([1000]);
});

test('another document, or another table, yields nothing', () => {
  expect(read('Lamp,Colour\n1,red').size).toBe(0);
  expect(read('').size).toBe(0);
  expect(read(`${HEADER}\n1000,Lamp Out,`, ['json-error-codes']).size).toBe(0);
});

describe('faults', () => {
  test('a cell missing, or one too many', () => {
    expect(caught(() => read(`${HEADER}\n1000,Lamp Out`))).toMatchObject({
      file: 'close.csv',
      line: 2,
      expected: '3 cells (Status Code, Meaning, Reference)',
      received: '2 cells (1000 | Lamp Out)',
    });
    expect(caught(() => read(`${HEADER}\n1000,Lamp,Out,RFC`)).received).toMatch(/^4 cells/);
  });

  test('an empty meaning, or a code that is none', () => {
    expect(caught(() => read(`${HEADER}\n1000,,RFC`)).received).toBe('an empty cell');
    expect(caught(() => read(`${HEADER}\nLamp,Out,RFC`)).received).toBe('"Lamp"');
  });

  test('a code given twice', () => {
    expect(caught(() => read(`${HEADER}\n1000,Out,\n1000,Dark,`))).toMatchObject({
      line: 3,
      expected: 'each code once',
    });
  });
});
