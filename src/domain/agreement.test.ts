import { describe, expect, test } from 'vitest';
import type { Table } from '../schemas/registry.ts';
import type { History, Span } from '../schemas/history.ts';
import type { Entry } from '../schemas/entry.ts';
import { agreementOf } from './agreement.ts';
import { merge } from './merge/merge.ts';

const table: Table = {
  id: 'voice-opcodes',
  name: 'Voice opcodes',
  singular: 'voice opcode',
  protocol: 'discord',
  url: '/voice/op/',
  group: 'Voice',
  summary: '',
  prefix: 'voice op',
  authority: 'official',
  precedence: ['official', 'types', 'community'],
  facts: ['direction'],
  labels: 'name',
  likelihood: 1,
};

type Said = Partial<Span> & { label: string; until?: string };

function moment(day: string): Span['from'] {
  return { date: `${day}T00:00:00Z`, commit: null };
}

/** The one entry that the histories of these sources merge into. */
function entryOf(said: Record<string, Said>, labels: Table['labels'] = 'name'): Entry {
  const histories = Object.entries(said).map(([source, { until, ...fact }]): History => {
    const to = until === undefined ? null : moment(until);
    return {
      source,
      table: table.id,
      codes: [{ code: 7, spans: [{ ...fact, from: moment('2020-01-02'), to }] }],
    };
  });
  return merge({ ...table, labels }, histories)[0]!;
}

describe('agreementOf', () => {
  test('sources that word one name alike agree, whatever the case', () => {
    const entry = entryOf({
      official: { label: 'Heartbeat ACK' },
      types: { label: 'HeartbeatAck' },
    });
    expect(agreementOf(entry, 'official', 'name').stance).toBe('agrees');
    expect(agreementOf(entry, 'types', 'name').stance).toBe('agrees');
  });

  test('a source without the code is absent', () => {
    const entry = entryOf({ official: { label: 'Resume' } });
    expect(agreementOf(entry, 'community', 'name')).toEqual({
      stance: 'absent',
      differences: [],
      struck: false,
    });
  });

  test('a source that took the code off has dropped it since then, and differs from nobody', () => {
    const entry = entryOf({
      official: { label: 'Resume' },
      types: { label: 'Carry On', until: '2021-05-06' },
    });
    expect(agreementOf(entry, 'types', 'name')).toEqual({
      stance: 'dropped',
      differences: [],
      struck: false,
      until: '2021-05-06',
    });
  });

  test('a struck row is told as struck; one that also contradicts differs', () => {
    const alike = entryOf({ official: { label: 'Sync' }, types: { label: 'Sync', struck: true } });
    expect(agreementOf(alike, 'types', 'name')).toMatchObject({ stance: 'struck', struck: true });
    const other = entryOf({ official: { label: 'Sync' }, types: { label: 'Ping', struck: true } });
    expect(agreementOf(other, 'types', 'name')).toEqual({
      stance: 'differs',
      differences: [{ fact: 'name', value: 'Ping' }],
      struck: true,
    });
  });

  test('a source that still lists a former meaning, struck, differs by it', () => {
    const now = { code: 7, spans: [{ from: moment('2024-08-26'), to: null, label: 'Connect' }] };
    const before = {
      code: 7,
      former: true as const,
      spans: [{ from: moment('2024-12-28'), to: null, label: 'Reset', struck: true as const }],
    };
    const history = (source: string, codes: History['codes']): History => ({
      source,
      table: table.id,
      codes,
    });
    const [entry] = merge(table, [history('official', [now]), history('types', [before, now])]);
    expect(agreementOf(entry!, 'official', 'name').stance).toBe('agrees');
    expect(agreementOf(entry!, 'types', 'name')).toMatchObject({
      stance: 'differs',
      differences: [{ fact: 'name', value: 'Reset' }],
    });
  });

  test('of two names the one that the entry bears agrees', () => {
    const entry = entryOf({ official: { label: 'Launch' }, community: { label: 'Create' } });
    expect(agreementOf(entry, 'official', 'name').stance).toBe('agrees');
    expect(agreementOf(entry, 'community', 'name').differences).toEqual([
      { fact: 'name', value: 'Create' },
    ]);
  });

  test('a source that does not state the disputed fact agrees', () => {
    const entry = entryOf({
      official: { label: 'Speaking', direction: 'both' },
      types: { label: 'Speaking' },
      community: { label: 'Speaking', direction: 'send' },
    });
    expect(agreementOf(entry, 'types', 'name').stance).toBe('agrees');
    expect(agreementOf(entry, 'community', 'name').differences).toEqual([
      { fact: 'direction', value: 'send' },
    ]);
  });

  test('in a table of messages a constant that abbreviates the message agrees', () => {
    const entry = entryOf(
      {
        official: { label: 'Maximum number of guilds reached (100)' },
        types: { label: 'MaximumNumberOfGuildsReached' },
        community: { label: 'Too many guilds' },
      },
      'message',
    );
    expect(agreementOf(entry, 'types', 'message').stance).toBe('agrees');
    expect(agreementOf(entry, 'community', 'message').stance).toBe('differs');
  });

  test('where a constant gave the entry its name, the message that it abbreviates agrees', () => {
    const entry = entryOf(
      {
        types: { label: 'UnknownWebhook' },
        community: { label: 'Unknown Webhook (id {id})' },
        extra: { label: 'No such hook' },
      },
      'message',
    );
    expect(entry.name).toBe('Unknown webhook');
    expect(agreementOf(entry, 'community', 'message').stance).toBe('agrees');
    expect(agreementOf(entry, 'extra', 'message').stance).toBe('differs');
  });

  test('against a name that a note gives, whoever words it otherwise differs', () => {
    const merged = entryOf(
      {
        official: { label: 'You lack permissions to perform that action' },
        types: { label: 'MissingPermissions' },
      },
      'message',
    );
    const entry = { ...merged, name: 'Missing Permissions' };
    expect(agreementOf(entry, 'official', 'message').stance).toBe('differs');
    expect(agreementOf(entry, 'types', 'message').stance).toBe('agrees');
  });
});
