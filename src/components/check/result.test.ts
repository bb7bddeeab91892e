import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import type { Settled } from '../../domain/enum-check/settle.ts';
import type {
  CheckAnswer,
  CheckCode,
  CheckTable,
  Drift,
  PastedMember,
} from '../../domain/enum-check/types.ts';
import { DRIFT_KINDS } from './kinds.ts';
import { resultHtml, type ResultView } from './result.ts';
import { summaryText } from './summary.ts';

const table: CheckTable['table'] = {
  id: 'gateway-close-codes',
  name: 'Gateway close codes',
  singular: 'gateway close code',
  url: '/gateway/close/',
  labels: 'name',
  protocol: 'discord',
  group: 'Gateway',
  authority: 'official',
  precedence: ['official'],
};
const known = (code: number, name: string, status: CheckCode['status'] = 'documented') => ({
  code,
  name,
  identifier: name.replaceAll(' ', ''),
  status,
  url: `${table.url}${String(code)}/`,
  also: [],
});
const member = (code: number, line: number, name?: string): PastedMember => ({
  code,
  line,
  ...(name !== undefined && { name }),
});

/** One drift of every kind. */
const drifts: Drift[] = [
  { kind: 'missing', known: known(4012, 'Invalid API version'), label: 'Invalid API version' },
  { kind: 'unknown', member: member(4099, 16, '<b>TooMany</b>') },
  {
    kind: 'unlisted',
    member: member(4015, 17, 'Fifteen'),
    known: known(4015, 'New one', 'undocumented'),
  },
  {
    kind: 'delisted',
    member: member(4006, 8, 'SESSION_NO_LONGER_VALID'),
    known: known(4006, 'Session no longer valid', 'delisted'),
  },
  { kind: 'retired', member: member(4020, 18), known: known(4020, 'Gone', 'retired') },
  {
    kind: 'renamed',
    member: member(4004, 6, 'TokenRefused'),
    known: known(4004, 'Authentication failed'),
    label: 'Authentication failed',
  },
  { kind: 'twice', member: member(4000, 19, 'Again'), first: member(4000, 2, 'UnknownError') },
];

const shown = (answer: CheckAnswer, more: Partial<ResultView> = {}, settled = {}): HTMLElement =>
  parse(
    String(
      resultHtml({
        settled: { table: { table, codes: [] }, passedOver: [], ...settled } as unknown as Settled,
        edition: { name: 'Discord API docs', when: '2024-10-01' },
        answer,
        missing: '',
        ...more,
      }),
    ),
  );
const words = (element: HTMLElement | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

describe('the lists', () => {
  const page = shown({ right: 9, drifts }, { missing: '  InvalidAPIVersion = 4012,\n  B = 2,' });
  const item = (kind: string) => page.querySelector(`#check-${kind} li`);

  it('stand in the order of the kinds, each with its count', () => {
    const sections = page.querySelectorAll('section');
    expect(sections.map(({ id }) => id)).toEqual(DRIFT_KINDS.map((kind) => `check-${kind}`));
    expect(page.querySelectorAll('h2 .count').map(words)).toEqual(DRIFT_KINDS.map(() => '1'));
  });

  it.each([
    ['missing', '4012 Invalid API version'],
    ['unknown', '4099 <b>TooMany</b> line 16'],
    ['unlisted', '4015 Fifteen ○ undocumented known as New one line 17'],
    // Its own name says no more.
    ['delisted', '4006 SESSION_NO_LONGER_VALID line 8'],
    ['retired', '4020 no name known as Gone line 18'],
    ['renamed', '4004 TokenRefused listed as Authentication failed line 6'],
    ['twice', '4000 Again first UnknownError line 2 line 19'],
  ])('tell of what is %s', (kind, text) => {
    expect(words(item(kind)).replaceAll('&lt;', '<').replaceAll('&gt;', '>')).toBe(text);
  });

  it('lead to the pages of codes that have one, which no pointer fetches beforehand', () => {
    const linked = ['missing', 'unlisted', 'delisted', 'retired', 'renamed'];
    for (const kind of DRIFT_KINDS) {
      expect(item(kind)!.querySelectorAll('a')).toHaveLength(linked.includes(kind) ? 1 : 0);
    }
    expect(item('missing')!.querySelector('a')!.getAttribute('href')).toBe('/gateway/close/4012/');
    for (const link of page.querySelectorAll('a[href^="/"]')) {
      expect(link.hasAttribute('data-no-prefetch')).toBe(true);
    }
  });

  it('name the lines that their buttons select', () => {
    const lines = item('twice')!.querySelectorAll('button');
    expect(lines.map((button) => button.getAttribute('data-line'))).toEqual(['2', '19']);
    expect(lines[0]!.getAttribute('aria-label')).toBe('Select line 2');
  });

  it('give the missing members as they are to be copied', () => {
    expect(page.querySelector('.check-missing pre')!.innerHTML).toBe(
      '<code>  InvalidAPIVersion = 4012,\n  B = 2,</code>',
    );
  });

  it('end where more would tell nothing', () => {
    const many = Array.from({ length: 1000 }, (_, at): Drift => {
      return { kind: 'unknown', member: member(at, at + 1) };
    });
    const long = shown({ right: 1, drifts: many });
    expect(long.querySelectorAll('li')).toHaveLength(400);
    expect(words(long.querySelector('section'))).toContain('And 600 more.');
  });
});

describe('the summary', () => {
  it('counts what is right and every kind of drift, and leads to each', () => {
    const answer = { right: 9, drifts: [...drifts, ...drifts.slice(0, 1)] };
    const line =
      '9 codes right, 2 missing, 1 unknown, 1 not in this edition, 1 delisted, 1 retired, ' +
      '1 renamed, 1 given twice';
    expect(words(shown(answer).querySelector('.check-summary'))).toBe(line);
    expect(summaryText(answer)).toBe(`${line}.`);
    const links = shown(answer).querySelectorAll('.check-summary a');
    expect(links.map((link) => link.getAttribute('href'))).toEqual(
      DRIFT_KINDS.map((kind) => `#check-${kind}`),
    );
  });

  it.each([
    [1, 'Its one code is listed'],
    [14, 'All 14 codes are listed'],
  ])('says that it holds where nothing has drifted, of %d', (right, text) => {
    const calm = shown({ right, drifts: [] });
    expect(words(calm.querySelector('.check-holds'))).toMatch(RegExp(`^✓ Holds. ${text}`));
    expect(calm.querySelectorAll('section, .check-summary')).toEqual([]);
    expect(summaryText({ right, drifts: [] })).toMatch(/^Holds: /);
  });
});

describe('what it was held against', () => {
  const against = (settled: object) =>
    words(shown({ right: 1, drifts: [] }, {}, settled).querySelector('.check-against'));

  it('is the table and the edition', () => {
    expect(against({})).toBe('Gateway close codes against Discord API docs 2024-10-01');
  });

  it.each([
    ['certain', '(guessed)'],
    ['likely', '(guessed)'],
    ['possible', '(guessed, unsure)'],
  ])('says that the table is guessed: %s', (confidence, word) => {
    const guess = { table: { table, codes: [] }, fit: 1, confidence };
    expect(against({ guess })).toContain(`Gateway close codes ${word} against`);
  });

  it('names what is left out, with its line', () => {
    const passedOver = [
      { name: 'VoiceOpcodes', line: 20 },
      { name: '', line: 40 },
    ];
    const page = shown({ right: 1, drifts: [] }, {}, { passedOver });
    expect(words(page)).toMatch(/Passed over: VoiceOpcodes line 20 ?, line 40 ?\.$/);
    const many = Array.from({ length: 20 }, () => passedOver[0]);
    const long = shown({ right: 1, drifts: [] }, {}, { passedOver: many });
    expect(words(long)).toMatch(/VoiceOpcodes line 20 ?and 12 more\.$/);
    expect(long.querySelectorAll('[data-line]')).toHaveLength(8);
  });
});
