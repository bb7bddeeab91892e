import { normalise } from '../text/normalise.ts';
import { loosely } from './loosely.ts';
import type { CheckCode } from './types.ts';

/** What one code is called, made ready for many questions. */
export interface Called {
  /** Every name as it stands. */
  names: readonly string[];
  /** Each of them in lower case and without punctuation. */
  plain: readonly string[];
  /** The forms in which a name is the same as one of them. */
  forms: ReadonlySet<string>;
}

/** What anyone calls a code; made once for each. */
export function calledOf(code: CheckCode): Called {
  const known = made.get(code);
  if (known !== undefined) return known;
  const names = [code.name, code.identifier, ...code.also];
  const called = { names, plain: names.map(normalise), forms: new Set(names.flatMap(loosely)) };
  made.set(code, called);
  return called;
}

/** A table is asked for its names with every declaration of a paste. */
const made = new WeakMap<CheckCode, Called>();
