import { literal } from '../../literal.ts';
import type { Emitting, SnippetCode } from '../../types.ts';
import { asLiteral, cases, note, onlyOf, switchOver } from './cases.ts';
import { indent } from './layout.ts';

/**
 * A listener for dispatch events that discord-api-types does not name; empty where there are none.
 *
 * @param on what takes the listener, up to its comma: `client.on(Events.Raw`
 */
export function rawListener(emitting: Emitting, codes: readonly SnippetCode[], on: string): string {
  if (codes.length === 0) return '';
  const why = emitting.options.comments ? note(codes.length === 1 ? UNNAMED : NONE_NAMED, 2) : '';
  return `${why}${on}, ({ t, d }: { t: string; d: unknown }) => {
${indent(handling(emitting, codes), 2)}});
`;
}

const UNNAMED = 'discord-api-types does not name it, so `d` has no type.';
const NONE_NAMED = 'discord-api-types names none of these, so `d` has no type.';

function handling(emitting: Emitting, codes: readonly SnippetCode[]): string {
  const only = onlyOf(emitting);
  if (only !== undefined) return `if (t === ${literal(only.code)}) console.log(t, d);\n`;
  const body = (): string => 'console.log(t, d);\nbreak;\n';
  return switchOver('t', cases(emitting, { codes, written: asLiteral, body, depth: 4 }));
}
