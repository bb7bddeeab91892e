import { expect, test } from 'vitest';
import type { History, Span } from '../../schemas/history.ts';
import { momentAt } from '../testing/moment.ts';
import { lifeLineOf, lifeRows } from './life-line.ts';

const span = (from: number, to: number | null, rest: Partial<Span> = {}): Span => ({
  from: momentAt(from),
  to: to === null ? null : momentAt(to),
  label: 'A',
  ...rest,
});
const history = (source: string, codes: History['codes']): History => ({
  source,
  table: 'some-codes',
  codes,
});

test('one lane for each source that ever listed the code, in the order of the histories', () => {
  const lanes = lifeLineOf(
    [
      history('official', [{ code: 404, spans: [span(0, 100)] }]),
      history('userdoccers', [{ code: 5, spans: [span(0, null)] }]),
      history('kord', [
        { code: 404, version: 'v8', spans: [span(0, null)] },
        { code: 404, version: 'v9', spans: [span(50, null)] },
      ]),
    ],
    404,
  );
  expect(lanes.map(({ source, former }) => [source, former])).toEqual([
    ['official', false],
    ['kord', false],
  ]);
  expect(lanes[1]?.bars).toEqual([{ from: momentAt(0), to: null, struck: false }]);
});

test('the current version gives the label', () => {
  const histories = [
    history('types', [
      { code: 1, version: 'v8', spans: [span(0, null, { label: 'Eight' })] },
      { code: 1, version: 'v9', spans: [span(0, null, { label: 'Nine' })] },
    ]),
  ];
  expect(lifeLineOf(histories, 1)[0]?.label).toBe('Nine');
  expect(lifeLineOf(histories, 1, new Map([['types', 'v8']]))[0]?.label).toBe('Eight');
});

test('a former meaning has a lane of its own only beside a live row', () => {
  const former = {
    code: 1,
    former: true as const,
    spans: [span(0, null, { label: 'Reset', struck: true })],
  };
  const both = [history('official', [{ code: 1, spans: [span(50, null)] }, former])];
  expect(lifeLineOf(both, 1).map(({ label, former }) => [label, former])).toEqual([
    ['A', false],
    ['Reset', true],
  ]);
  const [alone] = lifeLineOf([history('official', [former])], 1);
  expect(alone).toMatchObject({ former: false, bars: [{ struck: true }] });
});

test('a code that stood for an hour has a bar, one that was gone for an hour has no gap', () => {
  const [brief] = lifeLineOf([history('official', [{ code: 1, spans: [span(5, 6)] }])], 1);
  expect(brief).toMatchObject({
    bars: [{ from: momentAt(5), to: momentAt(6) }],
    events: [{ kind: 'slip' }],
  });
  const spans = [span(0, 100), span(101, null)];
  const [back] = lifeLineOf([history('official', [{ code: 1, spans }])], 1);
  expect(back).toMatchObject({ bars: [{ from: momentAt(0), to: null }], gaps: [] });
});

test('rows stand in the order of time, and of lanes within a moment; a moment is one row of a lane', () => {
  const lanes = lifeLineOf(
    [
      history('official', [
        { code: 1, spans: [span(50, 90), span(90, null, { label: 'B', direction: 'send' })] },
      ]),
      history('kord', [{ code: 1, spans: [span(0, 50), span(50, null, { label: 'C' })] }]),
    ],
    1,
  );
  const rows = lifeRows(lanes).map(({ lane, at, events }) => [
    at.date,
    lane.source,
    events.map(({ kind }) => kind).join(),
  ]);
  expect(rows).toEqual([
    [momentAt(0).date, 'kord', 'listed'],
    [momentAt(50).date, 'official', 'listed'],
    [momentAt(50).date, 'kord', 'renamed'],
    [momentAt(90).date, 'official', 'renamed,stated'],
  ]);
});
