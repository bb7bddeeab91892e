import { hashOf } from '../hosting/known-scripts.ts';
import { scriptHashes } from '../hosting/policy.ts';

/**
 * The content security policy of a page: everything from this site alone, scripts that stand in the
 * page by their hashes, no style but from files, attributes and the page's own rules. WebAssembly is
 * Pagefind's.
 *
 * @param css the rules that were put into the page, if any: other style elements hold nothing
 */
export function policyOf(html: string, css?: string): string {
  const hashes = Array.from(scriptHashes(html), (hash) => `'${hash}'`);
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...hashes.sort()].join(' '),
    css === undefined ? "style-src 'self'" : `style-src 'self' '${hashOf(css)}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}

/** The page with its policy as the first thing behind its encoding. */
export function withPolicy(html: string, css?: string): string {
  const meta = `<meta http-equiv="content-security-policy" content="${policyOf(html, css)}"/>`;
  const guarded = html.replace(/<meta charset="utf-8"\s*\/?>/i, (charset) => charset + meta);
  if (guarded === html) throw new Error('A page lacks <meta charset="utf-8">.');
  return guarded;
}
