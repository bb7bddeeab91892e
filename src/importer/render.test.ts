import { expect, test } from 'vitest';
import { headSchema, historySchema, type History } from '../schemas/history.ts';
import { renderHead, renderHistory } from './render.ts';

const moment = { date: '2020-01-01T00:00:00Z', commit: 'a'.repeat(40) };
const history: History = {
  source: 'a-source',
  table: 'a-table',
  codes: [
    {
      code: 3,
      version: 'v9',
      former: true,
      seen: 'https://example.org/threads/3?a="b"',
      spans: [
        {
          struck: true,
          label: 'Say "no" \\ </script>\u2028',
          explanation: '0123abcd',
          to: moment,
          from: { ...moment, approximate: true },
        },
        { from: moment, to: null, label: 'Open', reconnect: false, documented: false },
      ],
    },
    { code: 'GUILD_MOVED', spans: [{ from: moment, to: null, label: 'x' }] },
  ],
};

test('a history reads back as itself', () => {
  expect(historySchema.parse(JSON.parse(renderHistory(history)))).toEqual(history);
});

test('a history without codes is JSON still', () => {
  const empty: History = { source: 'a', table: 'b', codes: [] };
  expect(JSON.parse(renderHistory(empty))).toEqual(empty);
});

test('one span stands on one line, its keys in one order', () => {
  const lines = renderHistory(history).split('\n');
  expect(lines.filter((line) => line.includes('"from"'))).toHaveLength(3);
  expect(lines.find((line) => line.includes('struck'))).toMatch(
    /^ {6}\{"from":.*"to":.*"label":.*"struck":true,"explanation":"0123abcd"\},$/s,
  );
  expect(lines.at(-1)).toBe('');
});

test('a head reads back as itself', () => {
  const head = { source: 'a', head: { ...moment, commit: null }, files: { 'b-c': ['d.md'] } };
  expect(headSchema.parse(JSON.parse(renderHead(head)))).toEqual(head);
});
