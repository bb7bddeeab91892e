import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface LockedPackage {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}

const lockfile = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  packages: Record<string, LockedPackage>;
};
const packages = Object.entries(lockfile.packages);

/** Looks where Node would: in the package's own node_modules, then in those of its parents. */
function isLocked(from: string, name: string): boolean {
  for (
    let folder = from;
    ;
    folder = folder.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')
  ) {
    if ([folder, 'node_modules', name].filter(Boolean).join('/') in lockfile.packages) return true;
    if (folder === '') return false;
  }
}

describe('package-lock.json', () => {
  it('holds every optional dependency that its packages name, on every platform', () => {
    const missing = packages.flatMap(([from, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies)
        .filter((name) => !isLocked(from, name))
        .map((name) => `${name} of ${from}`),
    );
    expect(missing).toEqual([]);
  });

  it('records no address to download from', () => {
    const addressed = packages.filter(([, { resolved }]) => resolved !== undefined);
    expect(addressed.map(([name]) => name)).toEqual([]);
  });
});
