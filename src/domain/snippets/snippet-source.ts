import { codeText } from '../codes.ts';
import { MEMBER_SOURCE } from '../merge/identifiers.ts';
import { listsNow } from '../merge/testimony.ts';
import { compareVersions } from '../versions.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { Payload } from '../../schemas/payload.ts';
import type { SnippetCode, SnippetSource, SnippetTable } from './types.ts';

/**
 * What snippets are made from, out of a table's merged entries.
 *
 * @param at the absolute address of a path from the site's root
 * @param payloads by the code as text
 */
export function snippetSource(
  table: SnippetTable,
  entries: readonly Entry[],
  at: (path: string) => string,
  payloads: ReadonlyMap<string, readonly Payload[]> = new Map(),
): SnippetSource {
  const current = newestVersion(entries);
  return { table, codes: entries.map((entry) => snippetCode(entry, current, at, payloads)) };
}

/** Of several API versions that the enums of discord-api-types keep side by side: the newest. */
function newestVersion(entries: readonly Entry[]): string | undefined {
  const versions = entries.flatMap(({ sources }) => sources[MEMBER_SOURCE]?.versions ?? []);
  return versions.sort(compareVersions).at(-1);
}

/** The member of the current enum; an older version's may be named by no other. */
function memberOf({ sources }: Entry, current: string | undefined): string | undefined {
  const testimony = sources[MEMBER_SOURCE];
  if (testimony === undefined || !listsNow(testimony)) return undefined;
  const { label, versions } = testimony;
  return current === undefined || versions?.includes(current) === true ? label : undefined;
}

function snippetCode(
  entry: Entry,
  current: string | undefined,
  at: (path: string) => string,
  payloads: ReadonlyMap<string, readonly Payload[]>,
): SnippetCode {
  const { code, name, identifier, status, summary, url } = entry;
  const { reconnect, recovery, direction, encoding } = entry;
  const member = memberOf(entry, current);
  const own = payloads.get(codeText(code));
  return {
    ...{ code, name, identifier, status, permalink: at(url) },
    ...(summary !== undefined && { summary }),
    ...(reconnect !== undefined && { reconnect }),
    ...(recovery !== undefined && { recovery }),
    ...(direction !== undefined && { direction }),
    ...(encoding !== undefined && { encoding }),
    ...(member !== undefined && { member }),
    ...(own !== undefined && { payloads: own }),
  };
}
