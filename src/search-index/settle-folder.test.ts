import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import { settleFolder } from './settle-folder.ts';

const folder = mkdtempSync(join(tmpdir(), 'settle-'));
afterAll(async () => {
  await close();
  rmSync(folder, { recursive: true });
});

const FILTERS = ['table', 'status', 'kind', 'source', 'year'];

/** An index that Pagefind makes of a few pages with filters of many values; gives its folder. */
async function makeIndex(name: string): Promise<string> {
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind made no index.');
  for (let page = 0; page < 24; page += 1) {
    const filters = Object.fromEntries(
      FILTERS.map((filter) => [filter, [`${filter} ${page % 12}`]]),
    );
    const content = `Page ${page} of all`;
    await index.addCustomRecord({ url: `/${page}/`, content, language: 'en', filters });
  }
  const outputPath = join(folder, name);
  await index.writeFiles({ outputPath });
  await index.deleteIndex();
  return outputPath;
}

const filesIn = (at: string): Map<string, string> =>
  new Map(
    readdirSync(at, { recursive: true, withFileTypes: true })
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .sort()
      .map((file) => [file.slice(at.length), readFileSync(file, 'latin1')]),
  );

test('the index of the same pages has the same bytes, whatever order Pagefind wrote it in', async () => {
  const folders = [await makeIndex('a'), await makeIndex('b')];
  const raw = folders.map((each) => [...filesIn(each).keys()].join());
  // Sixty values have more orders than two runs could meet by chance.
  expect(raw[0]).not.toBe(raw[1]);
  expect(folders.map(settleFolder)).toEqual([FILTERS.length + 1, FILTERS.length + 1]);
  const [first, second] = folders.map(filesIn);
  expect(second).toEqual(first);
});

test('every name in it leads to a file', async () => {
  const at = await makeIndex('c');
  const before = filesIn(at).size;
  settleFolder(at);
  const names = [...filesIn(at).keys()];
  expect(names).toHaveLength(before);
  const entry = JSON.parse(readFileSync(join(at, 'pagefind-entry.json'), 'utf8')) as {
    languages: { en: { hash: string } };
  };
  const meta = `/pagefind.${entry.languages.en.hash}.pf_meta`;
  expect(names).toContain(meta);
  const known = gunzipSync(readFileSync(join(at, meta))).toString('latin1');
  const filters = names.filter((name) => name.endsWith('.pf_filter'));
  expect(filters).toHaveLength(FILTERS.length);
  for (const name of filters)
    expect(known).toContain(name.slice('/filter/'.length, -'.pf_filter'.length));
});

test('an index that is in order stays as it is, and none is none', async () => {
  const at = await makeIndex('d');
  settleFolder(at);
  const before = filesIn(at);
  settleFolder(at);
  expect(filesIn(at)).toEqual(before);
  expect(settleFolder(join(folder, 'nothing'))).toBe(0);
});
