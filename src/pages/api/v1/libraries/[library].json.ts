import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCodex } from '../../../../data/codex.ts';
import { libraryResponse } from '../../../../domain/api/library-response.ts';

export const getStaticPaths = (async () => {
  const codex = await getCodex();
  return codex.libraries.map((view) => ({
    params: { library: view.library.id },
    props: { codex, view },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { codex, view } }) =>
  Response.json(libraryResponse(codex, view));
