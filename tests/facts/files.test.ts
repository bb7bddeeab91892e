import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/schemas/history.ts';
import { content, root } from './support/content.ts';

const files = content.histories.map((history) => ({
  file: `content/history/${history.source}/${history.table}.json`,
  history,
}));

it('takes in every history on disk under its own name; reading holds each to its schema', () => {
  const onDisk = readdirSync(join(root, 'content/history'), { recursive: true, encoding: 'utf8' })
    .map((name) => `content/history/${name.replaceAll('\\', '/')}`)
    .filter((name) => name.endsWith('.json') && !name.endsWith('/head.json'));
  expect(files.map(({ file }) => file).sort()).toEqual(onDisk.sort());
});

describe.each(files)('$file', ({ history }) => {
  it('has each code once for each version and meaning', () => {
    const keys = history.codes.map(({ code, version, former }) =>
      [code, version ?? '', former ?? ''].join(' '),
    );
    expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
  });

  it('has spans in order that do not overlap, all dates in UTC', () => {
    const wrong = history.codes.flatMap(({ code, spans }) =>
      spans.flatMap((span, at) => {
        const next = spans[at + 1];
        const inUtc = [span.from.date, span.to?.date ?? span.from.date].every((date) =>
          /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/.test(date),
        );
        const forward = span.to === null || span.from.date < span.to.date;
        const inOrder = next === undefined || (span.to !== null && span.to.date <= next.from.date);
        return inUtc && forward && inOrder ? [] : [{ code, at }];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('has no two spans that meet and say the same', () => {
    const said = ({ from: _from, to: _to, ...fact }: Span): string => JSON.stringify(fact);
    const needless = history.codes.flatMap(({ code, spans }) =>
      spans.slice(1).flatMap((span, at) => {
        const before = spans[at];
        const meets = before?.to?.commit === span.from.commit;
        return before !== undefined && meets && said(before) === said(span) ? [code] : [];
      }),
    );
    expect(needless).toEqual([]);
  });

  it('begins and ends nothing after its head', () => {
    const head = content.heads.find(({ source }) => source === history.source)?.head.date ?? '';
    const dates = history.codes.flatMap(({ spans }) =>
      spans.flatMap(({ from, to }) => [from.date, to?.date ?? from.date]),
    );
    expect(dates.filter((date) => date > head)).toEqual([]);
  });
});
