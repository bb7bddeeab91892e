import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { readHeadersFile } from '../../../src/hosting/headers-file.ts';

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

export interface Server {
  /** `http://127.0.0.1:<port>`, without a slash at its end. */
  origin: string;
  close: () => Promise<void>;
}

/** The site that is tested, where nothing else is said. */
const site = (): string => process.env.OPCODEX_DIST ?? 'dist';

/**
 * Serves a folder as a static host does: index.html, a slash after folders, 404.html, and the headers
 * that the folder's own `_headers` adds.
 */
export async function serve(folder = site()): Promise<Server> {
  const root = path.resolve(folder);
  const rules = path.join(root, '_headers');
  const headersOf = readHeadersFile(isFile(rules) ? readFileSync(rules, 'utf8') : '');
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const file = path.join(root, decoded(url.pathname));
    const own = readable(headersOf(url.pathname));
    if (isFolder(file) && !url.pathname.endsWith('/')) {
      response.writeHead(301, { location: `${url.pathname}/${url.search}` }).end();
    } else {
      const page = isFolder(file) ? path.join(file, 'index.html') : file;
      if (isFile(page)) send(response, 200, page, own);
      else if (isFile(path.join(root, '404.html')))
        send(response, 404, path.join(root, '404.html'), own);
      else response.writeHead(404, own).end();
    }
  });
  await new Promise<void>((listening, fail) => {
    server.once('error', fail).listen(0, '127.0.0.1', listening);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

/** Call once at the top of a test file; `origin` can be read in its tests and hooks. */
export function useServer(folder?: string): { readonly origin: string } {
  let server: Server | undefined;
  beforeAll(async () => {
    server = await serve(folder);
  });
  afterAll(() => server?.close());
  return {
    get origin() {
      if (server === undefined) throw new Error('origin is for tests and their hooks');
      return server.origin;
    },
  };
}

/** Tests read back what a page has copied, which no page of the site may. */
function readable(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      value.replace('clipboard-read=(), ', ''),
    ]),
  );
}

function send(
  response: ServerResponse,
  status: number,
  file: string,
  headers: Readonly<Record<string, string>>,
): void {
  const type = TYPES[path.extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': type, ...headers });
  createReadStream(file).pipe(response);
}

/** The path within the folder; an address with a broken escape is that of no file. */
function decoded(pathname: string): string {
  try {
    return path.normalize(decodeURIComponent(pathname));
  } catch {
    return pathname;
  }
}

const isFolder = (file: string) => existsSync(file) && statSync(file).isDirectory();
const isFile = (file: string) => existsSync(file) && statSync(file).isFile();
