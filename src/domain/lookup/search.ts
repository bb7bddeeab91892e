import { prepare, type Prepared } from './prepare.ts';
import { hintScore, parseQuery, type Query } from './query.ts';
import type { Hit, LookupIndex, Reason } from './types.ts';

/** What makes a record a hit, best first. */
const TIERS = {
  code: 0,
  codeClass: 1,
  name: 2,
  nameInTable: 3,
  otherName: 4,
  codePrefix: 5,
  namePrefix: 6,
  otherPrefix: 7,
  part: 8,
} as const;

type Tier = (typeof TIERS)[keyof typeof TIERS];

const REASONS: Readonly<Record<Tier, Reason>> = {
  0: 'code',
  1: 'code',
  2: 'name',
  3: 'name',
  4: 'name',
  5: 'prefix',
  6: 'prefix',
  7: 'prefix',
  8: 'part',
};

/** A query with how well it names the table of a record. */
interface Asked extends Query {
  scoreOf: (record: Prepared) => number;
  /** Some table is named: `op`, not `error` alone. */
  namesTable: boolean;
  /** Numbers alone are codes, not words of a name. */
  hasWords: boolean;
}

interface Found {
  record: Prepared;
  tier: Tier;
  /** Higher is better, among hits of one tier. */
  score: number;
}

/**
 * The codes that a query finds, best first: an exact code in every table that has it, the class that a
 * number belongs to (`500` is one of `5xx`), exact names and identifiers, codes and names that start
 * so, then codes that have all the words. Words that name a table (`op 10`, `4014 voice`) put that
 * table's codes first. Words that no code knows are passed over where nothing else is found. Never
 * throws.
 *
 * @param limit how many hits at most
 */
export function search(index: LookupIndex, query: string, limit: number): Hit[] {
  const { records, tables, tableWords, vocabulary } = prepare(index);
  const parsed = parseQuery(
    query,
    (word) => tableWords.has(word),
    (key) => records.some(({ names }) => names.includes(key)),
  );
  const scores = new Map(
    [...tables].map(([table, words]) => [table, hintScore(parsed.hints, words)]),
  );
  const asked: Asked = {
    ...parsed,
    scoreOf: ({ table }) => scores.get(table) ?? 0,
    namesTable: [...scores.values()].some((score) => score > 0),
    hasWords: parsed.words.some((word) => !/^\d+$/.test(word)),
  };
  let hits = findAll(records, asked);
  if (hits.length === 0) {
    const words = asked.words.filter(
      (word) => tableWords.has(word) || vocabulary.includes(` ${word}`),
    );
    if (words.length < asked.words.length) hits = findAll(records, { ...asked, words });
  }
  // The sort keeps the order of equal ones: the prepared records stand likeliest first.
  hits.sort((a, b) => a.tier - b.tier || b.score - a.score);
  return hits
    .slice(0, Math.max(0, limit))
    .map(({ record, tier }) => ({ ...record.hit, reason: REASONS[tier] }));
}

function findAll(records: readonly Prepared[], query: Asked): Found[] {
  const found: Found[] = [];
  if (query.words.length === 0) return found;
  for (const record of records) {
    const tier = tierOf(query, record);
    if (tier === undefined) continue;
    found.push({ record, tier, score: scoreOf(query, record, tier) });
  }
  return found;
}

function tierOf(query: Asked, record: Prepared): Tier | undefined {
  const { key, rest, codes } = query;
  if (codes.includes(record.code) || isNamedCode(query, record)) return TIERS.code;
  // `op 500` and `op 10` ask for no error code that holds or starts with the number.
  const elsewhere = query.namesTable && query.scoreOf(record) === 0;
  if (!elsewhere && codes.some((code) => isOfClass(code, record.code))) return TIERS.codeClass;
  if (record.names.includes(key)) return TIERS.name;
  const inTable = rest !== '' && rest !== key && query.scoreOf(record) > 0;
  if (inTable && record.names.includes(rest)) return TIERS.nameInTable;
  if (record.also.includes(key) || (inTable && record.also.includes(rest))) return TIERS.otherName;
  if (!elsewhere && codes.some((code) => record.code.startsWith(code))) return TIERS.codePrefix;
  if (startsWith(record.names, key)) return TIERS.namePrefix;
  if (inTable && startsWith(record.names, rest)) return TIERS.namePrefix;
  if (startsWith(record.also, key)) return TIERS.otherPrefix;
  return query.hasWords && hasAllWords(query, record) ? TIERS.part : undefined;
}

/** Whether a code is a number of a class: `500` of `5xx`. */
function isOfClass(code: string, group: string): boolean {
  return /^\dxx$/.test(group) && /^\d{3}$/.test(code) && code.startsWith(group.charAt(0));
}

/** An event's name is its code: `READY`, `event ready`, but not `ready` among other words. */
function isNamedCode({ text, bare, scoreOf }: Asked, record: Prepared): boolean {
  if (typeof record.hit.code === 'number') return false;
  return text === record.code || (bare === record.code && scoreOf(record) > 0);
}

function startsWith(names: readonly string[], key: string): boolean {
  return names.some((name) => name.startsWith(key));
}

function hasAllWords({ words }: Asked, { allText, tableWords }: Prepared): boolean {
  let own = false;
  for (const word of words) {
    if (allText.includes(` ${word}`)) own = true;
    else if (!tableWords.has(word)) return false;
  }
  return own;
}

function scoreOf(query: Asked, record: Prepared, tier: Tier): number {
  const named = query.words.filter((word) => record.nameText.includes(` ${word}`)).length;
  const score = query.scoreOf(record) * 100 + named;
  if (tier === TIERS.code) return score - query.codes.indexOf(record.code) * 1e4;
  // `40` leads to 400 before 4000.
  return tier === TIERS.codePrefix ? score - record.code.length * 1e4 : score;
}
