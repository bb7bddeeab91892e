import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/domain/markdown/outline.ts';
import { compile } from '../snippets/support/compile.ts';
import { prose } from './support/prose.ts';

const samples = prose.flatMap(({ file, body }) =>
  outlineOf(body).fences.map((fence, index) => ({
    ...fence,
    at: `${file}, sample ${String(index + 1)}`,
    module: `${file}-${String(index + 1)}`.replace(/[^\w-]+/g, '_'),
  })),
);
const written = (language: string) => samples.filter((each) => each.language === language);
const REQUEST = /^(?:GET|POST|PUT|PATCH|DELETE) \/\S*$/;

describe('samples in notes and guides', () => {
  it('say their language', () => {
    const known = ['ts', 'json', 'http', 'sh', 'md', 'yaml'];
    expect(samples.filter(({ language }) => !known.includes(language))).toEqual([]);
  });

  it('compile, each alone, at the strictest settings', () => {
    const modules = new Map(written('ts').map(({ module, code }) => [module, code]));
    expect(modules.size).toBeGreaterThan(50);
    expect(compile(modules)).toEqual([]);
  });

  it.each(written('json'))('$at is JSON', ({ code }) => {
    expect(() => void JSON.parse(code)).not.toThrow();
  });

  it.each(written('http'))('$at is a request, with JSON as its body if it has one', ({ code }) => {
    const [first = '', ...rest] = code.trimEnd().split('\n');
    expect(first).toMatch(REQUEST);
    const [head = '', body = ''] = rest.join('\n').split(/^(?=[[{])/m);
    for (const line of head.trim().split('\n').filter(Boolean)) expect(line).toMatch(/^[\w-]+: \S/);
    if (body !== '') expect(() => void JSON.parse(body)).not.toThrow();
  });

  it('are narrow enough to be read without scrolling', () => {
    const long = samples
      .filter(({ at }) => at.startsWith('content/'))
      .flatMap(({ at, code }) =>
        code
          .split('\n')
          .filter(({ length }) => length > 76)
          .map((line) => `${at}: ${line}`),
      );
    expect(long).toEqual([]);
  });
});
