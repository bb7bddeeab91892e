import { describe, expect, test } from 'vitest';
import { apply } from './apply.ts';
import { compose } from './compose.ts';
import { diff } from './diff.ts';
import type { Row } from './types.ts';

const hello: Row = { code: 10, label: 'Hello', direction: 'receive' };

describe('what a change is called', () => {
  const kinds = (before: Partial<Row>, after: Partial<Row>): string[] =>
    Object.entries({ ...diff([{ ...hello, ...before }], [{ ...hello, ...after }]) })
      .filter(([, list]) => list.length > 0)
      .map(([kind]) => kind);

  test.each([
    [{ label: 'Redirect' }, { label: 'Reconnect' }, ['renamed']],
    [{ label: 'Heartbeat ACK' }, { label: 'HEARTBEAT_ACK' }, ['respelt']],
    [{ label: 'reached (10)' }, { label: 'reached (15)' }, ['renamed']],
    [{ identifier: 'Hello' }, { identifier: 'Greeting' }, ['renamed']],
    [{}, { identifier: 'Greeting' }, ['respelt']],
    [{ direction: 'both' as const }, {}, ['changed']],
    [{}, { struck: true as const }, ['changed']],
    [{}, { explanation: '0a0a0a0a' }, ['reworded']],
    [{ label: 'Redirect' }, { encoding: 'binary' as const }, ['renamed', 'changed']],
  ])('%j to %j: %j', (before, after, expected) => {
    expect(kinds(before, after)).toEqual(expected);
  });

  test('a struck row is another row than the live one of its code', () => {
    const former: Row = { code: 11, former: true, struck: true, label: 'Reset' };
    const live: Row = { code: 11, label: 'Clients Connect' };
    expect(diff([live], [live, former]).added).toEqual([former]);
  });
});

describe('a diff of other editions is refused', () => {
  const resume: Row = { code: 6, label: 'Resume' };

  test('a row to remove that is not there', () => {
    expect(() => apply([], diff([hello], []))).toThrow(/at 10 expected a row to remove/);
  });

  test('a row to add that is there', () => {
    expect(() => apply([hello], diff([], [hello]))).toThrow(/at 10 expected no row yet/);
  });

  test('a fact that is another', () => {
    const change = diff([hello], [{ ...hello, label: 'Bye' }]);
    expect(() => apply([{ ...hello, label: 'Hi' }], change)).toThrow(
      /expected label Hello, received Hi/,
    );
  });

  test('diffs that do not follow on each other', () => {
    const first = diff([resume], [{ ...resume, label: 'Resumed' }]);
    expect(() => compose(first, first)).toThrow(/expected to be Resumed, received Resume/);
  });
});
