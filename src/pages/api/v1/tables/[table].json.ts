import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { href } from '../../../../components/with-base.ts';
import { getCodex } from '../../../../data/codex.ts';
import { tableResponse } from '../../../../domain/api/responses.ts';

export const getStaticPaths = (async () => {
  const { tables } = await getCodex();
  return tables.map((view) => ({ params: { table: view.table.id }, props: { view } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(tableResponse(props.view, href));
