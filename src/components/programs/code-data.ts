import { byCode } from '../../domain/by-code.ts';
import { codeText } from '../../domain/codes.ts';
import { libraryNames } from '../../domain/codex/library-names.ts';
import { listedCode } from '../../domain/api/codes-response.ts';
import { libraryMember } from '../../domain/api/library-response.ts';
import { placedFacts } from '../../domain/api/placed-facts.ts';
import type { At } from '../../domain/api/responses.ts';
import type { Codex, TableView } from '../../domain/codex/types.ts';
import { familyOf } from '../../domain/families/family-of.ts';
import { placedProse } from '../../domain/markdown/prose.ts';
import type { CodeResponse } from '../../schemas/code-response.ts';
import type { Entry } from '../../schemas/entry.ts';
import { elsewhere, neighboursOf } from '../code/neighbours.ts';
import { sourceRows } from '../code/source-rows.ts';
import { standingOf } from '../code/standing.ts';

/** Everything that a code's page knows, as `index.json` beside the page has it. */
export function codeData(codex: Codex, view: TableView, entry: Entry, at: At): CodeResponse {
  const code = codeText(entry.code);
  const standing = standingOf(view, entry);
  const { body: note, facts } = view.notes.get(code) ?? {};
  const family = view.families.get(familyOf(entry.code) ?? '');
  const payloads = view.payloads.get(code)?.map(({ code: _, ...payload }) => payload) ?? [];
  const libraries = libraryNames(codex, view, entry).map(libraryMember);
  const sameNumber = elsewhere(codex, view, entry).map((placed) => listedCode(placed, at));
  const { previous, next } = neighboursOf(view, entry);
  return {
    table: view.table.id,
    ...entry,
    url: at(entry.url),
    ...(standing !== undefined && {
      statusSince: {
        date: standing.day,
        ...(isVague(standing) && { approximate: true as const }),
      },
    }),
    ...(facts !== undefined && { facts: placedFacts(facts, at) }),
    ...(note !== undefined && { note: placedProse(note, at) }),
    ...(payloads.length > 0 && { payloads }),
    ...(libraries.length > 0 && { libraries }),
    files: filesOf(codex, view, entry),
    history: historyOf(view, entry),
    ...(family !== undefined && { family: at(family.url) }),
    ...(sameNumber.length > 0 && { sameNumber }),
    ...(previous !== undefined && { previous: at(previous.url) }),
    ...(next !== undefined && { next: at(next.url) }),
  };
}

function isVague({ title, approximate }: { title: string; approximate: boolean }): boolean {
  return approximate || title.endsWith(' by');
}

function filesOf(codex: Codex, view: TableView, entry: Entry): CodeResponse['files'] {
  const sources = new Map(codex.sources.map((each) => [each.source.id, each]));
  const rows = sourceRows(view, entry, sources).filter(({ former }) => !former);
  return Object.fromEntries(
    rows.flatMap(({ source, files }) => {
      const urls = files.flatMap(({ url }) => url ?? []);
      return urls.length === 0 ? [] : [[source.id, urls]];
    }),
  );
}

function historyOf(view: TableView, { code }: Entry): CodeResponse['history'] {
  return Object.fromEntries(
    view.histories.flatMap(({ source, codes }) => {
      const lines = byCode(codes, code).map(({ code: _, ...line }) => line);
      return lines.length === 0 ? [] : [[source, lines]];
    }),
  );
}
