import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { checkContent } from '../../src/content-check/check-content.ts';
import { InputError } from '../../src/schemas/input-error.ts';

/** The folder of the project whose content is copied. */
export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

/**
 * A copy of the project's content for a test file to spoil, whole again for each test. Call once at its top.
 * Paths begin with `content/`.
 */
export function useContentCopy() {
  let root = '';
  /** How each file stood that a test has touched; nothing where there was none. */
  const before = new Map<string, Buffer | undefined>();
  const at = (path: string): string => join(root, path);

  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'content-copy-'));
    cpSync(join(PROJECT, 'content'), at('content'), { recursive: true });
  });
  afterEach(() => {
    for (const [path, bytes] of before) {
      if (bytes === undefined) rmSync(at(path), { force: true });
      else writeFileSync(at(path), bytes);
    }
    before.clear();
  });
  afterAll(() => {
    rmSync(root, { recursive: true });
  });

  function touch(path: string): void {
    if (!before.has(path))
      before.set(path, existsSync(at(path)) ? readFileSync(at(path)) : undefined);
  }

  function write(path: string, text: string | Buffer): void {
    touch(path);
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), text);
  }

  function remove(path: string): void {
    touch(path);
    rmSync(at(path));
  }

  /** The lines of what is the matter with the content of a folder, by itself the copy's. */
  async function fault(folder = root): Promise<string[]> {
    const error: unknown = await checkContent(folder).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(InputError);
    return (error as InputError).message.split('\n');
  }

  return {
    at,
    read: (path: string): string => readFileSync(at(path), 'utf8'),
    write,
    remove,
    fault,
  };
}
