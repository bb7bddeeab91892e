import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};

/** What a host answers in the place of a file. */
export interface Answer {
  status?: number;
  body?: string;
  /** Answers so many times, then the file stands again. */
  times?: number;
  /** The answer comes once this is there. */
  after?: Promise<unknown>;
}

/**
 * A host of a built site that can go away, come back at the same address, and deploy: answer otherwise
 * than the folder that it serves.
 */
export class Host {
  /** Every path that was asked for, without the base path, in order. */
  readonly asked: string[] = [];
  /** Sent with everything. */
  readonly headers: Record<string, string> = {};
  readonly #root: string;
  readonly #base: string;
  readonly #answers = new Map<string, Answer>();
  #server: Server | undefined;
  #port = 0;

  /** @param base the folder of the host that the site stands in: empty, or `/opcodex` */
  constructor(folder: string, base: string) {
    this.#root = path.resolve(folder);
    this.#base = base;
  }

  get origin(): string {
    return `http://127.0.0.1:${String(this.#port)}`;
  }

  /** Comes up, at the same address as before. */
  async start(): Promise<void> {
    const server = createServer((request, response) => void this.#reply(request.url, response));
    await new Promise<void>((listening, fail) => {
      server.once('error', fail).listen(this.#port, '127.0.0.1', listening);
    });
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** Goes away: whoever asks finds no one. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    await new Promise<void>((closed) => {
      if (server === undefined) closed();
      server?.close(() => closed());
      server?.closeAllConnections();
    });
  }

  /** Has a path answered otherwise: `/lookup-index.json`. Without an answer its file stands again. */
  answer(url: string, answer?: Answer): void {
    if (answer === undefined) this.#answers.delete(url);
    else this.#answers.set(url, answer);
  }

  /** Every path is answered by its file again. */
  reset(): void {
    this.#answers.clear();
    this.asked.length = 0;
    for (const name of Object.keys(this.headers)) Reflect.deleteProperty(this.headers, name);
  }

  /** The text of a file of the site. */
  read(url: string): string {
    return readFileSync(this.#fileOf(url), 'utf8');
  }

  async #reply(address = '/', response: ServerResponse): Promise<void> {
    const { pathname } = new URL(address, 'http://host');
    const url = decodeURIComponent(pathname).replace(new RegExp(`^${this.#base}(?=/)`), '');
    this.asked.push(url);
    const answer = this.#answers.get(url) ?? {};
    if (answer.times !== undefined && --answer.times <= 0) this.#answers.delete(url);
    await answer.after;
    const isHere = pathname.startsWith(`${this.#base}/`) && existsSync(this.#fileOf(url));
    const file =
      isHere || answer.body !== undefined ? this.#fileOf(url) : this.#fileOf('/404.html');
    response.writeHead(answer.status ?? (isHere || answer.body !== undefined ? 200 : 404), {
      'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream',
      'cache-control': url.startsWith('/_astro/') ? 'max-age=31536000, immutable' : 'no-cache',
      ...this.headers,
    });
    response.end(answer.body ?? readFileSync(file));
  }

  #fileOf(url: string): string {
    const file = path.join(this.#root, url);
    return existsSync(file) && statSync(file).isDirectory() ? path.join(file, 'index.html') : file;
  }
}
