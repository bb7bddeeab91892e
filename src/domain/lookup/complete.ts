import type { Codes } from './codes-of.ts';
import { withFamily } from './families.ts';
import { formErrorsOf, unknownFaults } from './forms/form-errors-of.ts';
import type { OpenText } from './open-text.ts';
import type { LookupAnswer } from './types.ts';

/**
 * All that a text says, once its codes are known: with the faults of forms, and with what is known of
 * codes that nobody lists. Apart from the codes, so that a browser loads it for the texts that need it.
 */
export function complete(opened: OpenText, { hits, unknown }: Codes): LookupAnswer {
  const formErrors = formErrorsOf(opened);
  const strange = [...unknown, ...unknownFaults(opened, formErrors)];
  return { hits, formErrors, unknown: strange.map((each) => withFamily(each, opened.index)) };
}
