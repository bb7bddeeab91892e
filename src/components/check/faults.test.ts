import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../data/read-content.ts';
import { assemble } from '../../domain/codex/assemble.ts';
import { compareIndexOf } from '../../domain/compare/compare-index.ts';
import { PasteFault } from '../../domain/enum-check/paste-fault.ts';
import { askedEdition } from '../../domain/enum-check/asked-edition.ts';
import { editionFaultHtml, failureHtml, faultHtml } from './faults.ts';

const index = compareIndexOf(assemble(readContentFolder(process.cwd())));

test('a fault says what is wrong and what to do, and offers each table that exists', () => {
  const tables = ['voice-opcodes', 'no-such-table', 'gateway-opcodes'];
  const fault = new PasteFault('mixed', 'Two tables.', 'Choose one.', tables);
  const shown = parse(String(faultHtml(fault, index)));
  expect(shown.querySelectorAll('p').map((each) => each.textContent.trim())).toEqual([
    'Two tables.',
    'Choose one.',
    expect.any(String),
  ]);
  expect(shown.querySelectorAll('button').map((each) => each.getAttribute('data-table'))).toEqual([
    'voice-opcodes',
    'gateway-opcodes',
  ]);
});

test('without tables there is nothing to choose', () => {
  const fault = new PasteFault('binary', 'No text.', 'Choose a file of text.');
  expect(parse(String(faultHtml(fault, index))).querySelectorAll('button')).toEqual([]);
});

test('an edition that is none comes with the nearest that works', () => {
  const table = index.tables.find(({ id }) => id === 'gateway-opcodes');
  const checked = askedEdition('<b>@2024-02-30', table, index);
  const shown = parse(String(editionFaultHtml(checked, index)));
  expect(shown.textContent).toContain('“<b>”');
  const offer = shown.querySelector('button')?.getAttribute('data-edition') ?? '';
  expect(askedEdition(offer, table, index)).toEqual({ ref: checked.ref, messages: [] });
});

test('only what may come right by itself is tried again', () => {
  const buttons = (retry: boolean) =>
    parse(String(failureHtml('It did not load.', retry))).querySelectorAll('[data-retry]');
  expect(buttons(true)).toHaveLength(1);
  expect(buttons(false)).toHaveLength(0);
});
