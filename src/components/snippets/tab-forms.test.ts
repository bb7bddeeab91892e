import { describe, expect, test } from 'vitest';
import { codex } from '../../../tests/facts/support/content.ts';
import { forms } from '../../domain/snippets/forms.ts';
import { FORMS } from '../../domain/snippets/types.ts';
import { sourceOf } from './source-of.ts';
import { MOST_TABS, tabForms } from './tab-forms.ts';

const sources = codex.tables.map((view) =>
  sourceOf(view, { site: 'https://example.org', base: '/' }),
);
const tabsOf = (id: string, code: string) => {
  const source = sources.find(({ table }) => table.id === id);
  const own = source?.codes.find((each) => String(each.code) === code);
  if (source === undefined || own === undefined) throw new Error(`No ${code} in ${id}.`);
  return tabForms(source.table, own);
};

describe('the tabs of a code', () => {
  test('are at most six, each once, for every code at least one', () => {
    for (const { table, codes } of sources) {
      for (const code of codes) {
        const tabs = tabForms(table, code);
        expect(tabs.length, `${table.id} ${code.code}`).toBeGreaterThan(0);
        expect(tabs.length).toBeLessThanOrEqual(MOST_TABS);
        expect(new Set(tabs).size).toBe(tabs.length);
      }
    }
  });

  test('begin with a constant, and have the handlers of the table', () => {
    expect(tabsOf('json-error-codes', '50013')).toEqual([
      'const-object',
      'import',
      'discord.js',
      'fetch',
      'guard',
      'enum',
    ]);
    expect(tabsOf('gateway-close-codes', '4014').slice(0, 4)).toEqual([
      'const-object',
      'ws',
      'discordjs-ws',
      'set',
    ]);
    expect(tabsOf('gateway-opcodes', '2').slice(0, 2)).toEqual(['const-object', 'interface']);
  });

  test('offer a class of statuses what a class can be', () => {
    expect(tabsOf('http-status-codes', '5xx')).not.toContain('const-object');
  });
});

test('no two forms have the same label, so that a choice means one form everywhere', () => {
  expect(new Set(FORMS.map((form) => forms[form].label)).size).toBe(FORMS.length);
});
