import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'node-html-parser';

/** How many bytes the inline scripts of a page are together, compressed by themselves; data is no script. */
export function inlineScripts(file: string | undefined): number {
  if (file === undefined) return 0;
  const scripts = parse(readFileSync(file, 'utf8'), { blockTextElements: { script: true } })
    .querySelectorAll('script:not([src])')
    .filter((script) => /^(?:module|text\/javascript)?$/.test(script.getAttribute('type') ?? ''))
    .map((script) => script.textContent);
  return scripts.length === 0 ? 0 : brotliCompressSync(scripts.join('\n')).length;
}
