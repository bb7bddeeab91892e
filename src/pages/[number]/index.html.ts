import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { bareNumbers } from '../../components/code/bare-numbers.ts';
import { redirectHtml } from '../../components/code/redirect-html.ts';
import { href } from '../../components/with-base.ts';
import { getCodex } from '../../data/codex.ts';

/**
 * Numbers with one meaning, which lead straight to it. Astro takes a page at `/404` for the site's
 * own error page, so that number is always answered here, as a file.
 */
export const getStaticPaths = (async () => {
  return bareNumbers(await getCodex())
    .filter(({ number, placed }) => placed.length === 1 || number === '404')
    .map(({ number, placed }) => ({ params: { number }, props: { number, placed } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { number, placed }, site }) => {
  const meanings = placed.map(({ view, entry }) => ({
    href: href(entry.url),
    text: `${view.table.singular} ${entry.code}: ${entry.name}`,
  }));
  const canonical = new URL(meanings[0]?.href ?? href('/'), site).href;
  const title = placed.length === 1 ? `${number} ${placed[0]?.entry.name ?? ''}` : number;
  return new Response(redirectHtml(title, canonical, meanings), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
};
