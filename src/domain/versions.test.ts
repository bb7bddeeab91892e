import { expect, test } from 'vitest';
import { compareVersions } from './versions.ts';

test('versions stand by number, what has none before them', () => {
  const versions = ['v10', undefined, 'v6', 'v9'];
  // `sort` itself puts undefined last and asks nobody.
  const sorted = versions.map((version) => ({ version }));
  sorted.sort((a, b) => compareVersions(a.version, b.version));
  expect(sorted.map(({ version }) => version)).toEqual([undefined, 'v6', 'v9', 'v10']);
});
