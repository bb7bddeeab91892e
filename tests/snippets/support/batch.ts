/** Snippets that stand as modules of their own, put into one that the compiler reads faster. */
export interface Batch {
  text: string;
  /** What a snippet imports without using it; a batch would hide that. */
  unused: string[];
}

const IMPORT = /^import (type )?(?:(\w+)(?:, )?)?(?:\{([^}]*)\} )?\s*from '([^']+)';\n/gm;

interface Imported {
  module: string;
  /** The default import's name, where there is one. */
  whole?: string;
  names: Set<string>;
}

/**
 * Each snippet as a namespace, its imports at the top. Snippets of one form import the same names from
 * the same packages, so that they can share them.
 */
export function batch(snippets: readonly string[]): Batch {
  const imports = new Map<string, Imported>();
  const unused: string[] = [];
  const bodies = snippets.map((snippet, at) => {
    const body = snippet.replaceAll(IMPORT, '');
    for (const [, kind = '', whole, list = '', module = ''] of snippet.matchAll(IMPORT)) {
      const key = `${kind}${module}`;
      const imported = imports.get(key) ?? { module, names: new Set<string>() };
      imports.set(key, imported);
      if (whole !== undefined) imported.whole = whole;
      const names = list
        .split(',')
        .map((name) => name.trim())
        .filter(Boolean);
      for (const name of names) imported.names.add(name);
      for (const name of [...names, ...(whole === undefined ? [] : [whole])]) {
        const local = name.replace(/^type /, '').replace(/^.* as /, '');
        if (!new RegExp(`\\b${local}\\b`).test(body)) unused.push(`${local} in:\n${snippet}`);
      }
    }
    // Exported, so that it counts as used; one of types alone is no value that could be.
    return `export namespace S${String(at)} {\n${body}}\n\n`;
  });
  const lines = [...imports].map(([key, { module, whole, names }]) => {
    const parts = [...(whole === undefined ? [] : [whole])];
    if (names.size > 0) parts.push(`{ ${[...names].join(', ')} }`);
    return `import ${key.startsWith('type ') ? 'type ' : ''}${parts.join(', ')} from '${module}';\n`;
  });
  return { text: `${lines.join('')}export {};\n${bodies.join('')}`, unused };
}
