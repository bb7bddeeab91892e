import { familyOf, familyUrl, rangeOf } from '../families/family-of.ts';
import type { Entry } from '../../schemas/entry.ts';
import { familyIdSchema } from '../../schemas/family.ts';
import { InputError } from '../../schemas/input-error.ts';
import type { Table } from '../../schemas/registry.ts';
import type { Content, FamilyView } from './types.ts';

/**
 * The families of a table that we have written about, in the order of their numbers.
 *
 * @throws InputError where a file is no family's, no code lies in its range, or the table has no families
 */
export function familiesOf(
  table: Table,
  { families }: Content,
  entries: readonly Entry[],
): Map<string, FamilyView> {
  const views = families
    .filter((each) => each.table === table.id)
    .map((placed): FamilyView => {
      const { family } = placed;
      const file = `content/families/${table.id}/${family}.md`;
      if (table.families !== true) throw fault(file, 'a table with families', table.id);
      if (!familyIdSchema.safeParse(family).success) {
        throw fault(file, 'a family in the name of the file, such as 5xxxx', family);
      }
      const own = entries.filter(({ code }) => familyOf(code) === family);
      if (own.length === 0) throw fault(file, 'a family that a listed code belongs to', family);
      return { ...placed, ...rangeOf(family), url: familyUrl(table, family), entries: own };
    })
    .sort((a, b) => a.from - b.from);
  return new Map(views.map((view) => [view.family, view]));
}

function fault(file: string, expected: string, received: string): InputError {
  const hint = 'Families are ranges of ten thousand of a table that says `families: true`.';
  return new InputError({ file, expected, received, hint });
}
