import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { codeData } from '../../../components/programs/code-data.ts';
import { familyData } from '../../../components/programs/family-data.ts';
import { href } from '../../../components/with-base.ts';
import { codePaths } from '../../../data/code-paths.ts';

export const getStaticPaths = codePaths satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { codex, view, subject } }) =>
  Response.json(
    subject.kind === 'code'
      ? codeData(codex, view, subject.entry, href)
      : familyData(view, subject.family, href),
  );
