import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentAt } from '../testing/moment.ts';
import { arbitraryHistory } from '../testing/arbitrary-history.ts';
import { InputError } from '../../schemas/input-error.ts';
import type { Span } from '../../schemas/history.ts';
import { checkSpans } from './check-spans.ts';

const span = (from: number, to: number | null): Span => ({
  from: momentAt(from),
  to: to === null ? null : momentAt(to),
  label: 'Hello',
});

const check = (...spans: Span[]): void =>
  checkSpans({ source: 'official', table: 'gateway-opcodes', codes: [{ code: 10, spans }] });

test.each([
  ['ends before it begins', [span(5, 4)]],
  ['overlaps the next', [span(0, 5), span(4, 9)]],
  ['stands behind the next', [span(5, 9), span(0, 4)]],
  ['never ends, and another follows', [span(0, null), span(4, null)]],
])('a span that %s is refused, with its file and code', (_, spans) => {
  expect(() => check(...spans)).toThrow(InputError);
  expect(() => check(...spans)).toThrow(/official\/gateway-opcodes\.json[^]*at 10 a span from/);
});

test('a code that stands twice in one version is refused', () => {
  const line = { code: 10, version: 'v9', spans: [span(0, null)] };
  const history = { source: 'official', table: 'gateway-opcodes' };
  expect(() => checkSpans({ ...history, codes: [line, { ...line, version: 'v8' }] })).not.toThrow();
  expect(() => checkSpans({ ...history, codes: [line, line] })).toThrow(/received: 10 v9 again/);
});

test('spans in order pass', () => {
  fc.assert(
    fc.property(arbitraryHistory('official', 'gateway-opcodes'), (history) => {
      expect(() => checkSpans(history)).not.toThrow();
    }),
  );
});
