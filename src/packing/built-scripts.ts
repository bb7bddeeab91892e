import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The folder of a build for what is named by its content. */
export const ASSETS = '_astro';

/** The scripts of a built site by their file names. */
export function readScripts(folder: string): Map<string, string> {
  const assets = path.join(folder, ASSETS);
  return new Map(
    globSync('*.js', { cwd: assets })
      .sort()
      .map((name) => [name, readFileSync(path.join(assets, name), 'utf8')]),
  );
}

/**
 * The address of the script that one stands for: itself, or the one that it does nothing but import.
 *
 * @returns `undefined` where it holds nothing
 */
export function followed(src: string, scripts: ReadonlyMap<string, string>): string | undefined {
  const name = path.posix.basename(src);
  const text = scripts.get(name)?.trim();
  if (text === undefined) return src;
  const [, target] = /^import"\.\/([^"]+)";$/.exec(text) ?? [];
  if (target !== undefined) return followed(src.slice(0, -name.length) + target, scripts);
  return /^(?:export\{\};)?$/.test(text) ? undefined : src;
}

/** The texts of scripts and of each that they name, at once or later. */
export function reachable(srcs: readonly string[], scripts: ReadonlyMap<string, string>): string[] {
  const names = new Set(srcs.map((src) => path.posix.basename(src)));
  for (const name of names) {
    for (const [other] of scripts.get(name)?.matchAll(/[\w.@[\]-]+\.js\b/g) ?? []) {
      if (scripts.has(other)) names.add(other);
    }
  }
  return Array.from(names, (name) => scripts.get(name) ?? '');
}
