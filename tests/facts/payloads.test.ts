import { describe, expect, it } from 'vitest';
import type { Payload } from '../../src/schemas/payload.ts';
import { codex, tableOf } from './support/content.ts';

const payloadsOf = (table: string, code: number): Payload[] =>
  tableOf(table).payloads.get(String(code)) ?? [];

const fieldsOf = (table: string, code: number, source: string): string[][] =>
  payloadsOf(table, code)
    .filter((payload) => payload.source === source)
    .map(({ structures }) => structures[0]?.fields.map(({ name }) => name) ?? []);

describe('payloads', () => {
  it.each([
    ['gateway-opcodes', 'official', [1, 2, 3, 4, 6, 7, 8, 9, 10, 31, 43]],
    [
      'gateway-opcodes',
      'userdoccers',
      [
        ...[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 17, 18, 19, 20, 21, 22],
        ...[29, 30, 31, 32, 33, 34, 35, 36, 38, 39, 40, 41, 42, 43],
      ],
    ],
    [
      'voice-opcodes',
      'userdoccers',
      [0, 1, 2, 3, 4, 5, 7, 8, 9, 11, 12, 13, 14, 15, 16, 18, 20, 32],
    ],
    ['voice-opcodes', 'discord-undocumented', [18, 20]],
  ])('of %s in %s', (table, source, codes) => {
    const { entries, payloads } = tableOf(table);
    const known = entries.filter(({ code }) =>
      payloads.get(String(code))?.some((payload) => payload.source === source),
    );
    expect(known.map(({ code }) => code)).toEqual(codes);
  });

  it('come most believed first', () => {
    const sources = payloadsOf('gateway-opcodes', 31).map(({ source }) => source);
    expect(sources).toEqual(['official', 'userdoccers', 'discord-undocumented']);
  });

  it('were read at the head of their source', () => {
    const heads = new Map(codex.sources.map(({ source, head }) => [source.id, head.head.commit]));
    for (const { payloads } of codex.tables) {
      for (const { source, commit } of [...payloads.values()].flat()) {
        expect([source, commit]).toEqual([source, heads.get(source)]);
      }
    }
  });

  it('may be null: the heartbeat before the first event', () => {
    for (const { value } of payloadsOf('gateway-opcodes', 1)) {
      expect(value).toEqual({ type: 'integer', nullable: true });
    }
  });

  it('of voice tell what is sent from what is received', () => {
    expect(fieldsOf('voice-opcodes', 5, 'userdoccers')).toEqual([
      ['speaking', 'ssrc', 'delay'],
      ['speaking', 'ssrc', 'user_id'],
    ]);
    const directions = payloadsOf('voice-opcodes', 16).map(({ direction, value }) => [
      direction,
      value?.type,
    ]);
    expect(directions).toEqual([
      ['send', 'empty object'],
      ['receive', undefined],
    ]);
  });

  it('hold the objects that their fields name', () => {
    const [select] = payloadsOf('voice-opcodes', 1);
    expect(select?.structures.map(({ name }) => name)).toEqual([
      'Select Protocol Structure',
      'Protocol Data Structure',
      'Codec Structure',
    ]);
  });
});
