import type { Codex, TableView } from '../codex/types.ts';
import { labelsOf } from '../codex/labels.ts';
import { codeText, compareText } from '../codes.ts';
import type { Entry, Status } from '../../schemas/entry.ts';
import { normalise } from '../text/normalise.ts';
import { splitWords } from '../text/words.ts';
import { joinWords, nameOfCode } from './join-words.ts';
import { withoutLimits } from './names/phrase.ts';
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
  const { entries, phrases, families } = view;
  return {
    ...{ id, name, singular, prefix, group, protocol, url, likelihood },
    ...(families.size > 0 && {
      families: [...families.values()]
        .map((each) => `${each.family}\t${line(each.name)}`)
        .join('\n'),
    }),
    codes: entries.map((entry, at) => stepTo(entry, entries[at - 1])).join(' '),
    statuses: entries.map(({ status }) => LETTER_OF_STATUS[status]).join(''),
    names: entries
      .map((entry) => {
        const key = codeText(entry.code);
        const said = (labels.get(key) ?? []).toSorted(compareText);
        const others = otherNames([...said, ...(phrases.get(key) ?? [])], entry);
        return [shippedName(entry), shippedIdentifier(entry), ...others.map(plainWords)].join('\t');
      })
      .join('\n'),
  };
}

/** A number as what it adds to the number before it. */
function stepTo({ code }: Entry, before: Entry | undefined): string {
  if (typeof code === 'string') return code;
  return String(code - (typeof before?.code === 'number' ? before.code : 0));
}

function shippedName({ code, name }: Entry): string {
  return name === nameOfCode(code) ? '' : line(name);
}

/** The words of an identifier in small letters, which resemble the name's; itself where they lose its case. */
function shippedIdentifier({ name, identifier }: Entry): string {
  if (identifier === joinWords(name)) return '';
  const words = splitWords(identifier)
    .map((word) => (/^[A-Z][a-z0-9]*$/.test(word) ? word.toLowerCase() : word))
    .join(' ');
  // A sign of equality stands before what the words would not give back.
  return joinWords(words) === identifier ? words : `=${identifier}`;
}

/** The words of a name in small letters, without the limits and placeholders that differ from case to case. */
function plainWords(name: string): string {
  return splitWords(withoutLimits(name)).join(' ').toLowerCase();
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
