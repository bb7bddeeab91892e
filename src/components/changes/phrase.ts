import type { ToldEvent, ToldSet } from '../../domain/changes/types.ts';
import { codeText } from '../../domain/codes.ts';
import type { Code } from '../../schemas/code.ts';
import { durationOf } from '../duration.ts';
import { listed } from '../code/words.ts';
import { counted } from '../counted.ts';
import { factTitles } from './fact-words.ts';
import { groupsOf, isRow, signs, type Group, type ListEvent, type Tone } from './groups.ts';
import { nameIn, ownLabel } from './labels.ts';

/** A code that a phrase names. */
export interface NamedCode {
  code: Code;
  /** What the source called it at that moment, where the event knows and the phrase does not say. */
  label?: string;
}

/** A group in one breath: `+ added 40009, 40010 and 12 more in v9 and v10`. */
export interface Phrase {
  tone: Tone;
  /** Before the codes; may be empty. */
  lead: string;
  /** The codes to name; empty where they are only counted. */
  codes: NamedCode[];
  /** What the source calls the code, where the phrase is about a single one. */
  name?: string;
  /** Behind the codes; may be empty. */
  tail: string;
}

type Words = Omit<Phrase, 'tone'>;

const MOST_CODES = 6;
const MOST_LETTERS = 72;
/** Of what is told in passing, so many codes are named; more are only counted. */
const FEW_CODES = 3;

/**
 * What a commit did to one table, in short phrases.
 *
 * @param letters how long a list of codes may become; the first is named however long it is
 */
export function phrasesOf(
  { date }: Pick<ToldSet, 'date'>,
  events: readonly ToldEvent[],
  letters = MOST_LETTERS,
): Phrase[] {
  return groupsOf(events).flatMap((group) => {
    const lists = group.events.filter((event) => !isRow(event));
    const all =
      lists.length === 0 ? [rowsWords(group, letters)] : lists.map((each) => listWords(each, date));
    const editions = group.versions.length === 0 ? '' : `in ${listed(group.versions)}`;
    return all.map((words) => ({
      tone: group.tone,
      ...words,
      tail: [words.tail, editions].filter(Boolean).join(' '),
    }));
  });
}

/** A phrase as plain text, its sign before it. */
export function phraseText({ tone, lead, codes, name = '', tail }: Phrase): string {
  return [signs[tone], lead, listText(codes), name, tail].filter(Boolean).join(' ');
}

/** A count of codes for people: `1 code`, `12 codes`. */
export function codeCount(codes: readonly unknown[]): string {
  return counted(codes.length, 'code', 'codes');
}

function rowsWords({ word, events }: Group, most: number): Words {
  const rows = events.filter(isRow);
  const all = [...new Set(rows.map(({ code }) => code))];
  const [first] = rows;
  const name = all.length === 1 && first ? nameIn(first) : undefined;
  const codes: NamedCode[] = [];
  for (const code of all) {
    const letters = listText([...codes, { code }]).length;
    if (codes.length > 0 && (codes.length === MOST_CODES || letters > most)) break;
    const row = rows.find((each) => each.code === code);
    const label = name === undefined && row ? ownLabel(row) : '';
    codes.push({ code, ...(label !== '' && { label }) });
  }
  const more = all.length - codes.length;
  const tail = more === 0 ? '' : `and ${String(more)} more`;
  return { lead: word, codes, ...(name !== undefined && { name }), tail };
}

function listWords(event: ListEvent, date: string): Words {
  switch (event.kind) {
    case 'read':
    case 'began':
    case 'ended':
    case 'returned': {
      const words = { read: 'read once', began: 'begins', ended: 'gone', returned: 'back' }[
        event.kind
      ];
      const count = codeCount(event.codes);
      const tail = event.kind === 'read' ? `${count}, no history` : count;
      return { lead: `list ${words}:`, codes: [], tail };
    }
    case 'stated':
    case 'unstated': {
      const count = codeCount(event.values.flatMap(({ codes }) => codes));
      const still = event.kind === 'stated' ? 'stated' : 'no longer stated';
      return { lead: `${factTitles[event.fact]} ${still} for`, codes: [], tail: count };
    }
    case 'reworded':
      return { lead: 'reworded', ...fewOf(event.codes, '') };
    case 'slip': {
      const lasted = durationOf(event.from, { date, commit: null });
      const words = {
        missing: `gone for ${lasted}, and put back`,
        present: `there for ${lasted}, and taken out`,
        different: `other for ${lasted}, and set right`,
      }[event.what];
      const which = event.whole ? '(the whole list) ' : '';
      return { lead: '', ...fewOf(event.codes, which + words) };
    }
  }
}

function fewOf(codes: Code[], tail: string): Pick<Words, 'codes' | 'tail'> {
  if (codes.length <= FEW_CODES) return { codes: codes.map((code) => ({ code })), tail };
  return { codes: [], tail: [codeCount(codes), tail].filter(Boolean).join(' ') };
}

function listText(codes: readonly NamedCode[]): string {
  return codes.map(({ code }) => codeText(code)).join(', ');
}
