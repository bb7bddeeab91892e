import type { Codex, TableView } from '../codex/types.ts';
import { codeText, compareText } from '../codes.ts';
import type { Entry, Status } from '../../schemas/entry.ts';
import { normalise } from '../text/normalise.ts';
import { joinWords } from './join-words.ts';
import type { LookupIndex, LookupRecord, StatusLetter } from './types.ts';

const LETTER_OF_STATUS: Readonly<Record<Status, StatusLetter>> = {
  documented: 'd',
  undocumented: 'u',
  delisted: 'x',
  retired: 'r',
};

/** The index that `search` reads: every code of the reference, to be shipped as JSON. */
export function buildIndex(codex: Codex): LookupIndex {
  return {
    tables: codex.tables.map(({ table }) => ({
      id: table.id,
      name: table.name,
      singular: table.singular,
      prefix: table.prefix,
      group: table.group,
      protocol: table.protocol,
      url: table.url,
      likelihood: table.likelihood,
    })),
    records: codex.tables.flatMap((view, at) => {
      const labels = labelsOf(view);
      return view.entries.map((entry) =>
        recordOf(at, entry, labels.get(codeText(entry.code)) ?? []),
      );
    }),
  };
}

/** Everything that any source ever called a code, keyed by the code as text. */
function labelsOf({ histories }: TableView): Map<string, string[]> {
  const labels = new Map<string, string[]>();
  for (const { code, spans } of histories.flatMap((history) => history.codes)) {
    const key = codeText(code);
    const own = spans.flatMap(({ label, identifier }) =>
      identifier === undefined ? [label] : [label, identifier],
    );
    labels.set(key, [...(labels.get(key) ?? []), ...own]);
  }
  return labels;
}

function recordOf(table: number, entry: Entry, labels: readonly string[]): LookupRecord {
  const { code, name, identifier, summary } = entry;
  const also = otherNames(labels, [name, identifier, codeText(code)]);
  const shipped = identifier === joinWords(name) ? '' : identifier;
  const letter = LETTER_OF_STATUS[entry.status];
  if (also.length > 0) return [table, code, name, shipped, letter, summary ?? '', also];
  if (summary !== undefined) return [table, code, name, shipped, letter, summary];
  return [table, code, name, shipped, letter];
}

/** The labels that differ from what is known already, beyond case and punctuation. */
function otherNames(labels: readonly string[], known: readonly string[]): string[] {
  const seen = new Set(known.map(normalise));
  const others: string[] = [];
  for (const label of [...labels].sort(compareText)) {
    const key = normalise(label);
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    others.push(label);
  }
  return others;
}
