import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { caught } from '../testing/caught.ts';
import { readKotlinEnums } from './kotlin-tree.ts';

const read = (text: string) => readKotlinEnums({ text, path: 'Lamp.kt', tables: [] });
const namesIn = (text: string) =>
  read(text).map(({ name, entries }) => [name, entries.map((entry) => entry.name)]);

test('entries carry their KDoc, arguments and line', () => {
  const text = `package lamp

/** Lamps. */
@Serializable(with = Lamp.Serializer::class)
public enum class Lamp(public val code: Int, val name: String) : Light {
    /** Burns oil. */
    @Deprecated("use { Gas }") Oil(1_001, "a, b"),

    // Gas(0),
    Gas(code = -2, name = "g\${ "}" }") { override fun burn() = listOf(1, 2) },
    \`Electric\`;

    companion object { val all = entries }
}
`;
  expect(read(text)).toEqual([
    {
      name: 'Lamp',
      line: 5,
      entries: [
        { name: 'Oil', doc: '/** Burns oil. */', arguments: ['1_001', '"a, b"'], line: 7 },
        { name: 'Gas', doc: undefined, arguments: ['code=-2', 'name="g${ "}" }"'], line: 10 },
        { name: 'Electric', doc: undefined, arguments: [], line: 11 },
      ],
    },
  ]);
});

describe('what only looks like an enum', () => {
  test('in comments, nested ones too, is none', () => {
    expect(namesIn('/* /* enum class A { B } */ enum class C { D } */')).toEqual([]);
    expect(namesIn('// enum class A { B }\nenum class C { D }')).toEqual([['C', ['D']]]);
  });

  test('in strings is none', () => {
    expect(namesIn('val a = "enum class A { B } \\" {"')).toEqual([]);
    expect(namesIn('val a = """ " { \\"""; enum class C { D }')).toEqual([['C', ['D']]]);
    expect(
      namesIn('val a = "${ if (b) "}" else "{" }"\nval c = \'{\'\nenum class C { D }'),
    ).toEqual([['C', ['D']]]);
  });

  test('in other declarations is none', () => {
    expect(namesIn('class A { val enum = 1 }\nobject B { fun c() { d() } }')).toEqual([]);
  });
});

test('enums within classes are found, and entries without a body may end anyhow', () => {
  expect(namesIn('class A { enum class B { C, D, } }')).toEqual([['B', ['C', 'D']]]);
  expect(namesIn('enum class B { C, ; fun d() {} }')).toEqual([['B', ['C']]]);
  expect(namesIn('enum class B { C /** last */ ; }')).toEqual([['B', ['C']]]);
  expect(namesIn('enum class B { ; enum class C { D } }')).toEqual([
    ['B', []],
    ['C', ['D']],
  ]);
});

test('any list of entries comes back as it was written', () => {
  const name = fc.stringMatching(/^[A-Z][A-Za-z0-9]{0,8}$/);
  const words = fc.stringMatching(/^[a-z"'{}()[\],;@ ]{0,20}$/);
  const entry = fc.record({
    name,
    doc: fc.option(words, { nil: undefined }),
    code: fc.integer(),
    remark: words,
  });
  fc.assert(
    fc.property(fc.array(entry), (entries) => {
      const body = entries.map(
        ({ name, doc, code, remark }) =>
          `${doc === undefined ? '' : `/** /*${doc}*/ */`}\n/* ${remark} */ ${name}(${String(code)}), // ${remark}`,
      );
      const [lamp] = read(`enum class Lamp(val code: Int) {${body.join('\n')}\n}`);
      expect(lamp?.entries.map((each) => ({ ...each, line: 0 }))).toEqual(
        entries.map(({ name, doc, code }) => ({
          name,
          doc: doc === undefined ? undefined : `/** /*${doc}*/ */`,
          arguments: [String(code)],
          line: 0,
        })),
      );
    }),
  );
});

describe('faults', () => {
  test('brackets that do not pair', () => {
    expect(caught(() => read('enum class A {\n  B(1),\n'))).toMatchObject({
      line: 1,
      expected: '"}" for the "{" of line 1',
      received: 'the end of the file',
    });
    expect(caught(() => read('enum class A {\n  B(1}\n}')).line).toBe(2);
    expect(caught(() => read('\n)')).received).toBe('")"');
  });

  test('comments and strings that do not end', () => {
    expect(caught(() => read('enum class A {\n/** b /* c */\nB }'))).toMatchObject({
      line: 2,
      expected: 'the end of a comment',
    });
    expect(caught(() => read('\n\nval a = "b\n"')).line).toBe(3);
    expect(caught(() => read('val a = "${ b "')).expected).toBe('the end of a string');
    expect(caught(() => read("val a = 'bcd'")).expected).toBe('the end of a character');
  });

  test('entries that cannot be read', () => {
    expect(caught(() => read('enum class A {\n  B(1)\n  C(2)\n}'))).toMatchObject({
      line: 3,
      expected: 'a comma or semicolon behind B',
      received: '"C"',
    });
    expect(caught(() => read('enum class A { B, 3 }')).expected).toBe("an entry's name");
  });
});
