import type { Drift } from '../../domain/enum-check/types.ts';

/** A kind of drift. */
export type DriftKind = Drift['kind'];

/** How a kind of drift is told. */
export interface KindLook {
  /** Differs for each kind, so that colour is never alone. */
  sign: string;
  /** Above the codes of the kind. */
  title: string;
  /** Behind a count: `2 missing`. */
  word: string;
  /** What the kind means, in one sentence. */
  meaning: string;
  /** Short name of its colour in style tokens: `--ox-con`; absent where it has none. */
  token?: 'doc' | 'und' | 'del' | 'ret' | 'con';
}

/** Every kind's look, in the order in which a check tells them. */
export const kindLooks: Readonly<Record<DriftKind, KindLook>> = {
  missing: {
    sign: '+',
    title: 'Missing',
    word: 'missing',
    meaning: 'The edition lists it, the paste does not have it.',
    token: 'doc',
  },
  unknown: {
    sign: '?',
    title: 'Unknown',
    word: 'unknown',
    meaning: 'No source lists it in this table, or ever did.',
    token: 'con',
  },
  unlisted: {
    sign: '○',
    title: 'Not in this edition',
    word: 'not in this edition',
    meaning: 'Other sources list it, this edition does not.',
    token: 'und',
  },
  delisted: {
    sign: '◐',
    title: 'Delisted',
    word: 'delisted',
    meaning: 'The official list had it, and has it no more.',
    token: 'del',
  },
  retired: {
    sign: '⊘',
    title: 'Retired',
    word: 'retired',
    meaning: 'A source says that it is gone, and none has it as live.',
    token: 'ret',
  },
  renamed: {
    sign: '~',
    title: 'Renamed',
    word: 'renamed',
    meaning: 'The paste has a name for it that neither the edition nor anyone else uses.',
  },
  twice: {
    sign: '×',
    title: 'Given twice',
    word: 'given twice',
    meaning: 'The paste has the code more than once.',
  },
};

/** Every kind of drift, in the order in which a check tells them. */
export const DRIFT_KINDS = Object.keys(kindLooks) as DriftKind[];
