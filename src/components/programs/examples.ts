import { codesResponse } from '../../domain/api/codes-response.ts';
import { libraryResponse } from '../../domain/api/library-response.ts';
import {
  changesJson,
  codeJson,
  codesJson,
  historyJson,
  indexJson,
  libraryJson,
  notesJson,
  payloadsJson,
  tableJson,
} from '../../domain/api/paths.ts';
import {
  changesResponse,
  historyResponse,
  indexResponse,
  payloadsResponse,
  tableResponse,
  type At,
} from '../../domain/api/responses.ts';
import type { ChangeSet } from '../../domain/changes/types.ts';
import { sameCode } from '../../domain/codes.ts';
import type { Codex } from '../../domain/codex/types.ts';
import { comparisonReport } from '../../domain/compare/report.ts';
import { responseSchemas } from '../../schemas/api.ts';
import { presetComparisons } from '../compare/preset-comparisons.ts';
import { notesResponse } from '../../domain/api/notes-response.ts';
import { codeData } from './code-data.ts';
import { familyData } from './family-data.ts';

/** A kind of response, by the name of its schema. */
export type Kind = keyof typeof responseSchemas;

/** A real answer of the API, to be shown in part. */
export interface Example {
  /** From the site's root. */
  path: string;
  answer: unknown;
}

/** What the examples are taken from. */
interface Site {
  codex: Codex;
  log: readonly ChangeSet[];
  at: At;
  /** Address of the site with its base path, without a slash at its end. */
  origin: string;
}

/** An answer of a kind. */
export function exampleOf(kind: Kind, { codex, log, at, origin }: Site): Example {
  const table = (id: string) => found(codex.tables, (view) => view.table.id === id);
  const closes = table('gateway-close-codes');
  const examples: Record<Kind, () => Example> = {
    index: () => {
      const answer = indexResponse(codex, Object.keys(responseSchemas), at);
      return { path: indexJson, answer };
    },
    codes: () => ({ path: codesJson, answer: codesResponse(codex, at) }),
    table: () => ({ path: tableJson(closes.table.id), answer: tableResponse(closes, at) }),
    code: () => {
      const entry = found(closes.entries, ({ code }) => sameCode(code, 4014));
      return { path: codeJson(entry.url), answer: codeData(codex, closes, entry, at) };
    },
    family: () => {
      const errors = table('json-error-codes');
      const family = found([...errors.families.values()], (each) => each.family === '16xxxx');
      return { path: codeJson(family.url), answer: familyData(errors, family, at) };
    },
    notes: () => {
      return { path: notesJson(closes.table.id), answer: notesResponse(closes, at) };
    },
    payloads: () => {
      const ops = table('gateway-opcodes');
      return { path: payloadsJson(ops.table.id), answer: payloadsResponse(ops) };
    },
    history: () => {
      const view = found(codex.sources, ({ source }) => source.id === 'official');
      return { path: historyJson(view.source.id), answer: historyResponse(view) };
    },
    library: () => {
      const view = found(codex.libraries, ({ library }) => library.id === 'jda');
      return { path: libraryJson(view.library.id), answer: libraryResponse(codex, view) };
    },
    changes: () => ({ path: changesJson, answer: changesResponse(log, at) }),
    comparison: () => {
      const each = found(presetComparisons(codex), ({ preset }) => preset.slug === 'official-2024');
      const answer = comparisonReport(each.comparison, each.index, { origin });
      return { path: `/compare/${each.preset.slug}.json`, answer };
    },
  };
  return examples[kind]();
}

function found<T>(items: readonly T[], fits: (item: T) => boolean): T {
  const item = items.find(fits);
  if (item === undefined) throw new Error('What the guide shows is gone: choose another example.');
  return item;
}
