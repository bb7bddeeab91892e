import type { Status } from '../../schemas/entry.ts';
import { joinWords, nameOfCode } from './join-words.ts';
import type { LookupColumns, LookupEntry, LookupIndex, LookupTable } from './types.ts';

const STATUS_OF_LETTER: Readonly<Record<string, Status>> = {
  d: 'documented',
  u: 'undocumented',
  x: 'delisted',
  r: 'retired',
};

/** The entries of a shipped index, table by table, in the order of their codes. */
export function readIndex(index: LookupIndex): LookupEntry[] {
  return index.tables.flatMap(readTable);
}

function readTable(columns: LookupColumns): LookupEntry[] {
  const { codes, names, identifiers, statuses, also, ...table } = columns;
  if (codes === '') return [];
  const [nameLines, identifierLines, alsoLines] = [names, identifiers, also].map((text) =>
    text.split('\n'),
  );
  let number = 0;
  return codes.split(' ').map((step, at) => {
    const code = /^-?\d+$/.test(step) ? number + Number(step) : step;
    number = typeof code === 'number' ? code : 0;
    const name = orElse(nameLines?.[at], () => nameOfCode(code));
    return entryOf(table, code, name, {
      identifier: orElse(identifierLines?.[at], () => joinWords(name)),
      status: STATUS_OF_LETTER[statuses.charAt(at)] ?? 'undocumented',
      also: (alsoLines?.[at] ?? '').split('\t').filter((text) => text !== ''),
    });
  });
}

/** A line of a column; an empty one stands for what can be made of the rest. */
function orElse(line: string | undefined, make: () => string): string {
  return line === undefined || line === '' ? make() : line;
}

function entryOf(
  table: LookupTable,
  code: LookupEntry['code'],
  name: string,
  rest: Pick<LookupEntry, 'identifier' | 'status' | 'also'>,
): LookupEntry {
  return { table, code, name, ...rest, url: `${table.url}${code}/` };
}
