import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { headersFile, LIMITS, readHeadersFile } from './headers-file.ts';
import type { HeaderRule } from './header-rule.ts';

const RULES: HeaderRule[] = [
  { path: '/*', headers: { 'X-Frame-Options': 'DENY' } },
  { path: '/api/*', headers: { 'Cache-Control': 'public, max-age=300' } },
  { path: '/*.json', headers: { 'Access-Control-Allow-Origin': '*' } },
  { path: '/sw.js', headers: { 'Cache-Control': 'no-cache' } },
];

describe('a _headers file', () => {
  it('names each path with its headers below it', () => {
    expect(headersFile(RULES.slice(0, 2), '/')).toBe(
      '/*\n  X-Frame-Options: DENY\n\n/api/*\n  Cache-Control: public, max-age=300\n',
    );
  });

  it.each(['/opcodex', '/opcodex/'])('has the base path %s before every path', (base) => {
    expect(headersFile(RULES, base).match(/^\S.*/gm)).toEqual([
      '/opcodex/*',
      '/opcodex/api/*',
      '/opcodex/*.json',
      '/opcodex/sw.js',
    ]);
  });

  it('says what hosts would pass over without a word', () => {
    const many = Array.from({ length: LIMITS.rules + 1 }, () => RULES[0]!);
    expect(() => headersFile(many, '/')).toThrow('_headers takes 100 rules; there are 101.');
    const long = { path: '/*', headers: { A: 'b'.repeat(LIMITS.columns) } };
    expect(() => headersFile([long], '/')).toThrow('_headers takes lines of 2000 characters');
    expect(() => headersFile([{ path: '/*', headers: { A: 'b\nc: d' } }], '/')).toThrow('_headers');
    expect(() => headersFile([{ path: '/*/a/*', headers: {} }], '/')).toThrow('not "/*/a/*"');
    expect(() => headersFile([{ path: 'a', headers: {} }], '/')).toThrow('not "a"');
  });
});

describe('reading one', () => {
  const headersOf = readHeadersFile(`# A remark\n${headersFile(RULES, '/')}`);

  it.each([
    ['/', { 'x-frame-options': 'DENY' }],
    ['/sw.js', { 'x-frame-options': 'DENY', 'cache-control': 'no-cache' }],
    ['/old/sw.js', { 'x-frame-options': 'DENY' }],
    [
      '/api/v1/index.json',
      {
        'x-frame-options': 'DENY',
        'cache-control': 'public, max-age=300',
        'access-control-allow-origin': '*',
      },
    ],
  ])('gives %s what all its rules say', (path, headers) => {
    expect(headersOf(path)).toEqual(headers);
  });

  it('joins what two rules say of one header', () => {
    const twice = readHeadersFile('/*\n  A: b\n/c/*\n  a: d\n');
    expect(twice('/c/')).toEqual({ a: 'b, d' });
  });

  it('names the line that is neither a path nor a header', () => {
    expect(() => readHeadersFile('/*\n  A: b\n  what\n')).toThrow('_headers:3: expected a path');
    expect(() => readHeadersFile('  A: b\n')).toThrow('_headers:1: expected a path');
  });

  it('gives back whatever was written', () => {
    const word = fc.stringMatching(/^[\w-]{1,12}$/);
    const value = fc.stringMatching(/^[!-~]([ -~]{0,30}[!-~])?$/);
    const rules = fc.dictionary(word, fc.dictionary(word, value, { minKeys: 1 }), {
      noNullPrototype: true,
    });
    fc.assert(
      fc.property(rules, fc.constantFrom('/', '/base'), (made, base) => {
        const written = Object.entries(made).map(([path, headers]) => ({
          path: `/${path}`,
          headers,
        }));
        const read = readHeadersFile(headersFile(written, base));
        for (const { path, headers } of written) {
          const names = Object.keys(headers).map((name) => name.toLowerCase());
          fc.pre(new Set(names).size === names.length);
          const expected = Object.entries(headers).map(([name, each]) => [
            name.toLowerCase(),
            each,
          ]);
          expect(read(base.replace(/\/$/, '') + path)).toEqual(Object.fromEntries(expected));
        }
      }),
    );
  });
});
