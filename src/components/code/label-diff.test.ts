import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { labelDiff } from './label-diff.ts';

const joined = (kind: 'added' | 'removed', parts: ReturnType<typeof labelDiff>['parts']): string =>
  parts
    .filter((part) => part.kind === 'same' || part.kind === kind)
    .map(({ text }) => text)
    .join('');

describe('labelDiff', () => {
  test('marks the words that a constant has other than the message', () => {
    const message = 'You lack permissions to perform that action';
    const { parts, spelling } = labelDiff(message, 'MissingPermissions', 'message');
    const marked = parts.filter(({ text }) => text.trim() !== '');
    expect(marked.map(({ kind, text }) => [kind, text.trim()])).toEqual([
      ['removed', 'You lack'],
      ['added', 'Missing'],
      ['same', 'permissions'],
      ['removed', 'to perform that action'],
    ]);
    expect(spelling).toBe('MissingPermissions');
  });

  test('passes over what a constant leaves out of the message that it abbreviates', () => {
    const label = 'MaximumNumberOfGuildsReached';
    const { parts } = labelDiff('Maximum number of guilds reached (100)', label, 'message');
    expect(parts).toEqual([{ kind: 'same', text: label }]);
  });

  test('passes over letter case and punctuation', () => {
    const { parts } = labelDiff('Heartbeat ACK', 'HEARTBEAT_ACK', 'name');
    expect(parts).toEqual([{ kind: 'same', text: 'HEARTBEAT_ACK' }]);
  });

  test('takes a label that shares no word as new', () => {
    const { parts } = labelDiff('Client Disconnect', 'Video', 'name');
    expect(parts).toEqual([{ kind: 'added', text: 'Video' }]);
  });

  test('keeps spaces outside the marks', () => {
    const { parts } = labelDiff('Stream Create', 'Stream Launch Now', 'name');
    const marked = parts.filter(({ kind }) => kind !== 'same').map(({ text }) => text);
    expect(marked.length).toBeGreaterThan(0);
    expect(marked).toEqual(marked.map((text) => text.trim()));
  });

  test('loses no word of a label', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(words, words, (a, b) => {
        // The full stop keeps a single word from reading as a constant.
        const label = `${b.join(' ')}.`;
        const { parts } = labelDiff(`${a.join(' ')}.`, label, 'message');
        const squeezed = (text: string): string => text.replace(/\s+/g, '').toLowerCase();
        expect(squeezed(joined('added', parts))).toBe(squeezed(label));
      }),
    );
  });
});
