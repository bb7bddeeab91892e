import type { HeaderRule } from './header-rule.ts';

/** What Cloudflare Pages takes of a `_headers` file; Netlify takes as much. */
export const LIMITS = { rules: 100, columns: 2000 } as const;

/** What a `_headers` file adds to the answer for a path; names are in lower case. */
export type HeadersOf = (path: string) => Record<string, string>;

/**
 * Rules as a `_headers` file, which Cloudflare Pages, Netlify and others read.
 *
 * @param base where the site stands on its host: `/` or `/opcodex`
 * @throws Error for what a host would pass over without a word: too many rules, a line too long, a path
 *   with two splats.
 */
export function headersFile(rules: readonly HeaderRule[], base: string): string {
  const root = base.replace(/\/$/, '');
  if (rules.length > LIMITS.rules) {
    throw new Error(
      `_headers takes ${String(LIMITS.rules)} rules; there are ${String(rules.length)}.`,
    );
  }
  const blocks = rules.map(({ path, headers }) => {
    if (!path.startsWith('/') || path.split('*').length > 2) {
      throw new Error(`_headers takes a path from the root with one "*" at most, not "${path}".`);
    }
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [root + path, ...lines].map(checked).join('\n');
  });
  return `${blocks.join('\n\n')}\n`;
}

/**
 * Reads a `_headers` file as its hosts do: every rule that a path fits counts, and where two set the
 * same header, their values are joined.
 *
 * @throws Error for a line that is neither a path nor a header, with its number.
 */
export function readHeadersFile(text: string): HeadersOf {
  const rules: { path: RegExp; headers: [name: string, value: string][] }[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    if (/^\s*(#|$)/.test(line)) continue;
    if (line.startsWith('/')) {
      rules.push({ path: patternOf(line.trim()), headers: [] });
      continue;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name === undefined || value === undefined || rule === undefined) {
      throw new Error(
        `_headers:${String(at + 1)}: expected a path, or "Name: value" indented below one; found "${line}".`,
      );
    }
    rule.headers.push([name.toLowerCase(), value]);
  }
  return (path) => {
    const sent = new Map<string, string>();
    const fitting = rules.filter((rule) => rule.path.test(path));
    for (const [name, value] of fitting.flatMap(({ headers }) => headers)) {
      const before = sent.get(name);
      sent.set(name, before === undefined ? value : `${before}, ${value}`);
    }
    return Object.fromEntries(sent);
  };
}

function checked(line: string): string {
  if (line.length > LIMITS.columns || /[\r\n]/.test(line)) {
    throw new Error(
      `_headers takes lines of ${String(LIMITS.columns)} characters; one has ${String(line.length)}: ${line.slice(0, 80)}…`,
    );
  }
  return line;
}

function patternOf(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
