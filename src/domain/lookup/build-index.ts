import type { Codex, TableView } from '../codex/types.ts';
import { labelsOf } from '../codex/labels.ts';
import { codeText, compareText } from '../codes.ts';
import type { Entry, Status } from '../../schemas/entry.ts';
import { normalise } from '../text/normalise.ts';
import { joinWords, nameOfCode } from './join-words.ts';
import type { LookupColumns, LookupIndex } from './types.ts';

const LETTER_OF_STATUS: Readonly<Record<Status, string>> = {
  documented: 'd',
  undocumented: 'u',
  delisted: 'x',
  retired: 'r',
};

/** The index that `lookup` reads: every code of the reference, to be shipped as JSON. */
export function buildIndex(codex: Codex): LookupIndex {
  return { tables: codex.tables.map(columnsOf) };
}

function columnsOf(view: TableView): LookupColumns {
  const { id, name, singular, prefix, group, protocol, url, likelihood } = view.table;
  const labels = labelsOf(view.histories);
  const { entries, phrases } = view;
  return {
    ...{ id, name, singular, prefix, group, protocol, url, likelihood },
    codes: entries.map((entry, at) => stepTo(entry, entries[at - 1])).join(' '),
    names: entries
      .map((entry) => (entry.name === nameOfCode(entry.code) ? '' : line(entry.name)))
      .join('\n'),
    identifiers: entries
      .map((entry) => (entry.identifier === joinWords(entry.name) ? '' : line(entry.identifier)))
      .join('\n'),
    statuses: entries.map(({ status }) => LETTER_OF_STATUS[status]).join(''),
    also: entries
      .map((entry) => {
        const key = codeText(entry.code);
        const said = (labels.get(key) ?? []).toSorted(compareText);
        return otherNames([...said, ...(phrases.get(key) ?? [])], entry)
          .map(line)
          .join('\t');
      })
      .join('\n'),
  };
}

/** A number as what it adds to the number before it. */
function stepTo({ code }: Entry, before: Entry | undefined): string {
  if (typeof code === 'string') return code;
  return String(code - (typeof before?.code === 'number' ? before.code : 0));
}

/** Labels stand in lines and between tabs. */
function line(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** What differs from the names that are known already, beyond case and punctuation. */
function otherNames(said: readonly string[], { code, name, identifier }: Entry): string[] {
  const seen = new Set([name, identifier, codeText(code)].map(normalise));
  const others: string[] = [];
  for (const text of said) {
    const key = normalise(text);
    if (key === '' || seen.has(key)) continue;
    seen.add(key);
    others.push(text);
  }
  return others;
}
