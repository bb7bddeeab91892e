import type { Code } from '../../schemas/code.ts';
import { codeText, compareCodes, isClass } from '../codes.ts';
import { affixesOf } from './affixes.ts';
import { Keys } from './keys.ts';
import { Names } from './names.ts';
import type {
  CheckAnswer,
  CheckCode,
  CheckSubject,
  Drift,
  EditionCode,
  PastedMember,
} from './types.ts';

/** In the order in which drifts are told. */
const KINDS: readonly Drift['kind'][] = [
  'missing',
  'unknown',
  'unlisted',
  'delisted',
  'retired',
  'renamed',
  'twice',
];

/**
 * Holds members of a paste against an edition.
 *
 * A row that the edition has struck out is not missing from a paste, nor is a class such as `5xx`. A
 * code that the edition does not list is told by what has become of it: other sources list it now
 * (`unlisted`), the official list had it (`delisted`), or it is gone (`retired`). What is listed, here
 * or elsewhere, may be `renamed` as well: a name fits where it is one that the edition, a source or a
 * library gives the code, but for case, punctuation, prefixes and abbreviation. Of a code that the
 * paste gives more than once one fitting name is enough. A number below zero that no source lists is no
 * drift: a library makes it up for the codes that it does not know.
 */
export function check(members: readonly PastedMember[], subject: CheckSubject): CheckAnswer {
  const keys = new Keys(subject.codes);
  const codes = keys.byKey;
  const listed = new Map(
    subject.edition.filter(({ struck }) => struck !== true).map((row) => [codeText(row.code), row]),
  );
  const labels = new Map(subject.edition.map(({ code, label }) => [codeText(code), label]));
  const names = new Names(codes, labels);
  const affixes = affixesOf(members, codes);
  const given = Map.groupBy(members, ({ code }) => keys.keyOf(code));
  const drifts: Drift[] = [];
  let right = 0;
  for (const [key, [member, ...further]] of given) {
    const known = codes.get(key);
    if (member === undefined) continue;
    for (const each of further) drifts.push({ kind: 'twice', member: each, first: member });
    if (known === undefined) {
      // Below zero stands what libraries make up for codes that they do not know.
      if (typeof member.code === 'string' || member.code >= 0) {
        drifts.push({ kind: 'unknown', member });
      }
      continue;
    }
    const row = listed.get(key);
    const strange = row === undefined ? strangeness(member, known) : undefined;
    if (strange !== undefined) drifts.push(strange);
    if (strange !== undefined && strange.kind !== 'unlisted') continue;
    const fit = [member, ...further].some(
      ({ name }) => name === undefined || names.fits(name, known, affixes),
    );
    if (!fit) drifts.push({ kind: 'renamed', member, known, label: row?.label ?? known.name });
    else if (row !== undefined) right += 1;
  }
  drifts.push(...missingFrom(given, listed.values(), codes));
  return { right, drifts: drifts.sort(byKindAndCode) };
}

function strangeness(member: PastedMember, known: CheckCode): Drift {
  const { status } = known;
  const isGone = status === 'delisted' || status === 'retired';
  return { kind: isGone ? status : 'unlisted', member, known };
}

function missingFrom(
  pasted: ReadonlyMap<string, unknown>,
  listed: Iterable<EditionCode>,
  codes: ReadonlyMap<string, CheckCode>,
): Drift[] {
  return [...listed].flatMap(({ code, label }): Drift[] => {
    const known = codes.get(codeText(code));
    if (known === undefined || pasted.has(codeText(code)) || isClass(code)) return [];
    return [{ kind: 'missing', known, label }];
  });
}

function byKindAndCode(a: Drift, b: Drift): number {
  return (
    KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) ||
    compareCodes(codeOf(a), codeOf(b)) ||
    lineOf(a) - lineOf(b)
  );
}

function codeOf(drift: Drift): Code {
  return drift.kind === 'missing' ? drift.known.code : drift.member.code;
}

function lineOf(drift: Drift): number {
  return drift.kind === 'missing' ? 0 : drift.member.line;
}
