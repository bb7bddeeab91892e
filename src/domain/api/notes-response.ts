import { codeText } from '../codes.ts';
import type { TableView } from '../codex/types.ts';
import { placedProse } from '../markdown/prose.ts';
import type { NotesResponse } from '../../schemas/notes-response.ts';
import { placedFacts } from './placed-facts.ts';
import type { At } from './responses.ts';

/** What `/api/v1/notes/<table>.json` holds: everything that we wrote about a table's codes. */
export function notesResponse({ table, entries, notes }: TableView, at: At): NotesResponse {
  return {
    table: table.id,
    notes: entries.flatMap(({ code, url }) => {
      const note = notes.get(codeText(code));
      if (note === undefined) return [];
      const { summary, facts, body } = note;
      return [
        {
          ...{ code, url: at(url), summary },
          ...(facts && { facts: placedFacts(facts, at) }),
          ...(body !== undefined && { note: placedProse(body, at) }),
        },
      ];
    }),
  };
}
