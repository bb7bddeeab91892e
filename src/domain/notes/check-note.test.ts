import { describe, expect, test } from 'vitest';
import { assemble } from '../codex/assemble.ts';
import type { PlacedNote } from '../codex/types.ts';
import { makeContent, makeHistory, makeTable } from '../testing/content.ts';
import type { NoteFacts } from '../../schemas/note-facts.ts';
import { checkNote } from './check-note.ts';

const ground = 'experience';
const facts: NoteFacts = {
  retry: { value: 'after-fix', ground },
  sender: { value: ['api'], ground },
};
const body = `## Why

Somebody else took the thing away before you asked.

## What to do

- Ask for another one.`;

/** The faults of a note on a documented JSON error, or on another code of another table. */
function faultsOf(note: Partial<PlacedNote> | undefined, table = 'json-error-codes'): string[] {
  const own = makeTable(table);
  const placed = {
    table,
    code: '10003',
    id: `${table}/10003`,
    summary: 'Nothing under this id is visible to you.',
  };
  const content = makeContent(
    [own],
    [makeHistory('official', table, [[10003, 'Unknown channel']])],
    {
      notes: note === undefined ? [] : [{ ...placed, ...note }],
    },
  );
  const [view] = assemble(content).tables;
  return checkNote(view!, view!.entries[0]!).map(({ expected }) => expected);
}

describe('checkNote', () => {
  test('nothing against a full note', () => {
    expect(faultsOf({ facts, body })).toEqual([]);
  });

  test('a code without a note', () => {
    expect(faultsOf(undefined)).toEqual(['a note with a summary']);
  });

  test('what a full note has to have', () => {
    expect(faultsOf({})).toEqual([
      'a section "Why"',
      'a section "What to do"',
      'the fact retry',
      'the fact sender',
    ]);
    expect(faultsOf({}, 'gateway-close-codes')).toContain('the fact reconnect');
    expect(faultsOf({}, 'voice-opcodes')).toContain('a section "The answer"');
    expect(faultsOf({}, 'dispatch-events')).toEqual([]);
  });

  test('a note in depth shows a cause and a cure', () => {
    expect(faultsOf({ facts, body, inDepth: true })).toEqual([
      'a section "A minimal cause"',
      'a section "The cure"',
    ]);
  });

  test('too many words, code aside', () => {
    const long = `${body}\n\n${'word '.repeat(120)}`;
    expect(faultsOf({ facts, body: long })).toEqual(['at most 120 words']);
    const code = `${body}\n\n\`\`\`ts\n${'word '.repeat(400)}\n\`\`\``;
    expect(faultsOf({ facts, body: code })).toEqual([]);
  });

  test('a heading that no other note has', () => {
    const other = `${body}\n\n## How to tell it from 10004\n\nThat is a server.`;
    expect(faultsOf({ facts, body: other })).toEqual([]);
    const [fault] = faultsOf({ facts, body: `${body}\n\n## Notes\n\nMore.` });
    expect(fault).toMatch(/^one of the headings/);
  });

  test('a summary that says its label again, or is no sentence', () => {
    expect(faultsOf({ facts, body, summary: 'The channel is unknown.' })).toEqual([
      'a summary that says more than the label',
    ]);
    expect(faultsOf({ facts, body, summary: 'Nothing under this id is visible to you' })).toEqual([
      'sentences',
    ]);
  });

  test('words that the house does without, in the summary and in the body', () => {
    expect(
      faultsOf({ facts, body, summary: 'You simply sent an id that leads nowhere.' }),
    ).toHaveLength(1);
    expect(faultsOf({ facts, body: `${body}\n\nPlease wait.` })).toHaveLength(1);
    expect(faultsOf({ facts, body: `${body}\n\nSend \`please\`.` })).toEqual([]);
  });

  test('marks in summaries and remarks', () => {
    const remark = { ...facts, retry: { value: 'no' as const, ground, but: 'See `code`.' } };
    expect(faultsOf({ facts: remark, body })).toEqual(['plain text in summaries and remarks']);
    expect(
      faultsOf({ facts, body, summary: 'Nothing under `id` is visible to you.' }),
    ).toHaveLength(1);
  });
});
