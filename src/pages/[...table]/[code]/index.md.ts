import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { codeMarkdown } from '../../../components/programs/code-markdown.ts';
import { familyMarkdown } from '../../../components/programs/family-markdown.ts';
import { absoluteFrom, markdownResponse } from '../../../components/programs/text-response.ts';
import { codePaths } from '../../../data/code-paths.ts';

export const getStaticPaths = codePaths satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { codex, view, subject }, site }) => {
  const at = absoluteFrom(site);
  return markdownResponse(
    subject.kind === 'code'
      ? codeMarkdown(codex, view, subject.entry, at)
      : familyMarkdown(view, subject.family, at),
  );
};
