import { hashOf } from './known-scripts.ts';

/** The content security policy but for scripts, which are allowed by what they hold. */
const DIRECTIVES = [
  "default-src 'self'",
  // A page's own policy, in its head, allows the page's own rules and styles in attributes alone.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "frame-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
];

/** What runs among inline scripts; all other types are data to a browser. */
const RUNS = /^(?:|module|importmap|speculationrules|(?:text|application)\/(?:java|ecma)script)$/i;

/**
 * The content security policy that goes with every answer. Each page has one of its own in its head,
 * at least as strict; this one adds what a page cannot say of itself, and holds workers as well, which
 * take theirs from the answer that they came with.
 *
 * @param hashes of all scripts that may stand in pages: `sha256-…`
 */
export function headerPolicy(hashes: Iterable<string>): string {
  const own = [...hashes].sort().map((hash) => ` '${hash}'`);
  // Pagefind's worker compiles its search.
  const scripts = `script-src 'self' 'wasm-unsafe-eval'${own.join('')}`;
  return [DIRECTIVES[0], scripts, ...DIRECTIVES.slice(1)].join('; ');
}

/**
 * Any tag, so that what its attributes say is not taken for one; a script, and what else holds text
 * alone, with that text. Comments are passed over.
 */
const TAG =
  /<!--[^]*?-->|<(script|style|title|textarea)(?=[\s/>])((?:[^"'>]|"[^"]*"|'[^']*')*)>([^]*?)<\/\1[^>]*>|<[a-z](?:[^"'>]|"[^"]*"|'[^']*')*>/gi;

/** The hashes of a page's inline scripts, as policies name them: `sha256-…`. */
export function scriptHashes(page: string): Set<string> {
  const hashes = new Set<string>();
  for (const [, name, attributes = '', text = ''] of page.matchAll(TAG)) {
    if (name?.toLowerCase() !== 'script' || /\ssrc\s*=/i.test(attributes)) continue;
    const [, type = ''] = /\stype\s*=\s*["']?([^"'\s>]*)/i.exec(attributes) ?? [];
    if (RUNS.test(type)) hashes.add(hashOf(text));
  }
  return hashes;
}
