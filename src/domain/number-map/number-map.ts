import { compareCodes, isClass, isNumeric } from '../codes.ts';
import type { Cell, Family, Listed, NumberMap } from './types.ts';

/** Numbers that lie so close together are one family, whatever their leading digits. */
const ONE_FAMILY = 100;

/**
 * The map of a table's numbers: families by leading digits, in each the codes in their order and
 * the runs of free numbers between them. Codes that are names have no place on it.
 *
 * Codes within a hundred numbers are one family. Others share all but their last three digits, or
 * their last two where all are below 1000 or a class such as `5xx` is among them; the class stands
 * at the end of its family.
 *
 * @param entries in any order, each code once
 */
export function numberMapOf<Entry extends Listed>(entries: readonly Entry[]): NumberMap<Entry> {
  const listed = entries
    .filter(({ code }) => isNumeric(code))
    .sort((a, b) => compareCodes(a.code, b.code));
  const families = groupsOf(listed).map((group) => familyOf(group));
  const runs = families.flatMap(({ cells }) => cells.filter((cell) => cell.kind === 'free'));
  return { families, free: runs.reduce((sum, run) => sum + sizeOf(run), 0) };
}

/** How many numbers a cell stands for; a class counts as one. */
export function sizeOf(cell: Cell<Listed>): number {
  return cell.kind === 'free' ? cell.to - cell.from + 1 : 1;
}

interface Group<Entry> {
  first: number;
  last: number;
  entries: Entry[];
}

function groupsOf<Entry extends Listed>(listed: readonly Entry[]): Group<Entry>[] {
  const [start, end] = [listed.at(0), listed.at(-1)];
  if (start === undefined || end === undefined) return [];
  const hasClass = listed.some(({ code }) => isClass(code));
  const [lowest, highest] = [numberOf(start), numberOf(end)];
  if (!hasClass && highest - lowest < ONE_FAMILY) {
    return [{ first: lowest, last: highest, entries: [...listed] }];
  }
  const size = hasClass || highest < 1000 ? 100 : 1000;
  const groups = new Map<number, Group<Entry>>();
  for (const entry of listed) {
    const first = Math.floor(numberOf(entry) / size) * size;
    const group = groups.get(first) ?? { first, last: first + size - 1, entries: [] };
    groups.set(first, group);
    group.entries.push(entry);
  }
  return [...groups.values()];
}

function familyOf<Entry extends Listed>({ first, last, entries }: Group<Entry>): Family<Entry> {
  let next: number | undefined;
  const cells = entries.flatMap((entry): Cell<Entry>[] => {
    const cell: Cell<Entry> = { kind: 'code', entry };
    // A class says nothing of the numbers before it.
    if (typeof entry.code !== 'number') return [cell];
    const from = next ?? entry.code;
    next = entry.code + 1;
    return from < entry.code ? [{ kind: 'free', from, to: entry.code - 1 }, cell] : [cell];
  });
  return { first, last, cells };
}

/** The number by which a code finds its family: of `5xx` 500. */
function numberOf({ code }: Listed): number {
  return typeof code === 'number' ? code : Number(code.charAt(0)) * 100;
}
