import { describe, expect, test } from 'vitest';
import { readPaste } from '../read-paste.ts';
import type { CheckCode, NewMember } from '../types.ts';
import type { Language } from '../../../schemas/language.ts';

const member = (code: number | string, identifier: string, name = identifier): NewMember => ({
  code,
  identifier,
  name,
});

const SHARD = member(4010, 'InvalidShard', 'Invalid shard');
const INTENTS = member(4013, 'InvalidIntents', 'Invalid intent(s): "x"');

/** A text with further members written into its first declaration. */
function mended(
  text: string,
  language: Language,
  members: readonly NewMember[] = [SHARD],
  known: readonly CheckCode[] = [],
): string {
  const [reading] = readPaste(text, language).readings;
  return reading?.insert(reading.write(members, known)) ?? '';
}

describe('members are written as those of the paste', () => {
  test.each<[string, Language, string, string]>([
    [
      'indent, comma',
      'typescript',
      'enum A {\n    X = 4000,\n}',
      'enum A {\n    X = 4000,\n    InvalidShard = 4010,\n}',
    ],
    [
      'no comma behind the last',
      'typescript',
      'enum A {\n  X_A = 4000\n}',
      'enum A {\n  X_A = 4000,\n  INVALID_SHARD = 4010\n}',
    ],
    [
      'one line',
      'typescript',
      'enum A { X = 4000, Y = 4001 }',
      'enum A { X = 4000, Y = 4001, InvalidShard = 4010 }',
    ],
    [
      'one member in one line',
      'javascript',
      'const a = { aB: 4000 };',
      'const a = { aB: 4000, invalidShard: 4010 };',
    ],
    [
      'lines of Windows',
      'csharp',
      'enum A\r\n{\r\n\tX = 1,\r\n}\r\n',
      'enum A\r\n{\r\n\tX = 1,\r\n\tInvalidShard = 4010,\r\n}\r\n',
    ],
    [
      'a comment behind the last',
      'java',
      'enum A {\n  X_A(1), // one\n  Y_A(2); // two\n}',
      'enum A {\n  X_A(1), // one\n  Y_A(2),\n  INVALID_SHARD(4010); // two\n}',
    ],
    [
      'a comment behind a last without comma',
      'typescript',
      'enum A {\n  X = 1 // , one\n}',
      'enum A {\n  X = 1, // , one\n  InvalidShard = 4010\n}',
    ],
    [
      'values below each other',
      'javascript',
      'const a = {\n  A_B:   1,\n  A_B_C: 2,\n  D:     3,\n};',
      'const a = {\n  A_B:   1,\n  A_B_C: 2,\n  D:     3,\n  INVALID_SHARD: 4010,\n};',
    ],
    [
      'hexadecimal',
      'rust',
      'const A_A: u16 = 0x0FA0;\n',
      'const A_A: u16 = 0x0FA0;\nconst INVALID_SHARD: u16 = 0x0FAA;\n',
    ],
    [
      'grouped, with a suffix',
      'java',
      'static final long A_A = 10_001L;',
      'static final long A_A = 10_001L;\nstatic final long INVALID_SHARD = 4_010L;',
    ],
    [
      'quotes',
      'javascript',
      "const a = { 4000: 'a b', 4001: 'c d' };",
      "const a = { 4000: 'a b', 4001: 'c d', 4010: 'Invalid shard' };",
    ],
    [
      'a label beside a name',
      'java',
      'A_B(1, "A b"),\nC_D(2, "C d"),',
      'A_B(1, "A b"),\nC_D(2, "C d"),\nINVALID_SHARD(4010, "Invalid shard"),',
    ],
    [
      'a name twice',
      'javascript',
      'A[A["X"] = 1] = "X";',
      'A[A["X"] = 1] = "X";\nA[A["InvalidShard"] = 4010] = "InvalidShard";',
    ],
    [
      'what most have',
      'java',
      'A_A(1, "a b"), B_B(2, "c d", false), C_C(3, "e f");',
      'A_A(1, "a b"), B_B(2, "c d", false), C_C(3, "e f"), INVALID_SHARD(4010, "Invalid shard");',
    ],
    [
      'records over lines',
      'json',
      '[\n  {\n    "name": "A_B",\n    "code": 1\n  }\n]',
      '[\n  {\n    "name": "A_B",\n    "code": 1\n  },\n  {\n    "name": "INVALID_SHARD",\n    "code": 4010\n  }\n]',
    ],
    [
      'counted members',
      'typescript',
      'enum A {\n  X,\n  Y,\n}',
      'enum A {\n  X,\n  Y,\n  InvalidShard = 4010,\n}',
    ],
    [
      'iota',
      'go',
      'const (\n\tX Code = iota\n\tY\n)',
      'const (\n\tX Code = iota\n\tY\n\tInvalidShard Code = 4010\n)',
    ],
    [
      'auto()',
      'python',
      'class A(IntEnum):\n    X = auto()\n',
      'class A(IntEnum):\n    X = auto()\n    InvalidShard = 4010\n',
    ],
    [
      'behind a sentinel',
      'kotlin',
      'enum class A(val c: Int) { Unknown(-1) }',
      'enum class A(val c: Int) { Unknown(-1), InvalidShard(4010) }',
    ],
    [
      'bars',
      'typescript',
      'type A =\n  | 4000\n  | 4001;\n',
      'type A =\n  | 4000\n  | 4001\n  | 4010;\n',
    ],
    ['a file without a last line break', 'python', 'X_A = 1', 'X_A = 1\nINVALID_SHARD = 4010'],
    [
      'semicolons in a type',
      'typescript',
      'interface A { X_A: 1; Y_A: 2 }',
      'interface A { X_A: 1; Y_A: 2; INVALID_SHARD: 4010; }',
    ],
  ])('%s', (_, language, text, expected) => {
    expect(mended(text, language)).toBe(expected);
  });
});

test('strings are escaped as their language wants it', () => {
  expect(mended('m = { 1: "a b" }', 'python', [INTENTS])).toBe(
    'm = { 1: "a b", 4013: "Invalid intent(s): \\"x\\"" }',
  );
  expect(mended('var m = map[int]string{1: `a b`}', 'go', [member(2, 'A', 'a `b` c')])).toBe(
    "var m = map[int]string{1: `a b`, 2: `a 'b' c`}",
  );
  expect(mended('mapOf(1 to "a b")', 'kotlin', [member(2, 'A', 'a $b \\')])).toBe(
    'mapOf(1 to "a b", 2 to "a \\$b \\\\")',
  );
  expect(mended('{"1": "a b"}', 'json', [member(2, 'A', 'a\t"b"')])).toBe(
    '{"1": "a b", "2": "a\\t\\"b\\""}',
  );
});

test('what a paste puts around names is put around new ones', () => {
  const known = ['NotFound', 'BadGateway', 'RateLimited'].map((identifier, at) => ({
    ...{
      code: at,
      name: identifier,
      identifier,
      status: 'documented' as const,
      url: '/',
      also: [],
    },
  }));
  const text = 'const (\n\tErrNotFound = 0\n\tErrBadGateway = 1\n\tErrRateLimited = 2\n)';
  expect(mended(text, 'go', [SHARD], known)).toContain('\n\tErrInvalidShard = 4010\n');
  const screaming = 'E_NOT_FOUND = 0\nE_BAD_GATEWAY = 1\nE_RATE_LIMITED = 2';
  expect(mended(screaming, 'python', [SHARD], known)).toMatch(/\nE_INVALID_SHARD = 4010$/);
  const behind = 'class A { static final int NOT_FOUND_CODE = 0, BAD_GATEWAY_CODE = 1; }';
  expect(mended(behind, 'java', [SHARD], known)).toContain('INVALID_SHARD_CODE = 4010');
});

test('no name stands twice, and none is a word of the language', () => {
  const text = 'class Status:\n    not_found = 404\n    created_at = 1\n';
  expect(mended(text, 'python', [member(100, 'Continue'), member(5, 'NotFound')])).toBe(
    `${text.trimEnd()}\n    continue_ = 100\n    not_found_5 = 5\n`,
  );
});

test('codes that are names are written as the paste writes them', () => {
  const ready = member('GUILD_CREATE', 'GuildCreate', 'Guild Create');
  expect(mended("enum E { Ready = 'READY', Resumed = 'RESUMED' }", 'typescript', [ready])).toBe(
    "enum E { Ready = 'READY', Resumed = 'RESUMED', GuildCreate = 'GUILD_CREATE' }",
  );
  expect(mended("const E = { R_R: 'ready', M_M: 'messageCreate' };", 'javascript', [ready])).toBe(
    "const E = { R_R: 'ready', M_M: 'messageCreate', GUILD_CREATE: 'guildCreate' };",
  );
  expect(mended('["READY", "RESUMED"]', 'json', [ready])).toBe(
    '["READY", "RESUMED", "GUILD_CREATE"]',
  );
});

test('single small words are joined as their language does', () => {
  expect(mended('const a = { ready: 1 };', 'javascript')).toContain('invalidShard: 4010');
  expect(mended('ready = 1', 'python')).toContain('invalid_shard = 4010');
});

test('nothing is written where nothing is missing', () => {
  expect(mended('enum A { X = 1 }', 'rust', [])).toBe('enum A { X = 1 }');
});
