import { codeText, compareCodes } from '../codes.ts';
import type { Code } from '../../schemas/code.ts';
import type { Entry, Status } from '../../schemas/entry.ts';
import type { Table } from '../../schemas/registry.ts';
import { normalise } from '../text/normalise.ts';
import { isIdentifier, pascalCase } from '../text/pascal.ts';
import { isConstant } from '../text/words.ts';
import { namesDiffer } from './same-name.ts';
import { speakers, type Speaker } from './speakers.ts';
import { listsNow } from './testimony.ts';

/** The source whose enum members are the identifiers that code in the wild uses. */
export const MEMBER_SOURCE = 'discord-api-types';

/** What an identifier is made from. */
export interface Nameable {
  code: Code;
  /** The name that the sources give, which a note does not change. */
  name: string;
  status: Status;
  sources: Entry['sources'];
}

interface Claim {
  code: Code;
  wanted: string;
  /** Of several claims to one identifier the lowest keeps it. */
  rank: number;
}

const RANK_OF_STATUS = { documented: 2, undocumented: 3, delisted: 4, retired: 5 } as const;

/**
 * An identifier for every entry of a table: valid in TypeScript, unique in the table, the same for
 * any order of the entries. Keyed by the code as text.
 *
 * @param kept identifiers that were given out before; they stay, whatever the sources say by now
 */
export function identify(
  table: Pick<Table, 'labels'>,
  entries: readonly Nameable[],
  kept: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const claims = entries.map((entry) => {
    const wanted = kept.get(codeText(entry.code));
    return wanted === undefined ? claimOf(table, entry) : { code: entry.code, wanted, rank: -1 };
  });
  claims.sort((a, b) => a.rank - b.rank || compareCodes(a.code, b.code));
  const identifiers = new Map<string, string>();
  const taken = new Set<string>();
  // Whoever comes first keeps the plain name; the names with a code appended come after all of them.
  const losers = claims.filter(({ code, wanted }) => {
    if (taken.has(wanted)) return true;
    taken.add(wanted);
    identifiers.set(codeText(code), wanted);
    return false;
  });
  for (const { code, wanted } of losers) {
    let identifier = wanted + suffix(code);
    while (taken.has(identifier)) identifier += '_';
    taken.add(identifier);
    identifiers.set(codeText(code), identifier);
  }
  return identifiers;
}

function claimOf(table: Pick<Table, 'labels'>, { code, name, status, sources }: Nameable): Claim {
  const member = sources[MEMBER_SOURCE];
  // A deprecated member that names something else would mislead whoever copies it.
  const misleads = member?.deprecated === true && namesDiffer([name, member.label], table.labels);
  if (
    member !== undefined &&
    !misleads &&
    isIdentifier(member.label) &&
    normalise(member.label) !== ''
  ) {
    return { code, wanted: member.label, rank: listsNow(member) ? 0 : 1 };
  }
  const wanted = pascalCase(constantOf(table, code, speakers(sources, status)) ?? name);
  return { code, wanted: wanted || `Code${suffix(code)}`, rank: RANK_OF_STATUS[status] };
}

/** The constant of the most believed source that has one. Names make better identifiers than messages do. */
function constantOf(
  table: Pick<Table, 'labels'>,
  code: Code,
  believed: readonly Speaker[],
): string | undefined {
  for (const [, { identifier, label }] of believed) {
    if (identifier !== undefined) return identifier;
    if (table.labels === 'message' && isConstant(label)) return label;
  }
  return isConstant(codeText(code)) && typeof code === 'string' ? code : undefined;
}

function suffix(code: Code): string {
  return codeText(code).replace('-', 'Minus');
}
