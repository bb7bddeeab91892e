import { isDispatch } from '../payload/envelope.ts';
import { writeInterfaces } from '../payload/write-interfaces.ts';
import type { FormDefinition } from '../types.ts';

/**
 * The interfaces of payloads, each with its number: `IdentifyPayload` with `op: 2` and its `d`. They are
 * types, so that their names are PascalCase in any casing. Fields that the official docs do not have
 * come in as optional, unless only what is documented is wanted.
 */
export const interfaceForm: FormDefinition = {
  label: 'interface',
  about: 'the payload’s interface',
  misfit: (table, code) =>
    (code.payloads ?? []).length > 0 || isDispatch(table, code) ? undefined : 'no payload is known',
  emit: writeInterfaces,
};
