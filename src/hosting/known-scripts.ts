import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The hash of a script, as policies name it: `sha256-…`. */
export function hashOf(script: string): string {
  return `sha256-${createHash('sha256').update(script).digest('base64')}`;
}

/**
 * The hashes of all scripts that may stand in pages: those that components hold between
 * `<script is:inline>` and its end. What else stands in a page came with its content, and a policy that allowed whatever is there would stop nothing.
 *
 * @param root the project's folder
 */
export function knownScripts(root: string): Set<string> {
  const own = globSync('src/**/*.astro', { cwd: root }).flatMap((file) =>
    [
      ...readFileSync(join(root, file), 'utf8').matchAll(/<script is:inline>([^]*?)<\/script>/g),
    ].map(([, text = '']) => hashOf(text)),
  );
  return new Set(own.sort());
}
