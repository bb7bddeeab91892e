import { describe, expect, test } from 'vitest';
import { readNumber, readEvent, readStatus } from './code-cell.ts';
import { rolesOf } from './columns.ts';
import { DIRECTION_WORDS, readBoolean, readDirection, readFormat } from './words.ts';

describe('readDirection', () => {
  test.each([
    ['Send', 'send'],
    ['client', 'send'],
    ['Receive', 'receive'],
    ['server', 'receive'],
    ['Gateway', 'receive'],
    ['Send/Receive', 'both'],
    ['Receive / Send', 'both'],
    ['client/server', 'both'],
    ['Client and Server', 'both'],
  ])('%s', (word, direction) => {
    expect(readDirection(word)).toBe(direction);
  });

  test.each(['', 'sideways', 'sends', 'constructor', '__proto__', 'toString'])(
    'knows no "%s"',
    (word) => {
      expect(readDirection(word)).toBeUndefined();
    },
  );

  test('every word of the list that errors show is read', () => {
    expect(DIRECTION_WORDS.split(', ').filter((word) => readDirection(word) === undefined)).toEqual(
      [],
    );
  });
});

describe('readBoolean and readFormat', () => {
  test.each(['true', 'Yes', 'X', '✅', '✔️', '✓'])('%s is yes', (word) => {
    expect(readBoolean(word)).toBe(true);
  });
  test.each(['false', 'No', '❌', '✗'])('%s is no', (word) => {
    expect(readBoolean(word)).toBe(false);
  });
  test.each(['', 'maybe', 'xx', 'untrue'])('"%s" is neither', (word) => {
    expect(readBoolean(word)).toBeUndefined();
  });
  test('a format is JSON or binary, in any case', () => {
    expect(['JSON', 'binary', 'Binary', 'XML', ''].map(readFormat)).toEqual([
      'json',
      'binary',
      'binary',
      undefined,
      undefined,
    ]);
  });
});

describe('code cells', () => {
  test('a number is whole and stands alone', () => {
    expect(
      ['4', '-1', '0', '4.0', '4 (x)', '10_001', ''].map((text) => readNumber(text)?.code),
    ).toEqual([4, -1, 0, undefined, undefined, undefined, undefined]);
  });

  test('a status holds code and label', () => {
    expect(readStatus('200 (OK)')).toEqual({ code: 200, label: 'OK' });
    expect(readStatus('418(Short (And Stout))')).toEqual({ code: 418, label: 'Short (And Stout)' });
    expect(readStatus('5XX (SERVER TROUBLE)')).toEqual({ code: '5xx', label: 'SERVER TROUBLE' });
    expect(['200', '6xx (NO)', '20 (NO)', '200 ()'].map(readStatus)).toEqual(
      Array(4).fill(undefined),
    );
  });

  test('an event is named by words or by its constant', () => {
    expect(readEvent('Guild Moved')).toEqual({ code: 'GUILD_MOVED', label: 'Guild Moved' });
    expect(readEvent('GUILD_MOVED')).toEqual({ code: 'GUILD_MOVED', label: 'GUILD_MOVED' });
    expect(readEvent('[Guild Moved]')?.code).toBe('GUILD_MOVED');
    expect(readEvent('Guild Moved (Receive)')?.code).toBe('GUILD_MOVED');
    expect(['', 'Guild, moved', 'a-b', '1st Move'].map(readEvent)).toEqual(
      Array(4).fill(undefined),
    );
  });
});

describe('rolesOf', () => {
  test.each([
    ['Opcode|Name|Client Action|Description', 'code label direction explanation'],
    ['Code|Name|Sent By|Binary|Description', 'code label direction binary explanation'],
    ['Code|Name|Action|Format|Description', 'code label direction format explanation'],
    ['Code|Description|Explanation|Reconnect', 'code label explanation reconnect'],
    [
      'Code|Name|Documented|Client Action|Description',
      'code label documented direction explanation',
    ],
    ['CODE|MEANING', 'code label'],
    ['Code|Colour|Name', 'code other label'],
  ])('%s', (headings, roles) => {
    expect(rolesOf(headings.split('|'), false).join(' ')).toBe(roles);
  });

  test('where the code holds its label, every worded column explains', () => {
    expect(rolesOf(['Code', 'Meaning'], true)).toEqual(['code', 'explanation']);
  });
});
