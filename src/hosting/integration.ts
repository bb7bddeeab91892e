import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { headersFile } from './headers-file.ts';
import { headerRules } from './headers.ts';
import { knownScripts } from './known-scripts.ts';
import { headerPolicy, scriptHashes } from './policy.ts';

/**
 * Writes `_headers` beside the pages once they stand.
 *
 * @throws Error where a page holds a script that no component has: the build ends there, before a
 *   policy allows it
 */
export function hosting(): AstroIntegration {
  let base = '/';
  let root = '';
  return {
    name: 'opcodex-hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base;
        root = fileURLToPath(config.root);
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const known = knownScripts(root);
        checkScripts(folder, known);
        const rules = headerRules(headerPolicy(known));
        writeFileSync(join(folder, '_headers'), headersFile(rules, base));
      },
    },
  };
}

/**
 * Makes sure that pages hold no scripts but known ones.
 *
 * @throws Error with the page and the script's hash
 */
export function checkScripts(folder: string, known: ReadonlySet<string>): void {
  for (const page of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!page.endsWith('.html')) continue;
    const unknown = scriptHashes(readFileSync(join(folder, page), 'utf8')).difference(known);
    const [hash] = unknown;
    if (hash === undefined) continue;
    throw new Error(
      `${page} holds a script that no component has (${hash}). Scripts belong into files, or into a component between <script is:inline> and its end.`,
    );
  }
}
