import { factWords } from '../../domain/compare/words.ts';
import type { FactName } from '../../domain/diff/types.ts';
import type { Direction } from '../../schemas/code.ts';
import type { Fact } from '../../schemas/fact.ts';
import { html, type Html } from '../html.ts';

const arrows = { send: '↑', receive: '↓', both: '↕' } as const satisfies Record<Direction, string>;

/** Facts beside the name, in the order in which a row tells them. */
const TOLD = ['direction', 'reconnect', 'encoding', 'struck', 'deprecated'] as const;

/** What an edition states of a code beside its name, fact by fact; a fact that it leaves out is not told. */
export function factsHtml(fact: Fact): Html[] {
  return TOLD.filter((name) => fact[name] !== undefined).map((name) => factHtml(fact, name));
}

/** What an edition states of a code in one respect, also where it states nothing. */
export function factHtml(fact: Fact, name: FactName): Html {
  const word = factWords(name, fact[name]);
  if (name === 'direction' && fact.direction !== undefined) {
    return html`<span class="arrow" aria-hidden="true">${arrows[fact.direction]}</span> ${word}`;
  }
  if (name === 'reconnect') return html`reconnect: ${word}`;
  if (name === 'documented' && fact.documented !== undefined) return html`calls it ${word}`;
  return word === 'not said' ? html`${name} not said` : html`${word}`;
}
