import { describe, expect, test } from 'vitest';
import { codeText } from '../../src/domain/codes.ts';
import { Names } from '../../src/domain/enum-check/names.ts';
import { inCasing } from '../../src/domain/enum-check/write/casing.ts';
import { normalise } from '../../src/domain/text/normalise.ts';
import { grounds, subjectAt } from './support/grounds.ts';

const NONE = { before: [], behind: [] };
const TABLES = grounds.tables.filter(({ table }) => table.authority === 'official');

describe.each(TABLES.map(({ table }) => table.id))('in %s', (id) => {
  const { codes, edition } = subjectAt(id);
  const listed = new Set(edition.map(({ code }) => code));
  const live = codes.filter(({ code }) => listed.has(code));
  const names = new Names(
    new Map(codes.map((code) => [codeText(code.code), code])),
    new Map(edition.map(({ code, label }) => [codeText(code), label])),
  );

  test('every code fits its own name in every casing', () => {
    const misfits = codes.flatMap((code) =>
      (['pascal', 'camel', 'screaming', 'snake', 'words'] as const)
        .map((casing) => inCasing(code, casing))
        .filter((name) => !names.fits(name, code, NONE)),
    );
    expect(misfits).toEqual([]);
  });

  test('no code fits the name of another, unless someone calls it so', () => {
    const taken = live.flatMap((code) =>
      live.flatMap((other) =>
        other !== code &&
        names.fits(other.identifier, code, NONE) &&
        ![code.name, ...code.also].map(normalise).includes(normalise(other.identifier))
          ? [`${codeText(code.code)} as ${other.identifier}`]
          : [],
      ),
    );
    expect(taken).toEqual([]);
  });
});

test('what libraries put around a name is no difference', () => {
  const { codes } = subjectAt('gateway-opcodes');
  const hello = codes.find(({ code }) => code === 10)!;
  const names = new Names(new Map([['10', hello]]), new Map());
  const fits = (name: string): boolean => names.fits(name, hello, NONE);
  expect(['OP_HELLO', 'ErrCodeHello', 'HelloOp', 'HELLO_CODE', 'hello_opcode'].map(fits)).toEqual(
    Array(5).fill(true),
  );
  expect(['Hallo', 'Hell', 'OP_HELP', 'SayHello', 'Error'].map(fits)).toEqual(Array(5).fill(false));
});
