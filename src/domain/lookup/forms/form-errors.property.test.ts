import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lookup } from '../lookup.ts';
import {
  arbitraryBody,
  faultsOf,
  PRINTERS,
  withoutPlaces,
} from '../../../../tests/lookup/support/printers.ts';
import { smallIndex } from '../testing/small-index.ts';

const formErrors = (text: string) => lookup(smallIndex, text).formErrors;

test.each(Object.entries(PRINTERS))('%s tells every fault of a body, in order', (name, print) => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const text = print(body);
      // Where texts stand without quotes, a quote within one may as well begin another.
      fc.pre(name !== 'Java' || !text.includes('"'));
      expect(withoutPlaces(formErrors(text))).toEqual(faultsOf(body));
    }),
  );
});

test('what stands around a body changes nothing', () => {
  const around = fc.constantFrom(
    '',
    'Error: ',
    '[12:30] bot said (',
    '\n\n',
    'x = [1, 2',
    "it's {",
  );
  fc.assert(
    fc.property(arbitraryBody, around, around, (body, before, behind) => {
      const text = `${before}${JSON.stringify(body)}${behind}`;
      expect(withoutPlaces(formErrors(text))).toEqual(faultsOf(body));
    }),
  );
});

test('a body that is cut off anywhere tells a beginning of its faults, the last perhaps in part', () => {
  fc.assert(
    fc.property(arbitraryBody, fc.nat(), (body, cut) => {
      const text = JSON.stringify(body);
      const whole = faultsOf(body);
      const found = withoutPlaces(formErrors(text.slice(0, cut % text.length)));
      expect(found.length).toBeLessThanOrEqual(whole.length);
      expect(found.slice(0, -1)).toEqual(whole.slice(0, Math.max(0, found.length - 1)));
      const last = found.at(-1);
      if (last !== undefined) expect(last.path).toBe(whole[found.length - 1]?.path);
    }),
  );
});

test('a tree may be deep', () => {
  const fault = { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' };
  for (const depth of [1, 20, 150]) {
    let errors: Record<string, unknown> = { _errors: [fault] };
    for (let at = 0; at < depth; at++) errors = { options: errors };
    const path = Array(depth).fill('options').join('.');
    expect(withoutPlaces(formErrors(JSON.stringify({ errors })))).toEqual([{ path, ...fault }]);
  }
});

test('the place of each fault holds its code', () => {
  fc.assert(
    fc.property(arbitraryBody, fc.constantFrom(...Object.values(PRINTERS)), (body, print) => {
      const text = print(body);
      for (const { code, at } of formErrors(text)) {
        expect(text.slice(at?.start, at?.end)).toContain(code);
      }
    }),
  );
});
