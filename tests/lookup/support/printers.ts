import { inspect } from 'node:util';
import fc from 'fast-check';
import type { FormError } from '../../../src/domain/lookup/types.ts';

/** What a form's errors are made of: objects, lists, texts and numbers. */
export type Printed = string | number | Printed[] | { [key: string]: Printed };

/** Ways in which languages print the same body. */
export const PRINTERS: Readonly<Record<string, (value: Printed) => string>> = {
  JSON: (value) => JSON.stringify(value),
  'JSON with line breaks': (value) => JSON.stringify(value, undefined, 2),
  'JSON in JSON': (value) => JSON.stringify(JSON.stringify(value)),
  'JSON in HTML': (value) => JSON.stringify(value).replaceAll('"', '&quot;'),
  Python: (value) => printed(value, { text: pythonText, key: pythonText, is: ': ' }),
  Java: (value) => printed(value, { text: asItIs, key: asItIs, is: '=' }),
  Ruby: (value) => printed(value, { text: JSON.stringify, key: JSON.stringify, is: '=>' }),
  JavaScript: (value) => inspect(value, { depth: null, maxArrayLength: null }),
  'JavaScript in colours': (value) => inspect(value, { depth: null, colors: true }),
};

interface Style {
  text: (text: string) => string;
  key: (key: string) => string;
  is: string;
}

const asItIs = (text: string): string => text;

function pythonText(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  return quote + text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`) + quote;
}

function printed(value: Printed, style: Style): string {
  if (typeof value === 'string') return style.text(value);
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return `[${value.map((each) => printed(each, style)).join(', ')}]`;
  const pairs = Object.entries(value).map(
    ([key, each]) => `${style.key(key)}${style.is}${printed(each, style)}`,
  );
  return `{${pairs.join(', ')}}`;
}

const arbitraryFault: fc.Arbitrary<Printed> = fc.record({
  code: fc.constantFrom(
    'BASE_TYPE_REQUIRED',
    'BASE_TYPE_MAX_LENGTH',
    'NUMBER_TYPE_COERCE',
    'MADE_UP',
  ),
  message: fc.constantFrom(
    'This field is required',
    'Must be 256 or fewer in length.',
    'Value "abc" is not int.',
    "It can't be that",
  ),
});

const arbitraryFaults: fc.Arbitrary<Record<string, Printed>> = fc
  .array(arbitraryFault, { minLength: 1, maxLength: 3 })
  .map((faults) => ({ _errors: faults }));

const { node } = fc.letrec<{ node: Record<string, Printed> }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, depthIdentifier: 'form' },
    arbitraryFaults,
    fc
      .dictionary(
        fc.constantFrom(
          'content',
          'embeds',
          '0',
          '12',
          'fields',
          'custom_id',
          'code',
          'message',
          'errors',
        ),
        tie('node'),
        { minKeys: 1, maxKeys: 3, depthIdentifier: 'form' },
      )
      // A whole and its parts may both be at fault.
      .chain((fields) => fc.option(arbitraryFaults).map((own) => ({ ...fields, ...own }))),
  ),
}));

/** The body of an answer that refuses a form. */
export const arbitraryBody: fc.Arbitrary<Record<string, Printed>> = node.map((errors) => ({
  message: 'Invalid Form Body',
  code: 50035,
  errors,
}));

/** The faults of a body, in the order in which they stand in it; without places. */
export function faultsOf({ errors = {} }: Record<string, Printed>): FormError[] {
  return faultsBelow(errors, '');
}

function faultsBelow(value: Printed, path: string): FormError[] {
  if (typeof value !== 'object' || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([key, each]) => {
    if (key !== '_errors') {
      const step = /^\d+$/.test(key) && path !== '' ? `[${key}]` : path === '' ? key : `.${key}`;
      return faultsBelow(each, path + step);
    }
    return (each as { code: string; message: string }[]).map((fault) => ({ path, ...fault }));
  });
}

/** Faults without their places. */
export function withoutPlaces(faults: readonly FormError[]): FormError[] {
  return faults.map(({ at: _at, ...fault }) => fault);
}
