import { spawn } from 'node:child_process';
import { gitEnvironment } from './git.ts';
import { ImportError } from './import-error.ts';

/** Reads blobs of a repository one after the other through one git process. */
export class BlobReader {
  readonly #child;
  readonly #repository: string;
  #chunks: Buffer[] = [];
  #size = 0;
  #wake: (() => void) | undefined;
  #ended = false;

  constructor(repository: string) {
    this.#repository = repository;
    this.#child = spawn('git', ['-C', repository, 'cat-file', '--batch'], {
      stdio: ['pipe', 'pipe', 'ignore'],
      // A clone that lacks blobs must say so, not fetch them.
      env: { ...gitEnvironment(), GIT_NO_LAZY_FETCH: '1' },
    });
    this.#child.stdout.on('data', (chunk: Buffer) => {
      this.#chunks.push(chunk);
      this.#size += chunk.length;
      this.#wake?.();
    });
    this.#child.on('close', () => {
      this.#ended = true;
      this.#wake?.();
    });
  }

  /** The text of a blob. @throws ImportError where the clone lacks it. */
  async read(blob: string, path: string, commit: string | null): Promise<string> {
    this.#child.stdin.write(`${blob}\n`);
    const header = await this.#line();
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(header)?.[1];
    if (size === undefined) {
      throw new ImportError({
        file: path,
        commit: commit ?? undefined,
        expected: `the content of blob ${blob.slice(0, 10)}`,
        received: header === '' ? 'nothing: git ended' : header,
        hint: `The clone at ${this.#repository} is not whole. Clone it again without --filter and --depth.`,
      });
    }
    const content = await this.#take(Number(size) + 1);
    return content.subarray(0, -1).toString('utf8');
  }

  close(): void {
    this.#child.stdin.end();
  }

  async #line(): Promise<string> {
    for (;;) {
      const buffered = this.#joined();
      const end = buffered.indexOf(10);
      if (end >= 0) return (await this.#take(end + 1)).subarray(0, -1).toString('utf8');
      if (this.#ended) return '';
      await this.#more();
    }
  }

  async #take(count: number): Promise<Buffer> {
    while (this.#size < count && !this.#ended) await this.#more();
    const buffered = this.#joined();
    this.#chunks = [buffered.subarray(count)];
    this.#size = buffered.length - count;
    return buffered.subarray(0, count);
  }

  #joined(): Buffer {
    if (this.#chunks.length !== 1) this.#chunks = [Buffer.concat(this.#chunks)];
    return this.#chunks[0] ?? Buffer.alloc(0);
  }

  #more(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = () => {
        this.#wake = undefined;
        resolve();
      };
      if (this.#ended) this.#wake();
    });
  }
}
