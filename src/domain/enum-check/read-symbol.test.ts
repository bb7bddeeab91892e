import { expect, test } from 'vitest';
import { readSymbol } from './read-symbol.ts';

const JAVA = `
package x;

public final class VoiceCode {
  public static final int HELLO = 8;

  public enum Close {
    UNKNOWN(4001, "x"),
    /** OLD(1) */
    GONE(4006);
  }
}

enum Close { ONE(1), TWO(2), THREE(3) }
`;

test('a declaration is read by its name, with its lines', () => {
  expect(readSymbol(JAVA, 'java', 'VoiceCode')).toEqual([{ code: 8, name: 'HELLO', line: 5 }]);
  expect(readSymbol(JAVA, 'java', 'VoiceCode.Close')).toEqual([
    { code: 4001, name: 'UNKNOWN', line: 8 },
    { code: 4006, name: 'GONE', line: 10 },
  ]);
});

test('of several that share a name the largest is read', () => {
  expect(readSymbol(JAVA, 'java', 'Close').map(({ code }) => code)).toEqual([1, 2, 3]);
});

test('what assigns to properties of an object is read as the object', () => {
  const text = 'Codes.A = 4000;\nCodes.B = 4001;\n';
  expect(readSymbol(text, 'javascript', 'Codes').map(({ name }) => name)).toEqual(['A', 'B']);
});

test.each(['Opcode', 'close', 'Code.Close', ''])(
  'nothing is read of %j, which is not there',
  (symbol) => {
    expect(readSymbol(JAVA, 'java', symbol)).toEqual([]);
  },
);
