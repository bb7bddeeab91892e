import type { LibraryNames, LibraryTable } from '../schemas/library.ts';

/** A library's names as JSON: one name a line, keys in a fixed order, so that a change reads as a change. */
export function renderLibrary({ library, tables }: LibraryNames): string {
  return [
    '{',
    `  "library": ${JSON.stringify(library)},`,
    '  "tables": [',
    tables.map(renderTable).join(',\n'),
    '  ]',
    '}',
    '',
  ].join('\n');
}

function renderTable({ names, table, path, symbol, commit, date }: LibraryTable): string {
  const head = Object.entries({ table, path, symbol, commit, date }).map(
    ([key, value]) => `      ${JSON.stringify(key)}: ${JSON.stringify(value)},`,
  );
  const lines = names.map(
    ({ code, name, line }) =>
      `        { "code": ${JSON.stringify(code)}, "name": ${JSON.stringify(name)}, "line": ${String(line)} }`,
  );
  return ['    {', ...head, '      "names": [', lines.join(',\n'), '      ]', '    }'].join('\n');
}
