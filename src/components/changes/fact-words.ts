import type { ChangeEvent, Column, ToldFact } from '../../schemas/change.ts';

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

/** Whether an event is about explanations alone: known to have changed, not shown, and no news. */
export function isQuiet(event: ChangeEvent): boolean {
  if (event.kind === 'reworded') return true;
  return (event.kind === 'stated' || event.kind === 'unstated') && event.fact === 'explanation';
}
