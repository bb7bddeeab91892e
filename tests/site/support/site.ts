import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { readContentFolder } from '../../../src/data/read-content.ts';
import { assemble } from '../../../src/domain/codex/assemble.ts';

/** The folder of the built site. */
export const dist = path.resolve(process.env.OPCODEX_DIST ?? 'dist');

const folder = (process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');

/** The site's base path, without a slash at its end. */
export const base = folder === '' ? '' : `/${folder}`;

/** Where the site says that it stands. */
export const origin = new URL(process.env.SITE_URL ?? 'http://localhost:4321').origin;

/** The reference, read and merged without Astro. */
export const codex = assemble(readContentFolder(process.cwd()));

/** Every file of the built site, as a path from its root with a leading slash. */
export function siteFiles(): string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map((item) => `/${path.relative(dist, path.join(item.parentPath, item.name))}`)
    .map((file) => file.split(path.sep).join('/'));
}

/** A path of the site as it stands in links and data: the base path before it. */
export const based = (path: string): string => base + path;

/** A link as a path of the site. @throws Error for one that leaves the base path out. */
export function unbased(link: string): string {
  if (link.startsWith(based('/'))) return link.slice(base.length);
  throw new Error(`${link} does not start with ${based('/')}`);
}

/** Whether a path of the site answers: `/json/50013/` with its `index.html`, a file with itself. */
export function answers(url: string): boolean {
  return existsSync(fileOf(url));
}

/** The text behind a path of the site. */
export function textOf(url: string): string {
  return readFileSync(fileOf(url), 'utf8');
}

/** The page at a path of the site. */
export function pageAt(url: string): HTMLElement {
  return parse(textOf(url));
}

/** The JSON at a path of the site. */
export function jsonAt(url: string): unknown {
  return JSON.parse(textOf(url));
}

/** Text as a reader sees it: white space is one space. */
export function textIn(element: HTMLElement | null): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

function fileOf(url: string): string {
  return path.join(dist, url.endsWith('/') ? `${url}index.html` : url);
}
