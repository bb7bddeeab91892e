import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { getCodex } from '../../../../data/codex.ts';
import { payloadsResponse } from '../../../../domain/api/responses.ts';

export const getStaticPaths = (async () => {
  const { tables } = await getCodex();
  return tables.flatMap((view) => {
    const response = payloadsResponse(view);
    return response === undefined
      ? []
      : [{ params: { table: view.table.id }, props: { response } }];
  });
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) => Response.json(props.response);
