import type { Plugin } from 'vite';

/** A script of the build. Files as paths from the site's folder. */
export interface Chunk {
  file: string;
  /** The source files in it. */
  modules: readonly string[];
  /** Files that it cannot do without. */
  imports: readonly string[];
}

/** What Vite has made for the browser, and from what. */
export interface Graph {
  /** By file. */
  chunks: Map<string, Chunk>;
  /** What each source file imports, at once or once it is wanted. */
  modules: Map<string, readonly string[]>;
}

/** Has Vite write down the scripts that it makes for the browser. */
export function recordChunks({ chunks, modules }: Graph): Plugin {
  return {
    name: 'opcodex-chunks',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const id of this.getModuleIds()) {
          const { importedIds = [], dynamicallyImportedIds = [] } = this.getModuleInfo(id) ?? {};
          modules.set(id, [...importedIds, ...dynamicallyImportedIds]);
        }
        for (const item of Object.values(bundle)) {
          if (item.type !== 'chunk') continue;
          const { fileName: file, moduleIds, imports, viteMetadata } = item;
          const styles = viteMetadata?.importedCss ?? [];
          chunks.set(file, { file, modules: moduleIds, imports: [...imports, ...styles] });
        }
      },
    },
  };
}

/** Files with everything that they cannot do without, sorted. */
export function closureOf(files: Iterable<string>, { chunks }: Graph): string[] {
  return [...walked(files, (file) => chunks.get(file)?.imports ?? [])].sort();
}

/**
 * The scripts of a source file with all that it may come to want.
 *
 * @param module the end of the file's path
 * @throws Error where there is no such file among the site's scripts
 */
export function filesOf(module: string, { chunks, modules }: Graph): string[] {
  const root = [...modules.keys()].find((id) => id.split('?')[0]?.endsWith(module));
  if (root === undefined) {
    throw new Error(`No script of the site holds ${module}; the service worker keeps its scripts.`);
  }
  const wanted = walked([root], (id) => modules.get(id) ?? []);
  return [...chunks.values()]
    .filter((chunk) => chunk.modules.some((id) => wanted.has(id)))
    .map(({ file }) => file);
}

/** Everything that can be reached. */
function walked(from: Iterable<string>, next: (each: string) => readonly string[]): Set<string> {
  const found = new Set(from);
  // A set that grows while it is walked is walked to its end.
  for (const each of found) for (const other of next(each)) found.add(other);
  return found;
}
