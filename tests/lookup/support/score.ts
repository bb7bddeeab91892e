import type { Hit, LookupAnswer, UnknownCode } from '../../../src/domain/lookup/types.ts';
import type { Expected, ExpectedFormError, Query } from './queries.ts';

/** How an answer did. What was not asked of it is undefined. */
export interface Mark {
  query: Query;
  answer: LookupAnswer;
  /** The first hit is the one expected, or one that may stand there. */
  first: boolean | undefined;
  /** It is among the first three. */
  top3: boolean | undefined;
  /** Every expected code is among the hits. */
  listed: boolean | undefined;
  /** Confident hits in a text that names no code. */
  falseHits: Hit[];
  /** Confident hits, and unknown codes, beside what was expected; they cost no point. */
  strays: (Hit | UnknownCode)[];
  formErrors: boolean | undefined;
  unknown: boolean | undefined;
}

/** Holds an answer against what its query expects. */
export function mark(query: Query, answer: LookupAnswer): Mark {
  const { expect, or = [], also = [] } = query;
  const heads = [...expect.slice(0, 1), ...or];
  const asked = expect.length > 0;
  const confident = answer.hits.filter(({ confidence }) => confidence !== 'possible');
  const others = confident.filter((hit) => ![...expect, ...or, ...also].some(same(hit)));
  const strangers = query.unknown === undefined ? answer.unknown : [];
  return {
    query,
    answer,
    first: asked ? answer.hits.slice(0, 1).some((hit) => heads.some(same(hit))) : undefined,
    top3: asked ? answer.hits.slice(0, 3).some((hit) => heads.some(same(hit))) : undefined,
    listed: asked ? expect.every((each) => answer.hits.some(same(each))) : undefined,
    falseHits: asked ? [] : others,
    strays: [...(asked ? others : []), ...strangers],
    formErrors: markFormErrors(query.formErrors, answer),
    unknown: markUnknown(query.unknown, answer),
  };
}

const same =
  (one: Expected) =>
  (other: Expected): boolean =>
    one.table === other.table && one.code === other.code;

/** Whether exactly the expected faults were found; undefined where there are and were none. */
function markFormErrors(
  expected: Query['formErrors'],
  { formErrors }: LookupAnswer,
): boolean | undefined {
  if (expected === 'any') return undefined;
  if (expected === undefined) return formErrors.length === 0 ? undefined : false;
  const left = [...formErrors];
  const found = expected.every((each) => {
    const at = left.findIndex((fault) => fits(each, fault));
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return found && left.length === 0;
}

function fits(expected: ExpectedFormError, found: LookupAnswer['formErrors'][number]): boolean {
  return (
    plainPath(expected.path) === plainPath(found.path) &&
    (expected.code === undefined || expected.code === found.code) &&
    (expected.message === undefined || expected.message === found.message)
  );
}

/** Libraries write an index that stands first with or without brackets: either is right. */
function plainPath(path: string): string {
  return path.replace(/^\[(\d+)\]/, '$1');
}

function markUnknown(expected: Query['unknown'], { unknown }: LookupAnswer): boolean | undefined {
  if (expected === undefined) return undefined;
  const found = unknown.map(({ code }) => code);
  return found.length === expected.length && expected.every((code) => found.includes(code));
}

/** Marks counted. A share's whole is what was asked. */
export interface Tally {
  queries: number;
  /** Queries that expect a code. */
  asked: number;
  first: number;
  top3: number;
  listed: number;
  /** Queries that expect none, and those of them with a confident hit. */
  without: number;
  falseHits: number;
  strays: number;
  formErrors: { asked: number; right: number };
  unknown: { asked: number; right: number };
}

/** Counts marks. */
export function tally(marks: readonly Mark[]): Tally {
  const count = (holds: (mark: Mark) => boolean): number => marks.filter(holds).length;
  const share = (key: 'formErrors' | 'unknown'): { asked: number; right: number } => ({
    asked: count((each) => each[key] !== undefined),
    right: count((each) => each[key] === true),
  });
  return {
    queries: marks.length,
    asked: count(({ first }) => first !== undefined),
    first: count(({ first }) => first === true),
    top3: count(({ top3 }) => top3 === true),
    listed: count(({ listed }) => listed === true),
    without: count(({ first }) => first === undefined),
    falseHits: count(({ falseHits }) => falseHits.length > 0),
    strays: count(({ strays }) => strays.length > 0),
    formErrors: share('formErrors'),
    unknown: share('unknown'),
  };
}

/** The tally of each kind, in the order in which the kinds come. */
export function tallyByKind(marks: readonly Mark[]): { kind: string; tally: Tally }[] {
  const kinds = Map.groupBy(marks, ({ query }) => query.kind);
  return [...kinds].map(([kind, group]) => ({ kind, tally: tally(group) }));
}

/** What an answer got wrong, in the words of the report; empty where it was right. */
export function faultsOf({ first, listed, falseHits, formErrors, unknown }: Mark): string[] {
  return [
    ...(first === false ? ['not first'] : []),
    ...(listed === false ? ['not listed'] : []),
    ...(falseHits.length > 0 ? ['false hit'] : []),
    ...(formErrors === false ? ['form errors'] : []),
    ...(unknown === false ? ['unknown'] : []),
  ];
}
