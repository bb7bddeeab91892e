import type { Code } from '../../schemas/code.ts';
import { codeText } from '../codes.ts';
import { normalise } from '../text/normalise.ts';
import type { CheckCode } from './types.ts';

/** The codes of a table, to be found by a code as a paste writes it. */
export class Keys {
  readonly byKey: ReadonlyMap<string, CheckCode>;
  readonly #byForm: ReadonlyMap<string, string>;

  constructor(codes: readonly CheckCode[]) {
    this.byKey = new Map(codes.map((each) => [codeText(each.code), each]));
    this.#byForm = new Map(
      codes
        .filter(({ code }) => typeof code === 'string')
        .map(({ code }) => [normalise(codeText(code)), codeText(code)]),
    );
  }

  /** The code as text; of a name the one that the table spells alike but for case and punctuation. */
  keyOf(code: Code): string {
    const key = codeText(code);
    if (typeof code === 'number' || this.byKey.has(key)) return key;
    return this.#byForm.get(normalise(key)) ?? key;
  }
}
