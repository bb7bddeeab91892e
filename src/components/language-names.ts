import type { Language } from '../schemas/language.ts';

/** What a language is called. */
export const languageNames: Readonly<Record<Language, string>> = {
  typescript: 'TypeScript',
  javascript: 'JavaScript',
  python: 'Python',
  rust: 'Rust',
  go: 'Go',
  csharp: 'C#',
  java: 'Java',
  kotlin: 'Kotlin',
  json: 'JSON',
};
