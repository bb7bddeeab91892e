import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { href } from '../../../../components/with-base.ts';
import { getCodex } from '../../../../data/codex.ts';
import { notesResponse } from '../../../../domain/api/notes-response.ts';

export const getStaticPaths = (async () => {
  const { tables } = await getCodex();
  return tables
    .filter(({ notes }) => notes.size > 0)
    .map((view) => ({ params: { table: view.table.id }, props: { view } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { view } }) =>
  Response.json(notesResponse(view, href));
