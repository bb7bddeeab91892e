import type { Slip } from '../../domain/history/settle.ts';
import { factChanges, kindOf, type Change } from '../../domain/diff/fact-changes.ts';
import type { LifeEvent, Occasion } from '../../domain/life-line/types.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { Moment } from '../../schemas/history.ts';
import type { Table } from '../../schemas/registry.ts';
import { durationOf } from '../duration.ts';
import { labelDiff, type LabelDiff } from './label-diff.ts';
import { listed } from './words.ts';

/** A piece of a sentence: plain words, a label or the words in which two differ, or a date. */
export type Piece = string | { diff: LabelDiff } | { moment: Moment };

/** What a code's life line says of an event, as a sentence without its source and date. */
export function wordsOf(event: LifeEvent, labels: Table['labels']): Piece[] {
  const within = event.versions.length > 0 ? [` in ${listed(event.versions)}`] : [];
  switch (event.kind) {
    case 'listed':
      return ['listed as ', ...quoted(event.fact, labels), ...within, ...marks(event.fact)];
    case 'relisted': {
      const { before, fact } = event;
      const name = before.label === fact.label ? [] : [' as ', ...quoted(fact, labels)];
      return ['listed again', ...name, ...within, ...marks(fact)];
    }
    case 'dropped':
      return ['taken off the list'];
    case 'joined':
      return ['also', ...versionsOf(event), ...event.again.flatMap(laterVersions)];
    case 'left':
      return ['no longer', ...versionsOf(event), ...event.again.flatMap(laterVersions)];
    case 'slip':
      return slipWords(event.slip, labels);
    default:
      return [...changeWords(event.change, labels), ...within, ...later(event)];
  }
}

/** The words of a change of one fact. */
function changeWords(change: Change, labels: Table['labels']): Piece[] {
  const { fact, before, after } = change;
  switch (fact) {
    case 'label':
      return nameWords(change, labels);
    case 'identifier':
      return ['constant ', ...nameWords(change, labels)];
    case 'struck':
      return [after ? 'struck out' : 'no longer struck out'];
    case 'deprecated':
      return [after ? 'marked as deprecated' : 'no longer marked as deprecated'];
    case 'documented':
      if (after === undefined) return ['no longer marked as documented or not'];
      return [`marked as ${after ? 'documented' : 'undocumented'}`];
    case 'explanation':
      if (before === undefined) return ['explanation added'];
      return [after === undefined ? 'explanation removed' : 'explanation reworded'];
    default:
      if (before === undefined) return [`${fact} given as ${valueWord(after)}`];
      if (after === undefined) return [`${fact} no longer given, before ${valueWord(before)}`];
      return [`${fact} changed from ${valueWord(before)} to ${valueWord(after)}`];
  }
}

/** A new name: marked by words where it shares some with the old one. */
function nameWords(change: Change, labels: Table['labels']): Piece[] {
  const { before, after } = change;
  if (typeof before !== 'string' || typeof after !== 'string') {
    if (typeof after === 'string') return ['given as ', ...quote(after, labels)];
    return ['no longer given'];
  }
  if (kindOf(change) === 'respelt') return ['respelt as ', ...quote(after, labels)];
  const diff = labelDiff(before, after, labels);
  if (diff.parts.length > 1) return ['renamed: ', { diff }];
  return ['renamed from ', ...quote(before, labels), ' to ', ...quote(after, labels)];
}

function slipWords({ from, to, during, around }: Slip, labels: Table['labels']): Piece[] {
  const time = ` for ${durationOf(from, to)}`;
  if (during === undefined) return [`gone${time}`];
  if (around === undefined) return ['listed as ', ...quoted(during, labels), time];
  return factChanges(around, during).flatMap((change, at) => [
    ...(at > 0 ? ['; '] : []),
    ...changeWords(change, labels),
    time,
  ]);
}

function marks({ struck, deprecated }: Fact): Piece[] {
  return [...(struck ? [', struck out'] : []), ...(deprecated ? [', marked as deprecated'] : [])];
}

/** ` in v8 and v9` */
function versionsOf({ versions }: Occasion): Piece[] {
  return [` in ${listed(versions)}`];
}

/** `, in v10 from 2022-02-15` */
function laterVersions(occasion: Occasion): Piece[] {
  return [',', ...versionsOf(occasion), ' from ', { moment: occasion.at }];
}

/** `, again on 2020-02-20 and 2020-04-17` */
function later({ kind, again }: LifeEvent): Piece[] {
  if (again.length === 0) return [];
  const dates = again.flatMap(({ at, versions }, index): Piece[] => [
    index === 0 ? '' : index === again.length - 1 ? ' and ' : ', ',
    { moment: at },
    ...(versions.length > 0 ? [` in ${listed(versions)}`] : []),
  ]);
  return [kind === 'reworded' ? ', again on ' : ', reworded on ', ...dates];
}

function quoted({ label }: Fact, labels: Table['labels']): Piece[] {
  return quote(label, labels);
}

function quote(label: string, labels: Table['labels']): Piece[] {
  return ['“', { diff: labelDiff(label, label, labels) }, '”'];
}

function valueWord(value: Fact[keyof Fact]): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === 'json' ? 'JSON' : (value ?? '');
}
