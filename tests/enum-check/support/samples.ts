import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Drift } from '../../../src/domain/enum-check/types.ts';

const manifestSchema = z.array(
  z.strictObject({
    file: z.string(),
    table: z.string(),
    drifts: z.array(
      z.strictObject({
        kind: z.string(),
        code: z.union([z.string(), z.number()]),
        line: z.number().optional(),
      }),
    ),
  }),
);

const FOLDER = join(import.meta.dirname, '../samples');

/** A file in which every drift was planted by hand, and what was planted. */
export interface Sample {
  file: string;
  path: string;
  text: string;
  table: string;
  drifts: PlantedDrift[];
}

/** A drift by its kind and code; in the order of the file, what is missing last. */
export interface PlantedDrift {
  kind: string;
  code: string | number;
  line?: number | undefined;
}

/** Every sample, in the manifest's order. */
export const samples: readonly Sample[] = manifestSchema
  .parse(JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8')))
  .map((sample) => {
    // No other tool should take the samples for code of the project.
    const path = join(FOLDER, `${sample.file}.txt`);
    return { ...sample, path, text: readFileSync(path, 'utf8'), drifts: sorted(sample.drifts) };
  });

/** A check's drifts as a manifest states them. */
export function planted(drifts: readonly Drift[]): PlantedDrift[] {
  return sorted(
    drifts.map((drift) =>
      drift.kind === 'missing'
        ? { kind: drift.kind, code: drift.known.code }
        : { kind: drift.kind, code: drift.member.code, line: drift.member.line },
    ),
  );
}

function sorted(drifts: readonly PlantedDrift[]): PlantedDrift[] {
  const key = ({ kind, code, line = 0 }: PlantedDrift): string => `${kind} ${code} ${line}`;
  return drifts.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}
