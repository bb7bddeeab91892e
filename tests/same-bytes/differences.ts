import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Every file below a folder, by its path from there, with a hash of its bytes. */
export function hashesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => path.relative(folder, path.join(item.parentPath, item.name)))
    .sort();
  return new Map(files.map((file) => [file, hashOf(readFileSync(path.join(folder, file)))]));
}

/** What differs between two folders, a line for each file: which one lacks it, or where they part. */
export function differences(one: string, other: string): string[] {
  const [first, second] = [hashesIn(one), hashesIn(other)];
  return [...new Set([...first.keys(), ...second.keys()])].sort().flatMap((file) => {
    if (first.get(file) === second.get(file)) return [];
    if (!second.has(file)) return [`${file}: only in ${one}`];
    if (!first.has(file)) return [`${file}: only in ${other}`];
    return [`${file}: ${parting(path.join(one, file), path.join(other, file))}`];
  });
}

/** Where two files part, with what stands there in each. */
function parting(one: string, other: string): string {
  const [first, second] = [readFileSync(one, 'latin1'), readFileSync(other, 'latin1')];
  let at = 0;
  while (at < first.length && first[at] === second[at]) at += 1;
  const around = (text: string): string =>
    JSON.stringify(text.slice(Math.max(0, at - 40), at + 60));
  return `from byte ${String(at)}, ${around(first)} and ${around(second)}`;
}

const hashOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
