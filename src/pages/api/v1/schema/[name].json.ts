import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { z } from 'zod';
import { href } from '../../../../components/with-base.ts';
import { schemaJson } from '../../../../domain/api/paths.ts';
import { responseSchemas } from '../../../../schemas/api.ts';

export const getStaticPaths = (() =>
  Object.entries(responseSchemas).map(([name, schema]) => ({
    params: { name },
    props: { name, schema },
  }))) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props: { name, schema }, site }) => {
  const id = new URL(href(schemaJson(name)), site).href;
  const { $schema, ...rest } = z.toJSONSchema(schema);
  return Response.json({ $schema, $id: id, ...rest });
};
