import type { ChangeSet } from '../../domain/changes/types.ts';
import { codeText } from '../../domain/codes.ts';
import type { Code } from '../../schemas/code.ts';
import type { ChangeEvent } from '../../schemas/change.ts';
import { durationOf } from '../duration.ts';
import { listed } from '../code/words.ts';
import { counted } from '../counted.ts';
import { factTitles } from './fact-words.ts';
import { groupsOf, isRow, signs, type Group, type ListEvent, type Tone } from './groups.ts';
import { nameIn } from './labels.ts';

/** A group in one breath: `+ added 40009, 40010 and 12 more in v9 and v10`. */
export interface Phrase {
  tone: Tone;
  /** Before the codes; may be empty. */
  lead: string;
  /** The codes to name; empty where they are only counted. */
  codes: Code[];
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

/** What a commit did to one table, in short phrases. */
export function phrasesOf(
  { date }: Pick<ChangeSet, 'date'>,
  events: readonly ChangeEvent[],
): Phrase[] {
  return groupsOf(events).flatMap((group) => {
    const lists = group.events.filter((event) => !isRow(event));
    const all =
      lists.length === 0 ? [rowsWords(group)] : lists.map((each) => listWords(each, date));
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
  return [signs[tone], lead, codes.map(codeText).join(', '), name, tail].filter(Boolean).join(' ');
}

/** A count of codes for people: `1 code`, `12 codes`. */
export function codeCount(codes: readonly unknown[]): string {
  return counted(codes.length, 'code', 'codes');
}

function rowsWords({ word, events }: Group): Words {
  const rows = events.filter(isRow);
  const all = [...new Set(rows.map(({ code }) => code))];
  const [first] = rows;
  const name = all.length === 1 && first ? nameIn(first) : undefined;
  const codes: Code[] = [];
  for (const code of all) {
    const letters = [...codes, code].map(codeText).join(', ').length;
    if (codes.length > 0 && (codes.length === MOST_CODES || letters > MOST_LETTERS)) break;
    codes.push(code);
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
      const words = { read: 'read', began: 'begins', ended: 'gone', returned: 'back' }[event.kind];
      return { lead: `list ${words}:`, codes: [], tail: codeCount(event.codes) };
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
  if (codes.length <= FEW_CODES) return { codes, tail };
  return { codes: [], tail: [codeCount(codes), tail].filter(Boolean).join(' ') };
}
