import { existsSync, readFileSync } from 'node:fs';
import { createSecureServer, type Http2Session } from 'node:http2';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { readHeadersFile } from '../../src/hosting/headers-file.ts';
import type { Certificate } from './certificate.ts';
import { findFile, hostedFile, type HostedFile } from './files.ts';

/** A folder that is served as a good static host would. */
export interface Host {
  /** The folder. */
  folder: string;
  /** `https://localhost:<port>`, without a slash at its end. */
  origin: string;
  /** Paths that were asked for, in their order, since this was last called. */
  takeAsked: () => string[];
  close: () => Promise<void>;
}

/**
 * Serves a built site over HTTP/2: everything compressed beforehand with brotli, with the headers of its
 * `_headers`, as a CDN does with static files.
 */
export async function host(folder: string, { key, cert }: Certificate): Promise<Host> {
  const rulesFile = join(folder, '_headers');
  const headersOf = readHeadersFile(existsSync(rulesFile) ? readFileSync(rulesFile, 'utf8') : '');
  const files = new Map<string, HostedFile>();
  const sessions = new Set<Http2Session>();
  const fileOf = (path: string): HostedFile => {
    const known = files.get(path) ?? hostedFile(path);
    files.set(path, known);
    return known;
  };
  let asked: string[] = [];
  const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
    const { pathname } = new URL(request.url, 'https://localhost');
    asked.push(pathname);
    const file = findFile(folder, pathname);
    if (file === undefined && findFile(folder, `${pathname}/`) !== undefined) {
      response.writeHead(301, { location: `${pathname}/` }).end();
      return;
    }
    const shown = file ?? findFile(folder, '/404.html');
    if (shown === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { type, body, encoding } = fileOf(shown);
    response.writeHead(file === undefined ? 404 : 200, {
      'content-type': type,
      'content-length': body.length,
      'cache-control': 'public, max-age=0, must-revalidate',
      ...(encoding && { 'content-encoding': encoding, vary: 'accept-encoding' }),
      ...headersOf(pathname),
    });
    response.end(body);
  });
  server.on('session', (session) => {
    sessions.add(session);
    session.on('close', () => sessions.delete(session));
  });
  await new Promise<void>((listening, fail) => {
    server.once('error', fail).listen(0, 'localhost', listening);
  });
  return {
    folder,
    origin: `https://localhost:${String((server.address() as AddressInfo).port)}`,
    takeAsked: () => {
      const taken = asked;
      asked = [];
      return taken;
    },
    close: async () => {
      for (const session of sessions) session.destroy();
      await new Promise<void>((closed) => {
        server.close(() => closed());
      });
    },
  };
}
