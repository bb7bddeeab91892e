import { describe, expect, test } from 'vitest';
import { readPaste } from './read-paste.ts';
import type { Language } from '../../schemas/language.ts';

/** What a text declares, each declaration as one line: `Codes: 4000=A 4001=B`. */
function told(text: string, language?: Language): string[] {
  return readPaste(text, language).readings.map(({ name, members }) => {
    const codes = members.map(({ code, name: own }) =>
      own === undefined ? String(code) : `${String(code)}=${own}`,
    );
    return `${name}: ${codes.join(' ')}`;
  });
}

const CASES: Readonly<Record<Language, readonly (readonly [text: string, ...told: string[]])[]>> = {
  typescript: [
    ['enum A { X = 4000, Y, Z = 4010 }', 'A: 4000=X 4001=Y 4010=Z'],
    ['enum A { X, Y }', 'A: 0=X 1=Y'],
    ['enum A { X = 3, Y = X, Z = A.X }', 'A: 3=X 3=Y 3=Z'],
    [`enum A { 'X' = 4000, "Y-z" = '4001' }`, 'A: 4000=X 4001=Y-z'],
    ['export declare const A: {\n  readonly X: 4000;\n  readonly Y: 4001;\n};', 'A: 4000=X 4001=Y'],
    ['export default interface C {\n  A: { X: 4000; Y: 4001 };\n}', 'C.A: 4000=X 4001=Y'],
    ['type A = 4000 | 4001;', 'A: 4000 4001'],
    ['const A: Record<Code, string> = { 4000: `x`, 4001: "y" };', 'A: 4000=x 4001=y'],
    ['const A = make<Map<number, string>>([[4000, "a"], [4001, "b"]]);', 'A: 4000=a 4001=b'],
    [
      'enum E { Ready = "READY", MessageCreate = "messageCreate" }',
      'E: READY=Ready MESSAGE_CREATE=MessageCreate',
    ],
    ['@dec({ code: 1 }) enum A { /** B = 5 */ X = 4000 /* , Y = 1 */ }', 'A: 4000=X'],
    ['  X = 4000,\n  Y = 4001,\n', ': 4000=X 4001=Y'],
    ['enum A { X = 4000 } enum B { Y = 4001 }', 'A: 4000=X', 'B: 4001=Y'],
    [`const r = /['"{]/;\nconst s = \`\${x ? '}' : "{"}\`;\nenum A { X = 4000 }`, 'A: 4000=X'],
  ],
  javascript: [
    ["const A = { X: 4000, 'Y': 4_001, [`Z`]: 0xfa2 };", 'A: 4000=X 4001=Y 4002=Z'],
    ['module.exports.A = {\n  X: 4000, // Y: 1\n  Y: 4001,\n};', 'A: 4000=X 4001=Y'],
    ['exports.X = 4000;\nexports.Y = 4001;', 'exports: 4000=X 4001=Y'],
    ['Codes.X = 4000;\nCodes["Y"] = 4001;', 'Codes: 4000=X 4001=Y'],
    ['const A = { g: { X: 4000 }, v: { Y: 4001 } };', 'A.g: 4000=X', 'A.v: 4001=Y'],
    ["const A = { X: { code: 4000, message: 'm' }, Y: { code: 4001 } };", 'A: 4000=X 4001=Y'],
    ["const A = { 4000: { name: 'X', again: true }, 4001: { name: 'Y' } };", 'A: 4000=X 4001=Y'],
    ['const A = new Set([4000, 4001].concat(more));', 'A: 4000 4001'],
    ['map.set(4000, "X");\nmap.set("Y", 4001);', ': 4000=X 4001=Y'],
    ['function f() {} const A = { X: 4000 };', 'A: 4000=X'],
    ['class A { static X = 4000; y = 5; f() { this.z = 6; const w = 7; } }', 'A: 4000=X'],
  ],
  python: [
    ['class A(IntEnum):\n\tX = 4000\n\t"""Y = 1"""\n\tZ = 4001  # W = 2\n', 'A: 4000=X 4001=Z'],
    [
      'class A(IntEnum):\n    X = 4000\n    Y = auto()\n    Z = auto()\n',
      'A: 4000=X 4001=Y 4002=Z',
    ],
    ['class A(Enum):\n    X = 4000, "x"\n    Y = (4001, "y")\n', 'A: 4000=X 4001=Y'],
    ['A = IntEnum("A", {"X": 4000, "Y": 4001})', 'A: 4000=X 4001=Y'],
    ['A = dict(X=4000, Y=4001)', 'A: 4000=X 4001=Y'],
    ['A = [Code(4000, "x"), Code(code=4001, name="y")]', 'A: 4000=x 4001=y'],
    ['X: Final[int] = 4000\nY = (\n    4001\n)\n', ': 4000=X 4001=Y'],
    ['A, B = 4000, 4001\nX = 4002\n', ': 4002=X'],
    [
      'match code:\n    case 4000:\n        return "x"\n    case 4001:\n        return "y"\n',
      ': 4000=x 4001=y',
    ],
    [
      'class A:\n    X = 4000\n\n    def f(self, b=5):\n        self.c = 6\n        d = 7\n\n    Y = 4001\n',
      'A: 4000=X 4001=Y',
    ],
  ],
  rust: [
    [
      'pub enum A<\'a> { X = 4_000, #[serde(rename = "Y = 1")] Y = 0xFA1, Z, W(u8) }',
      'A: 4000=X 4001=Y 4002=Z',
    ],
    [
      'impl Code { pub const X: Self = Self::new(4000); pub const Y: Code = Code(4001); }',
      'Code: 4000=X 4001=Y',
    ],
    [
      'match c { 4000 => Some(A::X), 4001u16 => Ok(A::Y), n @ 5 => A::N(n), _ => A::Z }',
      ': 4000=X 4001=Y',
    ],
    ['let m = HashMap::from([(4000u16, "x"), (4001, "y")]);', 'm: 4000=x 4001=y'],
    ['const A: [Code; 1] = [Code { code: 4000, name: r#"x"# }];', 'A: 4000=x'],
    ['vec![4000, 4001]', ': 4000 4001'],
    ['/* a /* X = 1 */ b */ const X: u16 = 4000; // Y = 2', ': 4000=X'],
  ],
  go: [
    ['const (\n\tX = 4000 // Y = 1\n\tY = 4001\n)\n', ': 4000=X 4001=Y'],
    ['const (\n\tX = iota + 4000\n\tY\n\n\t_\n\tZ\n)\n', ': 4000=X 4001=Y 4003=Z'],
    ['const (\n\t_ Code = 4000 + iota\n\tX\n)\n', ': 4001=X'],
    ['const X Code = 4000\nconst Y = 4001\n', ': 4000=X 4001=Y'],
    ['var A = []struct{Code int}{{4000, "x"}, {Code: 4001, Name: "y"}}', 'A: 4000=x 4001=y'],
    [
      'switch c {\ncase 4000:\n\treturn "x"\ncase 4001, 4002:\n\treturn "y"\n}',
      ': 4000=x 4001 4002=y',
    ],
    ['var (\n\tX = New(4000, "x")\n\tY = New(4001, `y`)\n)', ': 4000=X 4001=Y'],
  ],
  csharp: [
    [
      '[Flags]\nenum A : uint\n{\n    [Description("X = 1")]\n    X = 0x10,\n#region Z = 9\n    Y = 20u,\n}',
      'A: 16=X 20=Y',
    ],
    [
      'class C { public const int X = 4000; static readonly Code Y = new(4001, "y"); static int z = 5; }',
      'C: 4000=X 4001=Y',
    ],
    [
      'var d = new Dictionary<int, string> { { 4000, "x" }, { 4001, @"a""b" } };',
      'd: 4000=x 4001=a"b',
    ],
    ['var d = new() { [4000] = "x", [4001] = $"y" };', 'd: 4000=x 4001=y'],
    [
      'string Of(int c) => c switch { 4000 => "x", 4001 => nameof(A.Y), _ => "" };',
      ': 4000=x 4001=Y',
    ],
    [
      'int[] a = [4000, 4001]; var b = new HashSet<int> { 4002, 4003 };',
      'a: 4000 4001',
      'b: 4002 4003',
    ],
  ],
  java: [
    [
      'enum A { X(4000, "x", false), Y(4001) { int f() { return 5; } }; int c = 6; A(int c) {} }',
      'A: 4000=X 4001=Y',
    ],
    [
      'class A { static final int X = 4000, Y = 4001; int z = 5; enum B { W(4002) } }',
      'A: 4000=X 4001=Y',
      'A.B: 4002=W',
    ],
    ['interface A { int X = 4000; int Y = 4001; }', 'A: 4000=X 4001=Y'],
    ['Map.of(4000, "x", 4001, "y")', ': 4000=x 4001=y'],
    ['new HashMap<Integer, String>() {{ put(4000, "x"); put(4001, "y"); }}', ': 4000=x 4001=y'],
    ['int[] a = {4000, 4001};', 'a: 4000 4001'],
    ['enum E { READY, GUILD_CREATE }', 'E: 0=READY 1=GUILD_CREATE'],
  ],
  kotlin: [
    [
      'enum class A(val code: Int) { X(4000), @Old("Y") Y(code = 4001); companion object { const val Z = 5 } }',
      'A: 4000=X 4001=Y',
      'A: 5=Z',
    ],
    [
      'sealed class A(val c: Int) {\n  object X : A(4000)\n  data object Y : A(4001) { val z = 5 }\n}',
      'A: 4000=X 4001=Y',
    ],
    ['object A {\n  const val X = 4000\n  val `Y` = 4001\n}', 'A: 4000=X 4001=Y'],
    ['mapOf(4000 to "x", "y" to 4001, Pair(4002, "z"))', ': 4000=x 4001=y 4002=z'],
    ['when (c) {\n  4000 -> A.X\n  4001 -> "y"\n  else -> null\n}', ': 4000=X 4001=y'],
    ['fun setOf(a: Int = 5, b: Int = 6) = 7', ''],
  ],
  json: [
    ['{ "X": 4000, "Y": "4001" }', ': 4000=X 4001=Y'],
    ['{ "4000": "x", "-1": "none" }', ': 4000=x -1=none'],
    [
      '[{ "code": 4000, "name": "x", "http": 400 }, { "code": 4001, "label": "y" }]',
      ': 4000=x 4001=y',
    ],
    ['{ "codes": [4000, 4001], "v": [1.5, 2e3] }', 'codes: 4000 4001'],
    ['{\n  // "W": 1\n  "X": 4000, /* "Z": 2 */\n}', ': 4000=X'],
    ['"4000": "x",\n"4001": "y"', ': 4000=x 4001=y'],
    ['4000\n4001\n', ': 4000 4001'],
    ['["READY", "GUILD_CREATE"]', ': READY GUILD_CREATE'],
  ],
};

describe.each(Object.entries(CASES))('%s', (language, cases) => {
  test.each(cases)('%s', (text, ...expected) => {
    if (expected.join('') === '') {
      expect(() => readPaste(text, language as Language)).toThrow('No code is declared');
    } else expect(told(text, language as Language)).toEqual(expected);
  });
});

test('each member has the line of its name or code, whichever is first', () => {
  const { readings } = readPaste('{\r\n"4000":\r\n"x",\r\n\r\n"4001": "y"\r\n}', 'json');
  expect(readings.map(({ line, endLine, members }) => [line, endLine, members])).toEqual([
    [
      2,
      5,
      [
        { code: 4000, name: 'x', line: 2 },
        { code: 4001, name: 'y', line: 5 },
      ],
    ],
  ]);
});

test('what is counted is told from what has a number', () => {
  const counted = (text: string): unknown => readPaste(text, 'typescript').readings[0]?.counted;
  expect(counted('enum A { X, Y }')).toBe(true);
  expect(counted('enum A { X = 1, Y }')).toBeUndefined();
});
