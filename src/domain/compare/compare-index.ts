import type { History } from '../../schemas/history.ts';
import type { Codex } from '../codex/types.ts';
import { compareVersions } from '../versions.ts';
import { presenceOf } from './presence.ts';
import type { CompareIndex, Holding } from './types.ts';

/** Everything that a question can name, from the whole reference. */
export function compareIndexOf(codex: Codex): CompareIndex {
  return {
    tables: codex.tables.map(
      ({ table: { id, name, url, labels, protocol, group, authority, precedence } }) => ({
        id,
        name,
        url,
        labels,
        protocol,
        group,
        authority,
        precedence,
      }),
    ),
    sources: codex.sources.map(({ source, head, histories }) => ({
      id: source.id,
      name: source.name,
      repository: source.repository ?? null,
      read: head.head.date.slice(0, 10),
      tables: Object.fromEntries(histories.map((history) => [history.table, holdingOf(history)])),
    })),
  };
}

function holdingOf({ codes }: History): Holding {
  const times = presenceOf(codes);
  const versions = [...new Set(codes.flatMap(({ version }) => version ?? []))];
  if (versions.length === 0) return { times };
  versions.sort(compareVersions);
  return {
    times,
    versions: Object.fromEntries(
      versions.map((version) => [
        version,
        presenceOf(codes.filter((line) => line.version === version)),
      ]),
    ),
  };
}
