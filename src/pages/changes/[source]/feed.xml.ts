import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { atomResponse } from '../../../components/changes/atom-response.ts';
import { feedSources } from '../../../components/changes/feeds.ts';
import { getCodex } from '../../../data/codex.ts';

export const getStaticPaths = (async () =>
  feedSources(await getCodex()).map((source) => ({
    params: { source: source.id },
    props: { source },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props, site }) => atomResponse(site, props.source);
