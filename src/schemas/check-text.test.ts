import { expect, test } from 'vitest';
import { checkText } from './check-text.ts';
import { InputError, type Fault } from './input-error.ts';

function faultOf(text: string): Fault | undefined {
  try {
    checkText({ path: 'a.json', text });
  } catch (error) {
    if (error instanceof InputError) return error.fault;
    throw error;
  }
  return undefined;
}

test.each([
  ['{\n<<<<<<< HEAD\n1\n=======\n2\n>>>>>>> other\n}', 2, /conflict/],
  ['{\n1\r\n>>>>>>> other\r\n}', 3, /conflict/],
  ['one\ntwo\0\0\0', 2, /NUL/],
  ['\uFEFF{}', 1, /byte order mark/],
])('%j is refused, with its line', (text, line, received) => {
  const fault = faultOf(text);
  expect(fault).toMatchObject({ file: 'a.json', line, expected: 'plain UTF-8 text' });
  expect(fault?.received).toMatch(received);
  expect(fault?.hint).not.toBe('');
});

test.each([
  '',
  '{}',
  'Heading\n=======\n',
  'a <<<<<<< b',
  '<<<<<<<<< not seven',
  '{"a":"é\uFEFF"}',
])('%j passes', (text) => {
  expect(faultOf(text)).toBeUndefined();
});
