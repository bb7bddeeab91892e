/** Languages in which codes are read and written; without zod, for the browser has it too. */
export const LANGUAGES = [
  'typescript',
  'javascript',
  'python',
  'rust',
  'go',
  'csharp',
  'java',
  'kotlin',
  'json',
] as const;

export type Language = (typeof LANGUAGES)[number];
