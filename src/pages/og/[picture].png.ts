import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { pictures } from '../../components/og/pictures.ts';
import { pngOf } from '../../components/og/png.ts';
import { getCodex } from '../../data/codex.ts';

export const getStaticPaths = (async () => {
  return pictures(await getCodex()).map(({ path, draw }) => ({
    params: { picture: path.replace(/^\/og\/|\.png$/g, '') },
    props: { draw },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { draw } }) => {
  return new Response(new Uint8Array(pngOf(draw())), { headers: { 'content-type': 'image/png' } });
};
