import type { CodesResponse, ListedCode } from '../../schemas/code-response.ts';
import type { Codex, Placed } from '../codex/types.ts';
import type { At } from './responses.ts';

/** What `/api/v1/codes.json` holds: every code of every table, shortly. */
export function codesResponse({ tables }: Codex, at: At): CodesResponse {
  return {
    codes: tables.flatMap((view) => view.entries.map((entry) => listedCode({ view, entry }, at))),
  };
}

/** A code as lists over several tables have it. */
export function listedCode({ view, entry }: Placed, at: At): ListedCode {
  const { code, name, status, url } = entry;
  return { table: view.table.id, code, name, status, url: at(url) };
}
