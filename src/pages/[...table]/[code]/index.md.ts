import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { codeMarkdown } from '../../../components/programs/code-markdown.ts';
import { absoluteFrom, markdownResponse } from '../../../components/programs/text-response.ts';
import { codePaths } from '../../../data/code-paths.ts';

export const getStaticPaths = codePaths satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { codex, view, entry }, site }) =>
  markdownResponse(codeMarkdown(codex, view, entry, absoluteFrom(site)));
