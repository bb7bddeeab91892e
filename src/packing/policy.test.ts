import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { policyOf, withPolicy } from './policy.ts';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

test('what runs in the page is named by its hash, each once; data and files are not', () => {
  const policy = policyOf(
    '<script>a()</script><script type="module">b()</script><script>a()</script>' +
      '<script type="speculationrules">{}</script>' +
      '<script type="application/ld+json">{"c":1}</script><script src="/d.js"></script>',
  );
  for (const text of ['a()', 'b()', '{}']) expect(policy.split(hash(text))).toHaveLength(2);
  expect(policy.match(/sha256-/g)).toHaveLength(3);
});

test('nothing runs, and no style holds, but from the site’s own files', () => {
  const directives = new Map(
    policyOf('<p>')
      .split('; ')
      .map((each) => [each.split(' ')[0], each.split(' ').slice(1)]),
  );
  expect(directives.get('script-src')).toEqual(["'self'", "'wasm-unsafe-eval'"]);
  expect(directives.get('style-src')).toEqual(["'self'"]);
  expect(directives.get('default-src')).toEqual(["'self'"]);
  expect(directives.get('object-src')).toEqual(["'none'"]);
});

test('of style elements, the one with the page’s own rules holds', () => {
  const policy = policyOf('<style>a{}</style><style>b{}</style>', 'a{}');
  expect(policy).toContain(`style-src 'self' ${hash('a{}')};`);
  expect(policy).not.toContain(hash('b{}'));
});

test('the policy stands right behind the encoding; a page without one is refused', () => {
  expect(withPolicy('<head><meta charset="utf-8"/><title>')).toMatch(
    /^<head><meta charset="utf-8"\/><meta http-equiv="content-security-policy" content="default-src/,
  );
  expect(() => withPolicy('<head><title>')).toThrow('lacks');
});
