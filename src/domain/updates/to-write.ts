import type { Fault } from '../../schemas/input-error.ts';
import type { Entry } from '../../schemas/entry.ts';
import { codeText } from '../codes.ts';
import type { Codex, Content, TableView } from '../codex/types.ts';
import { familyOf } from '../families/family-of.ts';
import { checkNote, noteFile } from '../notes/check-note.ts';
import { requiredOf } from '../notes/required.ts';
import type { GivenIdentifier, ToWrite } from './types.ts';

/** What a person has to write so that every code is explained as it has to be, by the file. */
export function toWrite({ tables }: Codex): ToWrite[] {
  return tables.flatMap((view) => [
    ...view.entries.flatMap((entry): ToWrite[] => {
      const missing = missingOf(view, entry);
      return missing.length === 0 ? [] : [{ file: noteFile(view, entry), missing }];
    }),
    ...missingFamilies(view).map((family) => ({
      file: `content/families/${view.table.id}/${family}.md`,
      missing: ['a family with a name, a summary, What they share and How to handle them'],
    })),
  ]);
}

/** The identifiers that were recorded since. */
export function givenIdentifiers(before: Content, after: Content): GivenIdentifier[] {
  return after.identifiers.flatMap(({ table, identifiers }) => {
    const known = before.identifiers.find((each) => each.table === table)?.identifiers ?? {};
    return Object.entries(identifiers)
      .filter(([code]) => known[code] === undefined)
      .map(([code, identifier]) => ({ table, code, identifier }));
  });
}

/** Paths of the pages that a reference has and an earlier one had not: of codes, and of bare numbers. */
export function newPages(before: Codex, after: Codex): string[] {
  const known = new Set(pathsOf(before));
  return pathsOf(after).filter((path) => !known.has(path));
}

function pathsOf({ tables, byNumber }: Codex): string[] {
  return [
    ...tables.flatMap(({ entries }) => entries.map(({ url }) => url)),
    ...[...byNumber.keys()].map((number) => `/${number}/`),
  ];
}

function missingOf(view: TableView, entry: Entry): string[] {
  const faults = checkNote(view, entry);
  if (view.notes.has(codeText(entry.code))) return faults.map(wordsOf);
  const required = requiredOf(view.table, entry);
  return [
    'a summary',
    ...(required?.headings ?? []).map((heading) => `a section "${heading}"`),
    ...(required?.facts ?? []).map((fact) => `the fact ${fact}`),
  ];
}

function wordsOf({ expected }: Fault): string {
  return expected;
}

function missingFamilies({ table, entries, families }: TableView): string[] {
  if (table.families !== true) return [];
  const wanted = entries.flatMap(({ code }) => familyOf(code) ?? []);
  return [...new Set(wanted)].filter((family) => !families.has(family));
}
