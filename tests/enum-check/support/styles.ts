import { inCasing, type Casing } from '../../../src/domain/enum-check/write/casing.ts';
import type { CheckCode } from '../../../src/domain/enum-check/types.ts';
import type { Language } from '../../../src/schemas/language.ts';

/** A way to declare codes in a language. */
export interface Style {
  name: string;
  language: Language;
  casing: Casing;
  /** A file with these codes, each on a line of its own, with other things in between. */
  write: (codes: readonly NamedCode[], noise: Noise) => string;
}

/** A code with the name that a style gives it. */
export interface NamedCode {
  code: number;
  name: string;
  /** What the source calls it, for styles that have both. */
  label: string;
}

/** What stands in a file beside its members. */
export interface Noise {
  /** A word of a comment: anything that may stand in one. */
  comment: string;
  /** Whether the last member has a separator too. */
  trailing: boolean;
  /** `\n` or `\r\n`. */
  newline: string;
}

/** A code as a style names it. */
export function named({ code, name, identifier }: CheckCode, { casing }: Style): NamedCode {
  return { code: Number(code), name: inCasing({ identifier, name }, casing), label: name };
}

const quoted = (text: string, quote = '"'): string =>
  quote + text.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`) + quote;

/** Members in lines, with a comment before every third. */
function lines(
  codes: readonly NamedCode[],
  { comment, trailing }: Noise,
  separator: string,
  member: (code: NamedCode) => string,
  note: (text: string) => string = (text) => `/* ${text} */`,
): string {
  return codes
    .map((code, at) => {
      const before = at % 3 === 1 ? `  ${note(`${comment} ${String(code.code + 1)}`)}\n` : '';
      const isLast = at === codes.length - 1;
      return `${before}  ${member(code)}${isLast && !trailing ? '' : separator}`;
    })
    .join('\n');
}

type Writing = (codes: readonly NamedCode[], noise: Noise) => string;

const style = (name: string, language: Language, casing: Casing, write: Writing): Style => ({
  name,
  language,
  casing,
  write: (codes, noise) => write(codes, noise).replaceAll('\n', noise.newline),
});

const hash = (text: string): string => `# ${text}`;

/** Ways to declare codes, at least three in each language. */
export const STYLES: readonly Style[] = [
  style(
    'enum',
    'typescript',
    'pascal',
    (codes, noise) =>
      `export enum Codes {\n${lines(codes, noise, ',', (m) => `${m.name} = ${m.code}`)}\n}\n`,
  ),
  style(
    'as const',
    'typescript',
    'screaming',
    (codes, noise) =>
      `export const Codes = {\n${lines(codes, noise, ',', (m) => `${m.name}: ${m.code}`)}\n} as const;\n`,
  ),
  style(
    'map',
    'typescript',
    'words',
    (codes, noise) =>
      `const codes = new Map<number, string>([\n${lines(codes, noise, ',', (m) => `[${m.code}, ${quoted(m.name, "'")}]`)}\n]);\n`,
  ),
  style(
    'object',
    'javascript',
    'camel',
    (codes, noise) =>
      `module.exports.codes = {\n${lines(codes, noise, ',', (m) => `${m.name}: ${m.code}`)}\n};\n`,
  ),
  style(
    'frozen reverse',
    'javascript',
    'screaming',
    (codes, noise) =>
      `const names = Object.freeze({\n${lines(codes, noise, ',', (m) => `${m.code}: '${m.name}'`)}\n});\n`,
  ),
  style(
    'records',
    'javascript',
    'words',
    (codes, noise) =>
      `export const list = [\n${lines(codes, noise, ',', (m) => `{ code: ${m.code}, message: ${quoted(m.name)} }`)}\n];\n`,
  ),
  style(
    'compiled',
    'javascript',
    'pascal',
    (codes, noise) =>
      `var C;\n(function (C) {\n${lines(codes, { ...noise, trailing: true }, ';', (m) => `C[C["${m.name}"] = ${m.code}] = "${m.name}"`)}\n})(C || (C = {}));\n`,
  ),
  style(
    'IntEnum',
    'python',
    'screaming',
    (codes, noise) =>
      `from enum import IntEnum\n\n\nclass Codes(IntEnum):\n${lines(codes, noise, '', (m) => `${m.name} = ${m.code}`, hash)}\n`,
  ),
  style(
    'dict',
    'python',
    'words',
    (codes, noise) =>
      `CODES: dict[int, str] = {\n${lines(codes, noise, ',', (m) => `${m.code}: ${quoted(m.name)}`, hash)}\n}\n`,
  ),
  style(
    'class',
    'python',
    'snake',
    (codes, noise) =>
      `class Codes:\n${lines(codes, noise, '', (m) => `${m.name}_ = ${m.code}`, hash)}\n\n  def f(self):\n    x = 5\n`,
  ),
  style(
    'enum',
    'rust',
    'pascal',
    (codes, noise) =>
      `#[repr(u32)]\npub enum Codes {\n${lines(codes, noise, ',', (m) => `#[doc = "1, 2 = 3"]\n  ${m.name} = ${m.code}`)}\n}\n`,
  ),
  style(
    'consts',
    'rust',
    'screaming',
    (codes, noise) =>
      `pub mod codes {\n${lines(codes, { ...noise, trailing: true }, ';', (m) => `pub const ${m.name}: u32 = ${m.code}_u32`)}\n}\n`,
  ),
  style(
    'match',
    'rust',
    'pascal',
    (codes, noise) =>
      `fn of(code: u32) -> Code {\n  match code {\n${lines(codes, { ...noise, trailing: true }, ',', (m) => `${m.code} => Code::${m.name}`)}\n    _ => Code::Other,\n  }\n}\n`,
  ),
  style(
    'const',
    'go',
    'pascal',
    (codes, noise) =>
      `package x\n\nconst (\n${lines(codes, noise, '', (m) => `${m.name} Code = ${m.code}`).replace(/,$/, '')}\n)\n`,
  ),
  style(
    'map',
    'go',
    'words',
    (codes, noise) =>
      `package x\n\nvar codes = map[int]string{\n${lines(codes, { ...noise, trailing: true }, ',', (m) => `${m.code}: ${quoted(m.name)}`)}\n}\n`,
  ),
  style(
    'structs',
    'go',
    'pascal',
    (codes, noise) =>
      `package x\n\nvar codes = []Code{\n${lines(codes, { ...noise, trailing: true }, ',', (m) => `{${m.code}, "${m.name}"}`)}\n}\n`,
  ),
  style(
    'enum',
    'csharp',
    'pascal',
    (codes, noise) =>
      `public enum Codes : uint\n{\n${lines(codes, noise, ',', (m) => `[Description("4, 5")]\n  ${m.name} = ${m.code}`)}\n}\n`,
  ),
  style(
    'const',
    'csharp',
    'screaming',
    (codes, noise) =>
      `public static class Codes\n{\n${lines(codes, { ...noise, trailing: true }, ';', (m) => `public const int ${m.name} = ${m.code}`)}\n}\n`,
  ),
  style(
    'dictionary',
    'csharp',
    'words',
    (codes, noise) =>
      `var codes = new Dictionary<int, string>\n{\n${lines(codes, noise, ',', (m) => `{ ${m.code}, ${quoted(m.name)} }`)}\n};\n`,
  ),
  style(
    'enum',
    'java',
    'screaming',
    (codes, noise) =>
      `public enum Codes {\n${lines(codes, { ...noise, trailing: false }, ',', (m) => `${m.name}(${m.code}, ${quoted(m.label)})`)};\n\n  private final int code;\n}\n`,
  ),
  style(
    'constants',
    'java',
    'screaming',
    (codes, noise) =>
      `public final class Codes {\n${lines(codes, { ...noise, trailing: true }, ';', (m) => `public static final int ${m.name} = ${m.code}`)}\n}\n`,
  ),
  style(
    'entries',
    'java',
    'words',
    (codes, noise) =>
      `Map<Integer, String> codes = Map.ofEntries(\n${lines(codes, { ...noise, trailing: false }, ',', (m) => `Map.entry(${m.code}, ${quoted(m.name)})`)});\n`,
  ),
  style(
    'enum',
    'kotlin',
    'pascal',
    (codes, noise) =>
      `public enum class Codes(public val code: Int) {\n${lines(codes, noise, ',', (m) => `@SerialName("4") ${m.name}(${m.code})`)}\n}\n`,
  ),
  style(
    'objects',
    'kotlin',
    'pascal',
    (codes, noise) =>
      `sealed class Code(val code: Int) {\n${lines(codes, noise, '', (m) => `data object ${m.name} : Code(${m.code})`)}\n}\n`,
  ),
  style(
    'map',
    'kotlin',
    'words',
    (codes, noise) =>
      `val codes = mapOf(\n${lines(codes, noise, ',', (m) => `${m.code} to ${quoted(m.name).replaceAll('$', '\\$')}`)}\n)\n`,
  ),
  style(
    'names',
    'json',
    'screaming',
    (codes, noise) =>
      `{\n${lines(codes, { ...noise, trailing: false }, ',', (m) => `"${m.name}": ${m.code}`)}\n}\n`,
  ),
  style(
    'reverse',
    'json',
    'words',
    (codes, noise) =>
      `{\n${lines(codes, { ...noise, trailing: false }, ',', (m) => `"${m.code}": ${JSON.stringify(m.name)}`)}\n}\n`,
  ),
  style(
    'records',
    'json',
    'pascal',
    (codes, noise) =>
      `[\n${lines(codes, { ...noise, trailing: false }, ',', (m) => `{ "code": ${m.code}, "name": "${m.name}" }`)}\n]\n`,
  ),
];
