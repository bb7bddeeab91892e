import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeText, isClass } from '../../src/domain/codes.ts';
import { memberNames } from '../../src/domain/snippets/member-names.ts';
import { snippet } from '../../src/domain/snippets/snippet.ts';
import type { SnippetCode, SnippetSource } from '../../src/domain/snippets/types.ts';
import { membersOf, run } from './support/run.ts';
import { everyOption, sources } from './support/sources.ts';

const arbitraryPick = fc.constantFrom(...sources).chain((source) =>
  fc.record({
    source: fc.constant(source),
    options: fc.constantFrom(...everyOption),
    picked: fc
      .uniqueArray(fc.constantFrom(...source.codes), { minLength: 1, maxLength: 12 })
      .map((codes) => codes.map(({ code }) => codeText(code))),
  }),
);

type Pick = typeof arbitraryPick extends fc.Arbitrary<infer T> ? T : never;

/** The codes that a snippet of numbers and names has to hold. */
function expected({ source, options, picked }: Pick): SnippetCode[] {
  return source.codes.filter(
    ({ code, status }) =>
      picked.includes(codeText(code)) &&
      !isClass(code) &&
      (options.codes === 'all' || status === 'documented'),
  );
}

function pairs(codes: readonly SnippetCode[], { source, options }: Pick): [string, unknown][] {
  const names = memberNames(source.codes, options.casing);
  return codes.map(({ code }) => [names.get(codeText(code)) ?? '', code]);
}

describe('what a snippet says is what was picked', () => {
  test.each(['enum', 'const-enum', 'const-object', 'switch'] as const)('%s', (form) => {
    fc.assert(
      fc.property(arbitraryPick, (pick) => {
        const { text, left } = snippet(pick.source, form, pick);
        const codes = expected(pick);
        expect(left).toHaveLength(pick.picked.length - codes.length);
        if (codes.length === 0) {
          expect(text).toBe('');
          return;
        }
        const runnable = text.replace('const enum', 'enum');
        const { 0: object, 1: describeCode } = Object.values(run(runnable));
        expect([...membersOf(object)]).toEqual(pairs(codes, pick));
        if (form !== 'switch') return;
        for (const { code, name } of codes) {
          expect((describeCode as (value: unknown) => string)(code)).toBe(name);
        }
      }),
    );
  });

  test('union: a label for each', () => {
    fc.assert(
      fc.property(arbitraryPick, (pick) => {
        const { text } = snippet(pick.source, 'union', pick);
        const codes = expected(pick);
        if (codes.length === 0) {
          expect(text).toBe('');
          return;
        }
        const [labels] = Object.values(run(text)) as Record<string, string>[];
        expect(labels).toEqual(
          Object.fromEntries(codes.map(({ code, name }) => [codeText(code), name])),
        );
      }),
    );
  });

  test('guard: true for what was picked, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryPick, fc.anything(), (pick, other) => {
        const { text } = snippet(pick.source, 'guard', pick);
        const codes = expected(pick);
        if (codes.length === 0) return;
        const [guard] = Object.values(run(text)) as ((value: unknown) => boolean)[];
        for (const { code } of pick.source.codes) {
          expect(guard?.(code)).toBe(codes.some((each) => each.code === code));
        }
        expect(guard?.(other)).toBe(codes.some((each) => each.code === other));
      }),
    );
  });
});

const sourceOf = (id: string): SnippetSource => sources.find(({ table }) => table.id === id)!;

describe('sets', () => {
  test('closes of the gateway: not to reconnect on, as our notes say', () => {
    const text = snippet(sourceOf('gateway-close-codes'), 'set').text;
    const sets = run(text) as Record<string, Set<number>>;
    expect([...sets.gatewayCloseCodesNotToReconnectOn!]).toEqual([
      4004, 4010, 4011, 4012, 4013, 4014, 4015, 4016,
    ]);
    expect([...sets.gatewayCloseCodesToResumeOn!]).toEqual([4000, 4001, 4002, 4005, 4008]);
    expect([...sets.gatewayCloseCodesNotToResumeOn!]).toEqual([
      4003, 4004, 4006, 4007, 4009, 4010, 4011, 4012, 4013, 4014, 4015, 4016,
    ]);
  });

  test('a close of which nothing is known is left out, and told', () => {
    const source = sourceOf('gateway-close-codes');
    const codes = source.codes.map(({ recovery: _, reconnect: __, ...code }) => code);
    const { text, left } = snippet({ ...source, codes }, 'set', { picked: ['4010'] });
    expect(text).toBe('');
    expect(left).toEqual([{ code: 4010, why: 'what to do after it is not known' }]);
  });

  test('another table is one set', () => {
    const { text } = snippet(sourceOf('json-error-codes'), 'set', { picked: ['50013', '50001'] });
    expect(run(text)).toEqual({ jsonErrorCodes: new Set([50001, 50013]) });
  });
});

test('a class of statuses is a range', () => {
  const { text } = snippet(sourceOf('http-status-codes'), 'guard', { picked: ['5xx'] });
  const { isServerError } = run(text) as { isServerError: (status: number) => boolean };
  expect([499, 500, 599, 600].map(isServerError)).toEqual([false, true, true, false]);
});

test('a comment ends at its end, whatever a code is called', () => {
  const code = sourceOf('json-error-codes').codes[0]!;
  const name = "a */ export const x = 1; /* ' ` \u2028 \n end";
  const source = { table: sourceOf('json-error-codes').table, codes: [{ ...code, name }] };
  for (const form of ['enum', 'switch', 'union', 'guard', 'set'] as const) {
    expect(Object.keys(run(snippet(source, form).text))).not.toContain('x');
  }
});
