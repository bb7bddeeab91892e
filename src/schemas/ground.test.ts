import { describe, expect, test } from 'vitest';
import { groundSchema, readGround } from './ground.ts';

describe('what a fact rests on', () => {
  test.each([
    ['experience', { kind: 'experience' }],
    ['rfc6455', { kind: 'standard', rfc: 6455 }],
    ['official@2026-08-06', { kind: 'source', source: 'official', date: '2026-08-06' }],
    [
      'discord-api-types@2026-07-24',
      { kind: 'source', source: 'discord-api-types', date: '2026-07-24' },
    ],
  ])('%s', (ground, read) => {
    expect(groundSchema.parse(ground)).toBe(ground);
    expect(readGround(ground)).toEqual(read);
  });

  test.each([
    '',
    'official',
    'official@',
    'official@2026',
    'official@2026-13-01',
    'rfc',
    'Experience',
  ])('not %j', (ground) => {
    expect(groundSchema.safeParse(ground).success).toBe(false);
  });
});
