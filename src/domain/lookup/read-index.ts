import type { Status } from '../../schemas/entry.ts';
import { joinWords, nameOfCode } from './join-words.ts';
import type { LookupColumns, LookupEntry, LookupIndex } from './types.ts';

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
  const { codes, statuses, names, ...table } = columns;
  if (codes === '') return [];
  const lines = names.split('\n');
  let number = 0;
  return codes.split(' ').map((step, at) => {
    const code = /^-?\d+$/.test(step) ? number + Number(step) : step;
    number = typeof code === 'number' ? code : 0;
    const [shipped = '', identifier = '', ...also] = (lines[at] ?? '').split('\t');
    const name = shipped === '' ? nameOfCode(code) : shipped;
    return {
      table,
      code,
      name,
      identifier: identifier.startsWith('=')
        ? identifier.slice(1)
        : joinWords(identifier === '' ? name : identifier),
      status: STATUS_OF_LETTER[statuses.charAt(at)] ?? 'undocumented',
      also,
      url: `${table.url}${code}/`,
    };
  });
}
