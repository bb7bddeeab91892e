import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { siteSource } from '../../../../components/snippets/site-source.ts';
import { getCodex } from '../../../../data/codex.ts';
import { formsFor, snippet } from '../../../../domain/snippets/snippet.ts';

export const getStaticPaths = (async () => {
  const { tables } = await getCodex();
  return tables.map((view) => ({ params: { table: view.table.id }, props: { view } }));
}) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** A table whole, in the first form that fits it. */
export const GET: APIRoute<Props> = ({ props: { view } }) => {
  const source = siteSource(view);
  const [form = 'const-object'] = formsFor(source.table, source.codes);
  const { text } = snippet(source, form);
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
