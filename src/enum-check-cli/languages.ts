import { extname } from 'node:path';
import type { Language } from '../schemas/language.ts';

/** Each language under its name, its short names, and the endings of its files. */
const NAMES: Readonly<Record<Language, readonly string[]>> = {
  typescript: ['ts', 'tsx', 'mts', 'cts'],
  javascript: ['js', 'jsx', 'mjs', 'cjs'],
  python: ['py', 'pyi'],
  rust: ['rs'],
  go: ['golang'],
  csharp: ['cs', 'c#'],
  java: [],
  kotlin: ['kt', 'kts'],
  json: ['jsonc', 'json5'],
};

const BY_NAME = new Map(
  Object.entries(NAMES).flatMap(([language, names]) =>
    [language, ...names].map((name) => [name, language as Language] as const),
  ),
);

/** The language of a name: `rust`, `rs`, `C#`. Undefined where none is called so. */
export function languageCalled(name: string): Language | undefined {
  return BY_NAME.get(name.trim().toLowerCase());
}

/** The language that a file's name tells; undefined where it tells none. */
export function languageOfFile(file: string): Language | undefined {
  return languageCalled(extname(file).slice(1));
}
