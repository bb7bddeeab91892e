import { href } from '../components/with-base.ts';
import { cacheName } from '../offline/cache-names.ts';
import { OFFLINE_PATH } from '../offline/kinds.ts';
import { linkTo, make } from './lookup-dom.ts';

/** More would be a list to search in, and the lookup stands above it. */
const MOST = 50;

interface KeptPage {
  path: string;
  title: string;
}

/** The pages that the worker keeps, the last visited first. None where the browser keeps nothing. */
async function keptPages(): Promise<KeptPage[]> {
  const name = cacheName(new URL(href('/'), location.href).href, 'pages');
  if (!(await caches.has(name))) return [];
  const cache = await caches.open(name);
  const requests = (await cache.keys()).toReversed().slice(0, MOST);
  return Promise.all(
    requests.map(async (request) => {
      const html = (await (await cache.match(request))?.text()) ?? '';
      const path = new URL(request.url).pathname;
      return { path, title: titleOf(html) || path };
    }),
  );
}

/** The page's title without the site's. */
function titleOf(html: string): string {
  const head = html.slice(0, html.indexOf('</title>') + '</title>'.length);
  const { title } = new DOMParser().parseFromString(head, 'text/html');
  return title.replace(/ \| [^|]+$/, '');
}

async function showKeptPages(section: HTMLElement): Promise<void> {
  const pages = await keptPages();
  if (pages.length === 0) return;
  const items = pages.map(({ path, title }) => make('li', '', linkTo(path, title)));
  section.querySelector('ul')?.replaceChildren(...items);
  section.hidden = false;
}

// Opened at its own address, the page stands for no other.
const stands = document.querySelector<HTMLElement>('[data-stands-for]');
if (stands) stands.hidden = location.pathname === href(`/${OFFLINE_PATH}`);
stands?.querySelector('button')?.addEventListener('click', () => location.reload());

// Without storage there is no list; the lookup above it may work all the same.
const section = document.querySelector<HTMLElement>('[data-kept]');
if (section) showKeptPages(section).catch(() => undefined);
