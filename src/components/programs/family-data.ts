import { listedCode } from '../../domain/api/codes-response.ts';
import type { At } from '../../domain/api/responses.ts';
import type { FamilyView, TableView } from '../../domain/codex/types.ts';
import { placedProse } from '../../domain/markdown/prose.ts';
import type { FamilyResponse } from '../../schemas/family-response.ts';

/** Everything that a family's page knows, as `index.json` beside the page has it. */
export function familyData(view: TableView, family: FamilyView, at: At): FamilyResponse {
  const { name, summary, from, to, url, body, entries } = family;
  return {
    table: view.table.id,
    family: family.family,
    ...{ name, summary, from, to, url: at(url) },
    ...(body !== undefined && { note: placedProse(body, at) }),
    codes: entries.map((entry) => listedCode({ view, entry }, at)),
  };
}
