import { expect, it } from 'vitest';
import { entryOf, historyOf, tableOf } from './support/content.ts';

const { codes } = historyOf('seen-in-the-wild', 'form-error-codes');

it('every form error code says where it was seen', () => {
  expect(codes.filter(({ seen }) => seen === undefined)).toEqual([]);
});

it('a file is cited at a commit, so that the code still stands there tomorrow', () => {
  const files = codes.flatMap(({ seen = '' }) => (seen.includes('/blob/') ? [seen] : []));
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter((url) => !/\/blob\/[0-9a-f]{40}\//.test(url))).toEqual([]);
});

it("Discord's documentation lists none of them", () => {
  const statuses = tableOf('form-error-codes').entries.map(({ status }) => status);
  expect(new Set(statuses)).toEqual(new Set(['undocumented']));
});

it.each([
  ['BASE_TYPE_REQUIRED', 'This field is required'],
  ['BASE_TYPE_BAD_LENGTH', 'Must be between {min} and {max} in length'],
  ['COMPONENT_CUSTOM_ID_DUPLICATED', 'Component custom id cannot be duplicated'],
])('%s is "%s"', (code, name) => {
  expect(entryOf('form-error-codes', code).name).toBe(name);
});
