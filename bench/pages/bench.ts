import { renderResults } from '../result.ts';
import type { Builds } from '../builds.ts';
import { withHosts } from '../hosted.ts';
import { lighthousePages } from './lighthouse.ts';
import { paintPages } from './paint.ts';
import { shiftPages } from './shift.ts';
import { weighPages } from './weight.ts';
import { COMPARED, GUIDE, pagesToWeigh } from './which-pages.ts';

/**
 * What pages weigh, and below them stock Starlight's of the same data.
 *
 * @param only the paths of some pages, to weigh no other of ours
 */
export async function benchWeight(
  root: string,
  builds: Builds,
  only: readonly string[] | undefined,
): Promise<string> {
  const ours = await builds.ours();
  const { folder: stock } = await builds.stock();
  return withHosts({ ours, stock }, async ({ browser, hosts }) => {
    const kinds = pagesToWeigh(root, ours, only);
    const beside = { name: 'stock Starlight, the same data', paths: COMPARED, goals: {} };
    return [
      'Weight of a page before it is touched: cold Chromium, HTTP/2, brotli; KB over the wire.',
      await weighPages(browser, [
        ...kinds.map((kind) => ({ ...kind, host: hosts.ours })),
        { ...beside, host: hosts.stock },
      ]),
    ].join('\n');
  });
}

/** When pages paint on a slow phone, ours and stock Starlight's by turns. */
export async function benchPaint(builds: Builds): Promise<string> {
  const ours = await builds.ours();
  const { folder: stock } = await builds.stock();
  return withHosts({ ours, stock }, async ({ browser, hosts }) => {
    const pairs = COMPARED.map((path) => ({
      path,
      ours: hosts.ours.origin + path,
      stock: hosts.stock.origin + path,
    }));
    return `First seen on a slow phone: 4× CPU, 1.6 Mbit/s, 150 ms.\n${await paintPages(browser, pairs)}`;
  });
}

/** How far pages of each type shift by themselves. */
export async function benchShift(builds: Builds): Promise<string> {
  const ours = await builds.ours();
  return withHosts({ ours }, async ({ browser, hosts }) => {
    const tables = ['/gateway/op/', '/gateway/close/', '/json/'];
    const codes = ['/json/50013/', '/gateway/op/2/', '/4014/', '/json/5xxxx/'];
    const tools = ['/', '/compare/', '/check/', '/changes/', GUIDE, '/sources/'];
    return renderResults(await shiftPages(browser, hosts.ours, [...tools, ...tables, ...codes]));
  });
}

/** What Lighthouse gives pages of each type. */
export async function benchLighthouse(builds: Builds): Promise<string> {
  const ours = await builds.ours();
  return withHosts({ ours }, async ({ port, hosts }) => {
    const paths = ['/', '/json/50013/', '/gateway/close/', '/compare/', GUIDE];
    const pages = [...paths.map((path) => ({ path })), { path: '/json/', goal: 98 }];
    return renderResults(await lighthousePages(port, hosts.ours, pages));
  });
}
