import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { bareNumbers } from '../../components/code/bare-numbers.ts';
import { redirectHtml } from '../../components/code/redirect-html.ts';
import { sitePicture, tablePicture } from '../../components/og/picture.ts';
import { absolute } from '../../components/share/absolute.ts';
import { unfurlTags } from '../../components/share/unfurl.ts';
import { href } from '../../components/with-base.ts';
import { getCodex } from '../../data/codex.ts';
import { descriptionOf } from '../../domain/share/texts.ts';

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
  const [first, another] = placed;
  const only = another === undefined ? first : undefined;
  const title = only === undefined ? number : `${number} ${only.entry.name}`;
  const tags = unfurlTags(
    {
      title: only === undefined ? title : `${title} – ${only.view.table.singular}`,
      description:
        only === undefined
          ? meanings.map(({ text }) => text).join('; ')
          : descriptionOf({ ...only.entry, code: number, singular: only.view.table.singular }),
      url: canonical,
      picture: only === undefined ? sitePicture : tablePicture(only.view),
    },
    (path) => absolute(path, site),
  );
  return new Response(redirectHtml(title, canonical, meanings, tags), {
    headers: { 'content-type': 'text/html; charset=utf-8' },
  });
};
