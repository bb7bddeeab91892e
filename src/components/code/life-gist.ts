import type { Bar, Lane } from '../../domain/life-line/types.ts';
import { listed } from './words.ts';

/**
 * The gist of a life line for those who do not see it: who listed the code from when to when.
 *
 * @param names names of sources by their ids
 */
export function lifeGist(lanes: readonly Lane[], names: ReadonlyMap<string, string>): string {
  return lanes
    .map(({ source, former, label, bars, ticks }) => {
      const who = names.get(source) ?? source;
      const subject = former ? `${who}, formerly ${label}` : who;
      const times = ticks.filter(({ kind }) => kind === 'renamed').length;
      const renamed = times === 0 ? '' : `, renamed ${times === 1 ? 'once' : `${times} times`}`;
      return `${subject}: ${listed(bars.map(spell))}${renamed}.`;
    })
    .join(' ');
}

function spell({ from, to, struck }: Bar): string {
  const state = struck ? 'struck out ' : '';
  const start = from.date.slice(0, 10);
  const end = to?.date.slice(0, 10);
  if (from.approximate) return `${state}by ${start}${end === undefined ? '' : ` until ${end}`}`;
  if (end === undefined) return `${state}since ${start}`;
  return start === end ? `${state}on ${start}` : `${state}from ${start} until ${end}`;
}
