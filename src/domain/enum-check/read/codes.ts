import type { Code } from '../../../schemas/code.ts';
import { normalise } from '../../text/normalise.ts';
import { isConstant, splitWords } from '../../text/words.ts';

const EVENT = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/;

/** The code that a name stands for in a table of names, as Discord writes it: `GUILD_CREATE`. */
export function nameCode(name: string): Code | undefined {
  if (EVENT.test(name)) return name;
  if (!isConstant(name)) return undefined;
  const code = splitWords(name).join('_').toUpperCase();
  return EVENT.test(code) ? code : undefined;
}

/**
 * The code of a member that has a name and a text, such as `MessageCreate = 'MESSAGE_CREATE'`; undefined
 * where neither is one.
 */
export function textCode(name: string | undefined, text: string): Code | undefined {
  if (name === undefined || normalise(name) === normalise(text)) return nameCode(text);
  if (EVENT.test(name)) return name;
  return nameCode(text);
}
