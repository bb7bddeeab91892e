import { describe, expect, test } from 'vitest';
import { makeContent, makeHistory, makeTable } from '../testing/content.ts';
import type { NoteFacts } from '../../schemas/note-facts.ts';
import { assemble } from './assemble.ts';

/** The message with which a note is refused; empty where it is taken. */
function refusal(note: { facts?: NoteFacts; body?: string }): string {
  const content = makeContent(
    [makeTable('some-codes')],
    [
      makeHistory('official', 'some-codes', [
        [1, 'One'],
        [2, 'Two'],
      ]),
    ],
    {
      notes: [{ table: 'some-codes', code: '1', id: 'some-codes/1', summary: 'A thing.', ...note }],
    },
  );
  try {
    assemble(content);
    return '';
  } catch (error) {
    return String(error);
  }
}

const retry = (ground: string): NoteFacts => ({ retry: { value: 'no', ground } });

describe('what a note rests on and leads to', () => {
  test('a source on a day on which it was read, a standard, experience', () => {
    for (const ground of ['experience', 'rfc9110', 'official@2010-01-01']) {
      expect(refusal({ facts: retry(ground) })).toBe('');
    }
  });

  test('a source that the registry does not have', () => {
    const message = refusal({ facts: retry('nobody@2020-01-01') });
    expect(message).toContain('content/notes/some-codes/1.md');
    expect(message).toContain('received: nobody');
  });

  test('a day after the last reading', () => {
    expect(refusal({ facts: retry('official@2999-01-01') })).toContain('at the latest');
  });

  test('a code that no table has, in facts and in links', () => {
    const confused = [{ with: '/some/codes/9/', tell: 'Another.', ground: 'experience' }];
    expect(refusal({ facts: { confused } })).toContain('received: /some/codes/9/');
    expect(refusal({ facts: { answer: { value: ['/else/'], ground: 'experience' } } })).toContain(
      'received: /else/',
    );
    expect(refusal({ body: 'See [9](/some/codes/9/).' })).toContain('received: /some/codes/9/');
  });

  test('codes, tables and pages elsewhere are fine', () => {
    const body =
      '[2](/some/codes/2/#why), [all](/some/codes/), [guide](/guides/x/), [web](https://x.org/some/codes/9/)';
    expect(refusal({ body })).toBe('');
    expect(refusal({ body: '```\n[9](/some/codes/9/)\n```' })).toBe('');
  });
});
