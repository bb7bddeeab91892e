import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { codeData } from '../../../components/programs/code-data.ts';
import { href } from '../../../components/with-base.ts';
import { codePaths } from '../../../data/code-paths.ts';

export const getStaticPaths = codePaths satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { codex, view, entry } }) =>
  Response.json(codeData(codex, view, entry, href));
