import { expect, test } from 'vitest';
import { loosely } from './loosely.ts';

test.each([
  ['MissingPermissions', ['missingpermissions']],
  ['ErrMissingPermissions', ['errmissingpermissions', 'missingpermissions']],
  ['GatewayClosed', ['gatewayclosed']],
  ['UnknownErrorCode', ['unknownerrorcode', 'unknownerror', 'unknown']],
])('%s is the same as %j', (name, forms) => {
  expect(loosely(name)).toEqual(forms);
});

test('a name that is nothing but such words has few forms, however long it is', () => {
  const name = 'Error'.repeat(20_000);
  expect(loosely(name).length).toBeLessThan(30);
  expect(loosely(name)).toContain(name.toLowerCase());
});
