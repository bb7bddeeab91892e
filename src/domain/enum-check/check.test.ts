import { describe, expect, test } from 'vitest';
import { makeTable } from '../testing/content.ts';
import type { Status } from '../../schemas/entry.ts';
import { check } from './check.ts';
import type { CheckAnswer, CheckCode, CheckSubject, PastedMember } from './types.ts';

const code = (
  number: number | string,
  name: string,
  status: Status = 'documented',
  also: string[] = [],
): CheckCode => ({
  ...{ code: number, name, status, also },
  identifier: name.replace(/\W/g, ''),
  url: `/x/${String(number)}/`,
});

const subject: CheckSubject = {
  table: makeTable('some-codes'),
  codes: [
    code(1, 'First Thing', 'documented', ['PRIMUS_RES']),
    code(2, 'Second Thing'),
    code(3, 'Third', 'undocumented'),
    code(4, 'Fourth', 'delisted'),
    code(5, 'Fifth', 'retired'),
    code('5xx', 'Any of five hundred'),
    code(6, 'Sixth'),
    code(7, 'Seventh', 'retired'),
  ],
  edition: [
    { code: 1, label: 'Thing That Is First' },
    { code: 2, label: 'Second Thing' },
    { code: '5xx', label: 'SERVER ERROR' },
    { code: 6, label: 'Sixth' },
    { code: 7, label: 'Seventh', struck: true },
  ],
};

const members = (...given: [code: number | string, name?: string][]): PastedMember[] =>
  given.map(([number, name], at) => ({
    code: number,
    ...(name !== undefined && { name }),
    line: at + 1,
  }));

const ALL = members([1, 'FIRST_THING'], [2, 'SecondThing'], [6]);

/** The drifts in few words: `renamed 2 line 2`. */
function told({ drifts }: CheckAnswer): string[] {
  return drifts.map((drift) =>
    drift.kind === 'missing'
      ? `missing ${String(drift.known.code)}`
      : `${drift.kind} ${String(drift.member.code)} line ${String(drift.member.line)}`,
  );
}

test('nothing is told of a paste that holds what the edition lists, struck rows and classes aside', () => {
  expect(check(ALL, subject)).toEqual({ right: 3, drifts: [] });
});

test('every kind of drift is told, in the order of the kinds, then of the codes', () => {
  const paste = members(
    [9, 'X'],
    [8, 'Y'],
    [5, 'Fifth'],
    [7],
    [4, 'Fourth'],
    [3, 'Third'],
    [2, 'Two'],
    [2, 'Duo'],
  );
  const answer = check(paste, subject);
  expect(told(answer)).toEqual([
    'missing 1',
    'missing 6',
    'unknown 8 line 2',
    'unknown 9 line 1',
    'unlisted 3 line 6',
    'delisted 4 line 5',
    'retired 5 line 3',
    'retired 7 line 4',
    'renamed 2 line 7',
    'twice 2 line 8',
  ]);
  expect(answer.right).toBe(0);
  expect(answer.drifts[0]).toMatchObject({ label: 'Thing That Is First' });
});

describe('a name fits', () => {
  test.each([
    'First Thing',
    'firstThing',
    'thing_that_is_first',
    'PRIMUS_RES',
    'PrimusRes',
    'ThingFirst',
    'ErrFirstThing',
    'FIRST_THING_CODE',
  ])('as %s', (name) => {
    expect(told(check([...members([1, name]), ...ALL.slice(1)], subject))).toEqual([]);
  });

  test.each(['Thing', 'FirstThings2', 'SecondThing', 'Primus', 'X', 'IsThing'])(
    'not as %s',
    (name) => {
      expect(told(check([...members([1, name]), ...ALL.slice(1)], subject))).toEqual([
        'renamed 1 line 1',
      ]);
    },
  );
});

test('what stands around one name alone is part of it', () => {
  const paste = members([1, 'MyFirstThing'], [2, 'SecondThing']);
  expect(told(check(paste, subject))).toEqual(['missing 6', 'renamed 1 line 1']);
  const prefixed = members([1, 'MyFirstThing'], [2, 'MySecondThing']);
  expect(told(check(prefixed, subject))).toEqual(['missing 6']);
});

test('one fitting name of a code that is given twice is enough', () => {
  const paste = [...members([1, 'Old'], [1, 'FirstThing']), ...ALL.slice(1)];
  expect(told(check(paste, subject))).toEqual(['twice 1 line 2']);
  expect(check(paste, subject).right).toBe(3);
});

test('what other sources list may be misnamed too, what is gone may not', () => {
  expect(told(check([...ALL, ...members([3, 'Drei'], [4, 'Vier'])], subject))).toEqual([
    'unlisted 3 line 1',
    'delisted 4 line 2',
    'renamed 3 line 1',
  ]);
});

test('a number below zero is what a library makes up, unless someone lists it', () => {
  expect(told(check([...ALL, ...members([-1, 'Unknown'])], subject))).toEqual([]);
  const listed = { ...subject, codes: [...subject.codes, code(-1, 'Error', 'delisted')] };
  expect(told(check([...ALL, ...members([-1, 'Error'])], listed))).toEqual(['delisted -1 line 1']);
});

test('codes that are names are found beyond case and punctuation', () => {
  const events: CheckSubject = {
    table: makeTable('some-events'),
    codes: [
      code('GUILD_CREATE', 'Guild Create'),
      code('MESSAGE_ACK', 'Message Ack', 'undocumented'),
    ],
    edition: [{ code: 'GUILD_CREATE', label: 'Guild Create' }],
  };
  expect(told(check(members(['GUILDCREATE', 'GuildCreate'], ['MESSAGE_ACK']), events))).toEqual([
    'unlisted MESSAGE_ACK line 2',
  ]);
});
