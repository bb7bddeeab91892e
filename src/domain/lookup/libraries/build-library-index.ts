import { labelsOf } from '../../codex/labels.ts';
import { libraryNames } from '../../codex/library-names.ts';
import type { Codex, LibraryName, TableView } from '../../codex/types.ts';
import { codeText } from '../../codes.ts';
import { normalise } from '../../text/normalise.ts';
import { splitWords } from '../../text/words.ts';
import type { LibraryColumns, LibraryIndex } from '../types.ts';

/** What libraries call the codes, where `buildIndex` does not know it: a file of its own. */
export function buildLibraryIndex(codex: Codex): LibraryIndex {
  return {
    tables: codex.tables
      .map((view) => columnsOf(codex, view))
      .filter(({ enums, names }) => enums !== '' || names !== ''),
  };
}

/** Codes by a name without case and punctuation. */
type Bearers = ReadonlyMap<string, ReadonlySet<string>>;

function columnsOf(codex: Codex, view: TableView): LibraryColumns {
  const named = view.entries.map(({ code, ...entry }): [string, LibraryName[]] => [
    codeText(code),
    libraryNames(codex, view, { code, ...entry }),
  ]);
  const known = knownNames(view);
  const coined = bearersOf(
    named.flatMap(([code, names]) => names.map(({ name }): [string, string] => [name, code])),
  );
  const enums = named.flatMap(([, names]) => names.flatMap(({ symbol }) => symbol ?? []));
  const lines = named.flatMap(([code, names]) => {
    const fresh = new Set(names.flatMap((name) => shipped(code, name, known, coined)));
    return fresh.size === 0 ? [] : [[code, ...fresh].join('\t')];
  });
  return { id: view.table.id, enums: [...new Set(enums)].join(' '), names: lines.join('\n') };
}

/** What the index knows of the codes of a table. */
function knownNames({ entries, histories, phrases }: TableView): Bearers {
  const labels = labelsOf(histories);
  return bearersOf(
    entries.flatMap(({ code, name, identifier }) => {
      const key = codeText(code);
      const names = [
        key,
        name,
        identifier,
        ...(labels.get(key) ?? []),
        ...(phrases.get(key) ?? []),
      ];
      return names.map((each): [string, string] => [each, key]);
    }),
  );
}

function bearersOf(pairs: readonly (readonly [name: string, code: string])[]): Bearers {
  const bearers = new Map<string, Set<string>>();
  for (const [name, code] of pairs) {
    const key = normalise(name);
    bearers.set(key, (bearers.get(key) ?? new Set()).add(code));
  }
  return bearers;
}

/** A name that others bear as well is told apart by its enum; one that the index knows is not needed. */
function shipped(
  code: string,
  { name, symbol }: LibraryName,
  known: Bearers,
  coined: Bearers,
): string[] {
  const key = normalise(name);
  const knowing = known.get(key) ?? new Set();
  const isKnown = knowing.size === 1 && knowing.has(code);
  const others = new Set([...knowing, ...(coined.get(key) ?? [])]);
  if (isKnown) return [];
  if (others.size === 1) return [splitWords(name).join(' ').toLowerCase()];
  return symbol === undefined ? [] : [`${symbol}.${name}`];
}
