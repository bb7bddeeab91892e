import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { gitEnvironment } from '../importer/support/repository.ts';
import { closes, members, useWorkshop, type Workshop } from './support/upstreams.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let shop: Workshop;
useWorkshop((made) => (shop = made));

/** A label, a code and a row less in the official list. */
const change = (): string =>
  shop.official.commit('2024-02-01T00:00:00Z', {
    'codes.md': closes('4000|New label|x', '4001|Steady|x', '4003|Arriving|x'),
  });

test('clones no more than it reads', () => {
  expect(shop.update()).toMatchObject({ stderr: '', status: 0 });
  for (const clone of ['sources/official', 'libraries/door']) {
    const objects = shop.official.git(
      '2024-01-01T00:00:00Z',
      ...['-C', join(shop.clones, clone), 'cat-file', '--batch-all-objects'],
      '--batch-check=%(objecttype)',
    );
    expect(objects.split('\n').filter((type) => type === 'blob')).toEqual(['blob']);
  }
});

describe('where nothing changed', () => {
  test('there is nothing to propose, and no file is touched', () => {
    const outputs = join(shop.folder, 'outputs');
    const run = shop.update({ GITHUB_OUTPUT: outputs });
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(run.stdout).toMatch(/\nup to date\n$/);
    expect(readFileSync(outputs, 'utf8')).toBe('news=false\n');
    expect(shop.changed()).toEqual([]);
  });

  test('a commit that touches none of the codes is read, and proposed once it is a fortnight', () => {
    const outputs = join(shop.folder, 'outputs');
    shop.official.commit('2024-01-14T00:00:00Z', { 'README.md': 'x' });
    expect(shop.update({ GITHUB_OUTPUT: outputs }).status).toBe(0);
    expect(shop.changed()).toEqual(['content/history/official/head.json']);
    shop.official.commit('2024-01-15T00:00:00Z', { 'README.md': 'y' });
    expect(shop.update({ GITHUB_OUTPUT: outputs }).status).toBe(0);
    expect(readFileSync(outputs, 'utf8')).toBe('news=false\nnews=true\n');
    expect(shop.title()).toBe('Update from the sources: read until 2024-01-15');
  });
});

describe('a label that changed, a code that came, one that went', () => {
  test('gives the right files, and a summary with links', () => {
    const first = shop.official.git('2024-01-01T00:00:00Z', 'rev-parse', 'HEAD');
    const commit = change();
    expect(shop.update()).toMatchObject({ status: 0, stderr: '' });
    expect(shop.changed()).toEqual([
      'content/history/official/gateway-close-codes.json',
      'content/history/official/head.json',
      'content/identifiers/gateway-close-codes.json',
    ]);
    expect(shop.title()).toBe('Update from the sources: 1 code new, 1 gone, 1 renamed');
    const day = `[2024-02-01](https://github.com/knock/official/commit/${commit})`;
    const lines = shop.body().split('\n');
    expect(lines).toEqual(
      expect.arrayContaining([
        `- new \`4003\` \`Arriving\`, ${day}`,
        `- gone \`4002\` \`Leaving\`, ${day}`,
        `- renamed \`4000\` \`Old label\` → \`New label\`, ${day}`,
        '- [ ] `content/notes/gateway-close-codes/4003.md`: a summary, a section "Why", a section "What to do", the fact reconnect, the fact sender',
        '- `gateway-close-codes/4003`: `Arriving`',
      ]),
    );
    expect(shop.body()).toContain(`https://github.com/knock/official/compare/${first}...${commit}`);
    expect(shop.body()).toContain('`/gateway/close/4003/`, `/4003/`');
    // What was given out stays, whatever the code is called now.
    expect(shop.read('content/identifiers/gateway-close-codes.json')).toContain(
      '"4000": "OldLabel"',
    );
  });

  test('is told against the newest commit, however often it is run before somebody commits', () => {
    change();
    shop.update();
    const [title, body, files] = [shop.title(), shop.body(), shop.changed()];
    // As a run leaves it that is killed while it takes its place: heads come last.
    shop.restore('content/history/official/head.json');
    expect(shop.update().stdout).toMatch(/\nwrote 1 file\n$/);
    expect([shop.title(), shop.body(), shop.changed()]).toEqual([title, body, files]);
  });

  test('asks no more for what somebody has written in the meantime', () => {
    change();
    shop.update();
    const file = 'content/notes/gateway-close-codes/4003.md';
    shop.write(file, '---\nsummary: Somebody stands before the door and waits.\n---\n');
    shop.update();
    expect(shop.body()).toContain(`- [ ] \`${file}\`: a section "Why"`);
    expect(shop.body()).not.toContain(`- [ ] \`${file}\`: a summary`);
  });

  test('a library that follows is told apart from one that only moved lines', () => {
    change();
    const names = ['STEADY(4001)', 'ARRIVING(4003)'];
    shop.door.commit('2024-02-02T00:00:00Z', { 'src/Close.java': members(...names) });
    shop.update();
    shop.commitAll();
    expect(shop.body()).toContain('- Door, Gateway close codes, new: `4003` `ARRIVING`');
    shop.door.commit('2024-02-03T00:00:00Z', { 'src/Close.java': `\n\n${members(...names)}` });
    shop.update();
    expect(shop.changed()).toEqual(['content/libraries/door.json']);
    expect(shop.title()).toBe('Nothing changed in the sources');
  });
});

describe('a source that fails', () => {
  const unharmed = [
    'content/history/official/gateway-close-codes.json',
    'content/history/official/head.json',
    'content/identifiers/gateway-close-codes.json',
  ];

  test('that is not there is told; the others go on', () => {
    change();
    renameSync(shop.other.folder, join(shop.folder, 'gone'));
    const run = shop.update();
    expect(run.status).toBe(1);
    expect(shop.changed()).toEqual(unharmed);
    expect(shop.body()).toMatch(
      /## Look first\n\n\*\*The other could not be cloned\*\*\n\n```text\nfatal: .*knock/,
    );
  });

  test('that cannot be read is told with file, commit and line; the others go on', () => {
    change();
    const commit = shop.other.commit('2024-02-01T00:00:00Z', {
      'codes.md': closes('4001|Steady|x', '4004'),
    });
    const run = shop.update();
    expect(run.status).toBe(1);
    expect(shop.changed()).toEqual(unharmed);
    expect(shop.body()).toContain(
      `**The other could not be read**\n\n\`\`\`text\ncodes.md at commit ${commit.slice(0, 10)}, line 8\n`,
    );
  });

  test('whose history was rewritten so that notes stand on nothing is left as it was', () => {
    change();
    rmSync(join(shop.other.folder, '.git'), { recursive: true });
    shop.other.git('2024-01-01T00:00:00Z', 'init', '--quiet', '--initial-branch=main');
    shop.other.commit('2024-02-02T00:00:00Z', { 'codes.md': closes('4009|Odd|x') });
    // Only a forgotten past lets a code vanish: first the official list forgets, then the file is there.
    shop.write('content/notes/gateway-close-codes/4002.md', '---\nsummary: Words.\n---\n');
    rmSync(join(shop.official.folder, '.git'), { recursive: true });
    shop.official.git('2024-01-01T00:00:00Z', 'init', '--quiet', '--initial-branch=main');
    shop.official.commit('2024-02-02T00:00:00Z', { 'codes.md': closes('4001|Steady|x') });
    const run = shop.update();
    expect(run.status).toBe(1);
    expect(shop.body()).toContain('**Official could not be read**');
    expect(shop.changed()).not.toContain('content/history/official/gateway-close-codes.json');
    expect(shop.body()).toContain('- new `4009` `Odd`');
    // Its past is another one, which somebody should see.
    expect(shop.body()).toContain('**The other, Gateway close codes**: 1 spans of the past');
  });

  test('that lost its table is pointed at', () => {
    shop.other.commit('2024-02-01T00:00:00Z', { 'codes.md': null });
    expect(shop.update().status).toBe(0);
    expect(shop.body()).toMatch(/\*\*The other, Gateway close codes\*\*: no file holds the table/);
  });

  test('content that is broken to begin with ends in its error, and nothing is done', () => {
    shop.write('content/history/other/head.json', '{');
    const run = shop.update();
    expect(run.status).toBe(2);
    expect(run.stderr).toMatch(
      /^content\/history\/other\/head\.json, line 1\n {2}expected: JSON\n/,
    );
  });

  test('words that mean nothing end with how to call it', () => {
    const run = shop.script('update.ts', ['a', 'b']);
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toMatch(/^expected: .*\n {2}received: a b\n\nBrings content/);
  });
});

describe('a label by somebody who means harm', () => {
  test('stands in the body as code, and orders nothing of the runner', () => {
    shop.other.commit('2024-02-01T00:00:00Z', {
      'codes.md': closes(
        '4001|@everyone fixes #1 \\<script>alert(1)\\</script> `` [x](y)|x',
        '4007|::set-output name=news::true|x',
      ),
    });
    const run = shop.update({ GITHUB_ACTIONS: 'true' });
    expect(run.status).toBe(0);
    expect(shop.body()).toMatch(/ `+@\u200beveryone fixes #\u200b1 /);
    expect(shop.body()).not.toMatch(/@everyone|#1|^::/m);
    expect(shop.title()).toMatch(/^[\w :,]+$/);
    const [stop = '', ...lines] = run.stdout.trimEnd().split('\n');
    const word = /^::stop-commands::([\w-]{36})$/.exec(stop)?.[1];
    expect(lines.pop()).toBe(`::${String(word)}::`);
    expect(lines.filter((line) => line.trimStart().startsWith('::'))).toEqual([]);
  });
});

describe('a run that is killed', () => {
  const script = fileURLToPath(new URL('../../scripts/update.ts', import.meta.url));

  test('leaves the project as it was; the next one does it all', async () => {
    change();
    const child = spawn(process.execPath, [script, ...shop.args()], {
      cwd: shop.project.folder,
      env: gitEnvironment(),
    });
    // The first line is told once the first source is read, long before anything is applied.
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'close');
    expect(shop.changed()).toEqual([]);
    expect(shop.update().status).toBe(0);
    expect(shop.title()).toBe('Update from the sources: 1 code new, 1 gone, 1 renamed');
  });

  test.each([
    ['a lock', 'config.lock', ''],
    ['no head', 'HEAD', null],
  ])('in the middle of a clone, with %s left behind: the clone is made anew', (_, file, text) => {
    shop.update();
    change();
    const path = join(shop.clones, 'sources/official', file);
    if (text === null) rmSync(path);
    else writeFileSync(path, text);
    expect(shop.update()).toMatchObject({ status: 0 });
    expect(shop.title()).toBe('Update from the sources: 1 code new, 1 gone, 1 renamed');
    expect(existsSync(join(shop.clones, 'sources/official/config.lock'))).toBe(false);
  });
});
