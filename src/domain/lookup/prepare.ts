import { codeText, compareCodes } from '../codes.ts';
import { normalise } from '../text/normalise.ts';
import { splitWords } from '../text/words.ts';
import { joinWords } from './join-words.ts';
import { STATUS_OF_LETTER, type Hit, type LookupIndex, type LookupTable } from './types.ts';

/** A record made ready to be searched. */
export interface Prepared {
  hit: Omit<Hit, 'reason'>;
  table: LookupTable;
  /** Words that name the table: `voice`, `op`, `opcodes`. */
  tableWords: ReadonlySet<string>;
  code: string;
  /** Neither delisted nor retired. */
  alive: boolean;
  /** The name and the identifier, without case and punctuation. */
  names: readonly string[];
  /** What else the code is or was called, likewise. */
  also: readonly string[];
  /** The words of name and identifier, each behind a blank. */
  nameText: string;
  /** The words of everything that the code is called, each behind a blank. */
  allText: string;
}

/** An index made ready to be searched. */
export interface PreparedIndex {
  records: readonly Prepared[];
  /** Per table, the words that name it. */
  tables: ReadonlyMap<LookupTable, ReadonlySet<string>>;
  /** The words that name any table. */
  tableWords: ReadonlySet<string>;
  /** The words of all that any code is called, each behind a blank. */
  vocabulary: string;
}

const prepared = new WeakMap<LookupIndex, PreparedIndex>();

/**
 * The records of an index, ready to be searched and in the order in which equal hits are shown:
 * living codes first, then by the likelihood of their table and by code. Made once for each index.
 */
export function prepare(index: LookupIndex): PreparedIndex {
  const known = prepared.get(index);
  if (known !== undefined) return known;
  const tables = new Map(index.tables.map((table) => [table, wordsOfTable(table)]));
  const records = index.records.flatMap((record): Prepared[] => {
    const [at, code, name, shipped, letter, summary, also = []] = record;
    const table = index.tables[at];
    if (table === undefined) return [];
    const identifier = shipped === '' ? joinWords(name) : shipped;
    const nameText = textOf([name, identifier]);
    return [
      {
        hit: {
          table: table.id,
          singular: table.singular,
          code,
          name,
          identifier,
          status: STATUS_OF_LETTER[letter],
          ...(summary && { summary }),
          url: `${table.url}${codeText(code)}/`,
        },
        table,
        tableWords: tables.get(table) ?? new Set(),
        code: codeText(code).toLowerCase(),
        alive: letter === 'd' || letter === 'u',
        names: [normalise(name), normalise(identifier)],
        also: also.map(normalise),
        nameText,
        allText: nameText + textOf([...(typeof code === 'string' ? [code] : []), ...also]),
      },
    ];
  });
  records.sort(
    (a, b) =>
      Number(b.alive) - Number(a.alive) ||
      a.table.likelihood - b.table.likelihood ||
      compareCodes(a.hit.code, b.hit.code),
  );
  const tableWords = new Set([...tables.values()].flatMap((words) => [...words]));
  const vocabulary = textOf(records.map(({ allText }) => allText));
  const made = { records, tables, tableWords, vocabulary };
  prepared.set(index, made);
  return made;
}

/** The words of texts, each behind a blank, so that ` word` finds the start of one. */
function textOf(texts: readonly string[]): string {
  const words = new Set(texts.flatMap(splitWords).map((word) => normalise(word)));
  return [...words].map((word) => ` ${word}`).join('');
}

function wordsOfTable({ id, name, singular, prefix, group, protocol }: LookupTable): Set<string> {
  return new Set(
    [id, name, singular, prefix, group, protocol]
      .flatMap(splitWords)
      .map((word) => normalise(word))
      .flatMap((word) => [word, `${word}s`]),
  );
}
