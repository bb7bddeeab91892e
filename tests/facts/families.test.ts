import { expect, it } from 'vitest';
import { withFamily } from '../../src/domain/lookup/families.ts';
import { codex } from './support/content.ts';

it('says what JSON error codes have in common only of ranges with several listed ones', () => {
  const table = 'json-error-codes';
  const entries = codex.tables.find((view) => view.table.id === table)?.entries ?? [];
  const listed = entries.flatMap(({ code }) => {
    const { family } = withFamily({ code, table, at: { start: 0, end: 1 } }, { entries: [] });
    return family === undefined ? [] : [family];
  });
  const sizes = [...Map.groupBy(listed, (family) => family)].map(([family, { length }]) => ({
    family,
    isBacked: length >= 2,
  }));
  expect(sizes.length).toBeGreaterThan(30);
  expect(sizes.filter(({ isBacked }) => !isBacked)).toEqual([]);
});
