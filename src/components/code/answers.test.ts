import { describe, expect, test } from 'vitest';
import { assemble } from '../../domain/codex/assemble.ts';
import { makeContent, makeHistory, makeTable } from '../../domain/testing/content.ts';
import { answersOf } from './answers.ts';

const codex = assemble(
  makeContent(
    [makeTable('http-status-codes', { url: '/http/', prefix: 'HTTP' })],
    [makeHistory('official', 'http-status-codes', [[403, 'Forbidden']])],
  ),
);

describe('facts as answers', () => {
  test('a status leads to its page, where it has one', () => {
    const [answered] = answersOf(codex, { status: { value: [403, 418], ground: 'experience' } });
    expect(answered).toEqual({
      question: 'HTTP status',
      answers: [
        {
          said: [{ text: '403', url: '/http/403/' }, { text: '418' }],
          ground: { text: 'common experience' },
        },
      ],
    });
  });

  test('the questions stand in the order in which people ask them, whatever the order of the facts', () => {
    const ground = 'official@2010-01-01';
    const answers = answersOf(codex, {
      confused: [{ with: '/http/403/', tell: 'That is a refusal.', ground }],
      limits: [{ of: 'Pins in a channel', value: 1000, ground }],
      permissions: { value: ['MANAGE_ROLES'], ground, but: 'Not in threads.' },
      sender: { value: ['api', 'cloudflare'], ground },
      retry: { value: 'after-wait', ground },
    });
    expect(
      answers.map(({ question, answers: [first] }) => [question, first?.said[0]?.text]),
    ).toEqual([
      ['Can I retry?', 'Yes, after a wait'],
      ['Who sends it?', 'the API or Cloudflare'],
      ['Permissions', 'MANAGE_ROLES'],
      ['Limit', '1,000'],
      ['Not to be confused with', 'HTTP 403'],
    ]);
    expect(answers[2]?.answers[0]?.but).toBe('Not in threads.');
  });

  test('a ground is named, dated and linked', () => {
    const groundOf = (ground: string) =>
      answersOf(codex, { retry: { value: 'no', ground } })[0]?.answers[0]?.ground;
    expect(groundOf('official@2010-01-01')).toEqual({
      text: 'official, 2010-01-01',
      url: '/sources/official/',
    });
    expect(groundOf('rfc6455')).toEqual({
      text: 'RFC 6455',
      url: 'https://www.rfc-editor.org/rfc/rfc6455',
    });
  });

  test('limits and confusions are one question each, with all of their answers', () => {
    const ground = 'experience';
    const limits = ['Pins', 'Roles'].map((of, at) => ({ of, value: at, ground }));
    const [all, ...rest] = answersOf(codex, { limits });
    expect(rest).toEqual([]);
    expect(all?.question).toBe('Limits');
    expect(all?.answers.map(({ said }) => said[0]?.of)).toEqual(['Pins', 'Roles']);
  });

  test('a limit says its unit, and whether it is the least', () => {
    const limit = (rest: object) =>
      answersOf(codex, { limits: [{ of: 'x', value: 2, ground: 'experience', ...rest }] })[0]
        ?.answers[0]?.said[0]?.text;
    expect(limit({ unit: 'seconds' })).toBe('2 seconds');
    expect(limit({ least: true })).toBe('at least 2');
  });
});
