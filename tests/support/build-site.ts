import { existsSync, mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSite } from './run-build.ts';

/** Its time is the moment at which the last successful build began. */
const STAMP = 'node_modules/.cache/opcodex/built';
const INPUTS = ['src', 'content', 'public', 'astro.config.ts', 'astro.config.mjs', 'package.json'];

/** Builds the site for the projects that read `dist`: once in a run, and only where it is stale. */
export default async function buildWhereStale(): Promise<void> {
  if (process.env.OPCODEX_SKIP_BUILD === '1') return;
  if (process.env.CI === 'true' || isStale()) await build();
  // The other projects of this run find it done.
  process.env.OPCODEX_SKIP_BUILD = '1';
}

function isStale(): boolean {
  if (!existsSync('dist/index.html') || !existsSync(STAMP)) return true;
  const built = statSync(STAMP).mtimeMs;
  return INPUTS.filter((input) => existsSync(input)).some((input) => newestIn(input) >= built);
}

function newestIn(input: string): number {
  const { mtimeMs } = statSync(input);
  if (!statSync(input).isDirectory()) return mtimeMs;
  const inside = readdirSync(input, { recursive: true, encoding: 'utf8' });
  return Math.max(mtimeMs, ...inside.map((name) => statSync(path.join(input, name)).mtimeMs));
}

async function build(): Promise<void> {
  const began = new Date();
  await buildSite();
  mkdirSync(path.dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, '');
  utimesSync(STAMP, began, began);
}
