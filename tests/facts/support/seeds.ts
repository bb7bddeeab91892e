import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { codeSchema, directionSchema } from '../../../src/schemas/code.ts';
import { root } from './content.ts';

const rowSchema = z.strictObject({
  code: codeSchema,
  label: z.string().min(1),
  direction: directionSchema.optional(),
});

const fieldSchema = z.strictObject({
  name: z.string().min(1),
  type: z.string().min(1).optional(),
  nullable: z.literal(true).optional(),
});

const seedSchema = z.strictObject({
  source: z.string(),
  /** A day or instant at which the edition stood. */
  date: z.string(),
  tables: z.record(z.string(), z.array(rowSchema).min(1)),
  /** Struck rows of the edition that its copy as plain text had dropped. */
  leftOut: z.record(z.string(), z.array(codeSchema)).optional(),
  /** Per gateway opcode, the fields of the first structure. */
  payloads: z.record(z.string(), z.array(fieldSchema).min(1)).optional(),
});

/** The facts of one edition of a source, gathered apart from the importer. */
export type Seed = z.infer<typeof seedSchema>;

const folder = join(root, 'tests/fixtures/seeds');

/** Every seed edition, by file name. */
export const seeds: Seed[] = readdirSync(folder)
  .sort()
  .map((name) => seedSchema.parse(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
