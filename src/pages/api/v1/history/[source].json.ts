import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCodex } from '../../../../data/codex.ts';
import { historyResponse } from '../../../../domain/api/responses.ts';

export const getStaticPaths = (async () => {
  const { sources } = await getCodex();
  return sources.map((view) => ({ params: { source: view.source.id }, props: { view } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(historyResponse(props.view));
