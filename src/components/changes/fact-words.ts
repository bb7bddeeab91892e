import type { ToldEvent } from '../../domain/changes/types.ts';
import type { Column, ToldFact } from '../../schemas/change.ts';
import type { RowEvent } from './groups.ts';

/** How a fact is called in running text. */
export const factTitles = {
  direction: 'direction',
  reconnect: 'reconnect',
  encoding: 'encoding',
  documented: 'documented mark',
  explanation: 'explanation',
} as const satisfies Record<Column, string>;

/** A fact's value in running text; `not said` where there is none. */
export function valueWord(fact: string, value: string | boolean | undefined): string {
  if (value === undefined) return 'not said';
  if (fact === 'documented') return value === true ? 'documented' : 'undocumented';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return value === 'json' ? 'JSON' : value;
}

/** What a row says beside its label, in words. */
export function factWords(told: ToldFact): string[] {
  const { label, identifier, direction, reconnect, encoding, struck, deprecated, documented } =
    told;
  return [
    ...(identifier === undefined || identifier === label ? [] : [identifier]),
    ...(direction === undefined ? [] : [direction]),
    ...(reconnect === undefined ? [] : [`reconnect: ${valueWord('reconnect', reconnect)}`]),
    ...(encoding === undefined ? [] : [valueWord('encoding', encoding)]),
    ...(struck ? ['struck out'] : []),
    ...(deprecated ? ['deprecated'] : []),
    ...(documented === undefined ? [] : [`called ${valueWord('documented', documented)}`]),
  ];
}

/** What is to say of a row beside its name, in words, but for what its group's word says. */
export function marksOf(event: RowEvent): string[] {
  if (event.kind === 'added') {
    const { struck: _, ...rest } = event.after;
    return factWords(rest);
  }
  return [
    ...(event.former ? ['former meaning'] : []),
    ...(event.kind === 'removed' ? factWords(event.before) : []),
  ];
}

/** Whether an event is about explanations alone: known to have changed, not shown, and no news. */
export function isQuiet(event: ToldEvent): boolean {
  if (event.kind === 'reworded') return true;
  return (event.kind === 'stated' || event.kind === 'unstated') && event.fact === 'explanation';
}

/** Whether feeds tell of an event: a first reading is no change of the list, and what is quiet no news. */
export function isNews(event: ToldEvent): boolean {
  return event.kind !== 'read' && !isQuiet(event);
}
