import {
  constants,
  copyFileSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readlinkSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';

/** What a clone of the project does not have. */
const UNTRACKED = new Set(['.git', '.astro', '.cache', 'dist', 'node_modules']);
/** What builds leave among the packages. */
const CACHES = new Set(['.astro', '.cache', '.vite']);

/**
 * Copies the project as it stands into a folder, as a clone with its packages would lie there: without
 * earlier builds and caches. Packages are hard links where the disk has them: they are only for reading.
 */
export function copyProject(from: string, to: string): void {
  copyTree(from, to, UNTRACKED, copyFileSync);
  copyTree(path.join(from, 'node_modules'), path.join(to, 'node_modules'), CACHES, linkOrCopy);
}

function copyTree(
  from: string,
  to: string,
  without: ReadonlySet<string>,
  copy: (from: string, to: string) => void,
): void {
  mkdirSync(to, { recursive: true });
  for (const item of readdirSync(from, { withFileTypes: true })) {
    if (without.has(item.name)) continue;
    const [source, target] = [path.join(from, item.name), path.join(to, item.name)];
    if (item.isDirectory()) copyTree(source, target, new Set(), copy);
    else if (item.isSymbolicLink()) symlinkSync(readlinkSync(source), target);
    else if (item.isFile()) copy(source, target);
  }
}

function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Another disk, or one without links.
    copyFileSync(from, to, constants.COPYFILE_FICLONE);
  }
}
