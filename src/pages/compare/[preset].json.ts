import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { presetRoutes } from '../../components/compare/preset-comparisons.ts';
import { siteOrigin } from '../../components/compare/site-origin.ts';
import { getCodex } from '../../data/codex.ts';
import { comparisonReport } from '../../domain/compare/report.ts';

export const getStaticPaths = (async () => presetRoutes(await getCodex())) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { comparison, index }, site }) =>
  Response.json(comparisonReport(comparison, index, { origin: siteOrigin(site) }));
