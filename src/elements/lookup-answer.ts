import { blank } from '../domain/privacy/blank.ts';
import { findSecrets, type Secret } from '../domain/privacy/find-secrets.ts';
import type { Codes } from '../domain/lookup/codes-of.ts';
import type { OpenText } from '../domain/lookup/open-text.ts';
import type {
  FormError,
  Hit,
  LookupEntry,
  LookupTable,
  Place,
  UnknownCode,
} from '../domain/lookup/types.ts';
import type { Lookup } from './lookup-index.ts';
import type { Naming } from './lookup-libraries.ts';

/** What adds the rest to a text's codes; it comes with a chunk of its own. */
export type Complete = typeof import('../domain/lookup/complete.ts').complete;

/** A hit with what the index knows of its code. */
export interface Found {
  hit: Hit;
  entry: LookupEntry;
}

/** A fault of a form; a log may tell of it many times. */
export interface Fault extends Omit<FormError, 'at'> {
  /** The page of its validation code, where that has one. */
  url: string | undefined;
  /** Where the text tells of it. */
  places: Place[];
}

/** A code that no source lists, with the table that it seems to belong to. */
export interface Unlisted {
  unknown: UnknownCode;
  table: LookupTable | undefined;
}

/** What the field shows for a text. Nothing of it holds a secret of the text. */
export interface Answer {
  /** The text with its secrets blanked; every place stands where it stood. */
  text: string;
  /** A query, not a paste: one line of at most 80 characters, which needs no marks. */
  plain: boolean;
  /** Every hit. */
  found: Found[];
  /** The hits that get a card: the validation codes of `faults` stand there already. */
  cards: Found[];
  faults: Fault[];
  unlisted: Unlisted[];
  secrets: Secret[];
}

const longestQuery = 80;
const formTable = 'form-error-codes';

/** A text whose codes are known. */
export interface Opened {
  /** The text with its secrets blanked. */
  text: string;
  secrets: Secret[];
  opened: OpenText;
  codes: Codes;
  /** Without `complete` the answer may lack faults, and what is known of unlisted codes. */
  isPartial: boolean;
  /** Without the names of libraries the codes may be others, or fewer. */
  asksLibraries: boolean;
}

/** Reads a text without its secrets, so that no reason and no message can quote one. */
export function open(lookup: Lookup, given: string): Opened {
  const { index, openText, codesOf, needsCompletion, asksLibraries } = lookup;
  const secrets = findSecrets(given);
  const text = blank(given, secrets);
  const opened = openText(index, text);
  const codes = codesOf(opened);
  return {
    text,
    secrets,
    opened,
    codes,
    isPartial: needsCompletion(opened, codes),
    asksLibraries: asksLibraries(opened, codes),
  };
}

/** What the field shows for a text, as far as it can be told without `complete` and `naming`. */
export function answer(
  { index, entryOf }: Lookup,
  read: Opened,
  complete?: Complete,
  naming?: Naming,
): Answer {
  const { text, secrets, opened, asksLibraries } = read;
  const codes = asksLibraries && naming ? naming(opened, read.codes) : read.codes;
  const { hits, unknown, formErrors } = complete?.(opened, codes) ?? { ...codes, formErrors: [] };
  const found = hits.flatMap((hit) => {
    const entry = entryOf(index, hit.table, hit.code);
    return entry ? [{ hit, entry }] : [];
  });
  const faults = apart(formErrors).map((fault) => {
    const { code } = fault;
    return { ...fault, url: code === undefined ? code : entryOf(index, formTable, code)?.url };
  });
  const told = new Set(faults.map(({ code }) => code));
  return {
    text,
    plain: text.length <= longestQuery && !text.trim().includes('\n'),
    found,
    cards: found.filter(({ hit }) => hit.table !== formTable || !told.has(`${hit.code}`)),
    faults,
    unlisted: unknown.map((each) => ({
      unknown: each,
      table: index.tables.find(({ id }) => id === each.table),
    })),
    secrets,
  };
}

/** The faults that differ, each with all its places. */
function apart(faults: readonly FormError[]): Omit<Fault, 'url'>[] {
  const kept = new Map<string, Omit<Fault, 'url'>>();
  for (const { at, ...fault } of faults) {
    const key = JSON.stringify(fault);
    const same = kept.get(key) ?? { ...fault, places: [] };
    if (at) same.places.push(at);
    kept.set(key, same);
  }
  return [...kept.values()];
}

/** The name of the family that Enter opens, where no hit and nothing but one unlisted code stands there. */
export function onlyFamily({ cards, faults, unlisted }: Answer): string | undefined {
  const isAlone = cards.length + faults.length === 0 && unlisted.length === 1;
  return isAlone ? unlisted[0]?.unknown.familyName : undefined;
}

/** Whether the cards stand in for a code that is not listed: they are like it, and not in the text. */
export function isNear({ plain, cards, unlisted }: Answer): boolean {
  return plain && unlisted.length > 0 && cards.length > 0 && cards.every(({ hit }) => !hit.at);
}
