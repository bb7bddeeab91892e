import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeOutputs } from './write.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'write-'));
});
afterEach(() => rm(root, { recursive: true }));

const read = (path: string): Promise<string> => readFile(join(root, path), 'utf8');
async function files(): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .sort();
}

describe('writeOutputs', () => {
  test('makes folders, replaces, removes, and leaves the rest alone', async () => {
    await writeFile(join(root, 'old.json'), 'old');
    await writeFile(join(root, 'gone.json'), 'gone');
    await writeFile(join(root, 'other.json'), 'other');
    await writeOutputs(
      root,
      new Map([
        ['a/b/new.json', 'new'],
        ['old.json', 'newer'],
        ['gone.json', null],
        ['never.json', null],
      ]),
    );
    expect(await files()).toEqual(['new.json', 'old.json', 'other.json']);
    expect([await read('a/b/new.json'), await read('old.json')]).toEqual(['new', 'newer']);
  });

  test('where one file cannot be laid down, none is changed and nothing stays behind', async () => {
    await writeFile(join(root, 'first.json'), 'old');
    await writeFile(join(root, 'folder'), 'a file where a folder should be');
    await writeFile(join(root, 'gone.json'), 'still here');
    const outputs = new Map([
      ['first.json', 'new'],
      ['folder/second.json', 'new'],
      ['gone.json', null],
    ]);
    await expect(writeOutputs(root, outputs)).rejects.toThrow(/EEXIST|ENOTDIR/);
    expect(await files()).toEqual(['first.json', 'folder', 'gone.json']);
    expect(await read('first.json')).toBe('old');
  });

  test('where one file cannot take its place, no temporary file stays', async () => {
    await mkdir(join(root, 'taken.json'));
    await writeFile(join(root, 'last.json'), 'old');
    await writeFile(join(root, 'gone.json'), 'still here');
    const outputs = new Map([
      ['first.json', 'new'],
      ['taken.json', 'new'],
      ['last.json', 'new'],
      ['gone.json', null],
    ]);
    await expect(writeOutputs(root, outputs)).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
    expect(await files()).toEqual(['first.json', 'gone.json', 'last.json']);
    expect([await read('first.json'), await read('last.json')]).toEqual(['new', 'old']);
  });

  test('killed while it writes, it leaves every file old or new, never torn', async () => {
    const names = Array.from({ length: 24 }, (_, index) => `${String(index)}.json`);
    const [old, fresh] = ['o'.repeat(500_000), 'n'.repeat(700_000)];
    for (const name of names) await writeFile(join(root, name), old);
    const script = `
      const { writeOutputs } = await import(${JSON.stringify(new URL('./write.ts', import.meta.url).href)});
      for (let round = 0; ; round += 1) {
        const letter = round % 2 === 0 ? 'n' : 'o';
        const text = letter.repeat(letter === 'n' ? 700_000 : 500_000);
        await writeOutputs(${JSON.stringify(root)}, new Map(${JSON.stringify(names)}.map((name) => [name, text])));
        console.log(round);
      }`;
    const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise<NodeJS.Signals | null>((resolve) => {
      child.on('exit', (_, signal) => {
        resolve(signal);
      });
    });
    // After its first round it is writing again.
    child.stdout.once('data', () => child.kill('SIGKILL'));
    expect(await ended).toBe('SIGKILL');
    const torn: string[] = [];
    for (const name of names) {
      const text = await read(name);
      if (text !== old && text !== fresh) torn.push(name);
    }
    expect(torn).toEqual([]);
  });
});
