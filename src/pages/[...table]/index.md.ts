import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { absoluteFrom, markdownResponse } from '../../components/programs/text-response.ts';
import { tableMarkdown } from '../../components/programs/table-markdown.ts';
import { getCodex } from '../../data/codex.ts';

export const getStaticPaths = (async () => {
  const { tables } = await getCodex();
  return tables.map((view) => ({
    params: { table: view.table.url.slice(1, -1) },
    props: { view },
  }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site }) =>
  markdownResponse(tableMarkdown(props.view, absoluteFrom(site)));
