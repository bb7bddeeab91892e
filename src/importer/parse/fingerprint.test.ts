import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

test('is the start of the SHA-256 of the text', () => {
  // The published test vector of SHA-256 for "abc".
  expect(fingerprint('abc')).toBe('ba7816bf');
});

test('is absent where there is no text', () => {
  expect(fingerprint('')).toBeUndefined();
  expect(fingerprint(' \n\t ')).toBeUndefined();
  expect(fingerprint('–')).toBeUndefined();
});

test('does not mind how the words are laid out', () => {
  const word = fc.stringMatching(/^[a-z.,`]+$/);
  const space = fc.stringMatching(/^[ \n\t]+$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(word, space), { minLength: 1 }), (pairs) => {
      const loose = pairs.map(([text, gap]) => text + gap).join('');
      expect(fingerprint(loose)).toBe(fingerprint(pairs.map(([text]) => text).join(' ')));
    }),
  );
});

test('does not mind case and punctuation', () => {
  expect(fingerprint('The token was invalid.')).toBe(fingerprint('the **token** was invalid'));
  expect(fingerprint('Re-identify; then wait')).toBe(fingerprint('Reidentify, then wait!'));
});

test('changes with the words', () => {
  expect(fingerprint('Wait a minute')).not.toBe(fingerprint('Wait a second'));
});
