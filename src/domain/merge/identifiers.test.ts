import { describe, expect, test } from 'vitest';
import type { Code } from '../../schemas/code.ts';
import type { Status, Testimony } from '../../schemas/entry.ts';
import { identify, type Nameable } from './identifiers.ts';

function entry(
  code: Code,
  name: string,
  sources: Record<string, Partial<Testimony>> = {},
  status: Status = 'documented',
): Nameable {
  const testimonies = Object.entries(sources).map(([source, said]): [string, Testimony] => [
    source,
    { label: name, since: '2024-01-01', ...said },
  ]);
  return { code, name, status, sources: Object.fromEntries(testimonies) };
}

function identifiers(labels: 'name' | 'message', entries: Nameable[]): string[] {
  const found = identify({ labels }, entries);
  return entries.map(({ code }) => found.get(String(code)) ?? '');
}

describe('identify', () => {
  test("takes discord-api-types' member, even of a code that it has dropped", () => {
    const gone = { label: 'OldMember', until: '2024-02-01' };
    expect(
      identifiers('message', [
        entry(1, 'You lack permissions', { 'discord-api-types': { label: 'MissingPermissions' } }),
        entry(2, 'Other', { 'discord-api-types': gone, kord: { identifier: 'Kord' } }),
      ]),
    ).toEqual(['MissingPermissions', 'OldMember']);
  });

  test('but not a deprecated member that names something else', () => {
    const member = { label: 'ClientConnect', deprecated: true as const };
    expect(
      identifiers('name', [
        entry(12, 'Video', { userdoccers: {}, 'discord-api-types': member }),
        entry(13, 'Client Connect', { 'discord-api-types': member }),
      ]),
    ).toEqual(['Video', 'ClientConnect']);
  });

  test('else, among messages, the most believed constant', () => {
    expect(
      identifiers('message', [
        entry(1, 'A long message', {
          official: { label: 'A long message' },
          kord: { label: 'A long message', identifier: 'Short' },
          teufelsbot: { label: 'ALongMessage' },
        }),
        entry(2, 'User quarantine', { kord: { label: 'USER_QUARANTINE' } }),
      ]),
    ).toEqual(['Short', 'UserQuarantine']);
  });

  test('else the name, put together', () => {
    expect(
      identifiers('name', [
        entry(30, 'Request Deleted Entity IDs', {
          userdoccers: {},
          'discord-undocumented': { label: 'GET_DELETED_ENTITY_IDS' },
        }),
      ]),
    ).toEqual(['RequestDeletedEntityIds']);
  });

  test("an event's identifier is its code", () => {
    expect(identifiers('name', [entry('READY', 'All set', { userdoccers: {} })])).toEqual([
      'Ready',
    ]);
  });

  test('on a clash the member keeps its name, the other gets its code', () => {
    expect(
      identifiers('name', [
        entry(4013, 'Disconnected', { userdoccers: {} }),
        entry(4022, 'Anything', { 'discord-api-types': { label: 'Disconnected' } }),
      ]),
    ).toEqual(['Disconnected4013', 'Disconnected']);
  });

  test('without a member the living keep the name before the dead, then lower codes', () => {
    const source = { utilbot: {} };
    expect(
      identifiers('name', [
        entry(1, 'Event', source, 'retired'),
        entry(-1, 'Event', source, 'retired'),
        entry(5, 'Event', source, 'undocumented'),
      ]),
    ).toEqual(['Event1', 'EventMinus1', 'Event']);
  });

  test('a name with a code behind it gives way to whoever bears that name', () => {
    const source = { utilbot: {} };
    expect(
      identifiers('name', [
        entry(1, 'Event', source),
        entry(2, 'Event', source),
        entry(3, 'Event2', source),
      ]),
    ).toEqual(['Event', 'Event2_', 'Event2']);
  });

  test('a name without letters becomes the code', () => {
    expect(identifiers('name', [entry(7, '名前', { utilbot: {} })])).toEqual(['Code7']);
  });
});
