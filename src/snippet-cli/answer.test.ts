import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sourceOf } from '../components/snippets/source-of.ts';
import { readContentFolder } from '../data/read-content.ts';
import { assemble } from '../domain/codex/assemble.ts';
import { snippet } from '../domain/snippets/snippet.ts';
import { answerOf } from './answer.ts';
import { readOptions } from './options.ts';

const codex = assemble(readContentFolder(join(import.meta.dirname, '../..')));
const PLACE = { site: 'https://example.org', base: '/opcodex' };

function answer(line: string) {
  const options = readOptions(line.split(' '));
  if (options === undefined) throw new Error('That asks for help.');
  return answerOf(codex, options, PLACE);
}

function sourceOfTable(id: string) {
  const view = codex.tables.find(({ table }) => table.id === id);
  if (view === undefined) throw new Error(`No table ${id}.`);
  return sourceOf(view, PLACE);
}

describe('what is printed', () => {
  test('is a table whole, as the site has it', () => {
    const { text } = snippet(sourceOfTable('gateway-opcodes'), 'const-object');
    expect(answer('gateway-opcodes')).toEqual({ text, left: '' });
    expect(text).toContain('https://example.org/opcodex/gateway/op/0/');
  });

  test('is codes in a form with options, in the order of the table', () => {
    const line = 'json-error-codes 50013 50001 --form enum --casing screaming --no-comments';
    expect(answer(line).text).toBe(
      'export enum JSONErrorCode {\n  MISSING_ACCESS = 50001,\n  MISSING_PERMISSIONS = 50013,\n}\n',
    );
  });

  test('is an interface with what is known of payloads', () => {
    const expected = snippet(sourceOfTable('gateway-opcodes'), 'interface', { picked: ['2'] });
    expect(answer('gateway-opcodes 2 --form interface').text).toBe(expected.text);
    expect(expected.text).toMatch(/interface \w+/);
  });

  test('leaves codes out, and says why', () => {
    const { text, left } = answer('http-status-codes 200 5xx --form enum');
    expect(text).toContain('OK = 200');
    expect(left).toMatch(/^Left out: code 5xx \(.+\)\.$/);
  });

  test('takes a table, an event and a label in any case', () => {
    expect(answer('Dispatch-Events ready --form GUARD').text).toContain("value === 'READY'");
  });
});

describe('--list', () => {
  test('names the tables', () => {
    const ids = answer('--list')
      .text.split('\n')
      .map((line) => line.split(' ')[0]);
    expect(ids.slice(0, -1)).toEqual(codex.tables.map(({ table }) => table.id));
  });

  test('names the forms that fit the codes', () => {
    const { text } = answer('http-status-codes 5xx --list');
    expect(text).toMatch(/^guard /m);
    expect(text).not.toMatch(/^enum /m);
  });
});

test.each([
  ['jsn-error-codes', /expected: a table\n {2}received: "jsn[^]*Did you mean json-error-codes\?/],
  ['xyz', /hint: .*--list prints them all/],
  ['json-error-codes 50013 99', /received: "99"\n {2}hint: Did you mean \d+\?/],
  ['dispatch-events REDY', /received: "REDY"\n {2}hint: Did you mean READY\?/],
  ['gateway-close-codes 4014 --form discordws', /hint: Did you mean discordjs-ws\?/],
  ['http-status-codes 5xx --form enum', /received: code 5xx \(.+\)\n {2}hint: They fit: guard/],
  ['json-error-codes 10040 --documented', /hint: Leave --documented out\./],
])('%s is refused with a hint', (line, message) => {
  expect(() => answer(line)).toThrow(message);
});
