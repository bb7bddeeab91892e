import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** Types of files, and whether hosts compress them. */
const TYPES: Readonly<Record<string, readonly [type: string, compressed: boolean]>> = {
  '.css': ['text/css; charset=utf-8', true],
  '.html': ['text/html; charset=utf-8', true],
  '.ico': ['image/x-icon', true],
  '.js': ['text/javascript; charset=utf-8', true],
  '.json': ['application/json; charset=utf-8', true],
  '.md': ['text/markdown; charset=utf-8', true],
  '.mjs': ['text/javascript; charset=utf-8', true],
  '.png': ['image/png', false],
  '.svg': ['image/svg+xml', true],
  '.txt': ['text/plain; charset=utf-8', true],
  '.wasm': ['application/wasm', true],
  '.webmanifest': ['application/manifest+json', true],
  '.webp': ['image/webp', false],
  '.woff2': ['font/woff2', false],
  '.xml': ['application/xml; charset=utf-8', true],
};

/** A file as it goes over the wire. */
export interface HostedFile {
  path: string;
  type: string;
  body: Buffer;
  encoding: 'br' | undefined;
}

/** The file that answers for a path, as static hosts find it; undefined where there is none. */
export function findFile(folder: string, pathname: string): string | undefined {
  const path = join(folder, decodeURIComponent(pathname));
  const file = pathname.endsWith('/') ? join(path, 'index.html') : path;
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}

/**
 * Reads a file and compresses it where hosts would, with brotli.
 *
 * @param quality 11 is what is compressed before it is uploaded; hosts that compress while they send take
 *   4 or 5
 */
export function hostedFile(file: string, quality = 11): HostedFile {
  const [type, compressed] = TYPES[extname(file)] ?? ['application/octet-stream', false];
  const plain = readFileSync(file);
  if (!compressed) return { path: file, type, body: plain, encoding: undefined };
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: plain.length,
  };
  return { path: file, type, body: brotliCompressSync(plain, { params }), encoding: 'br' };
}
