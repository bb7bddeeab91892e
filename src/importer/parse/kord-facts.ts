import { z } from 'zod';
import type { Document, Row } from './dialect.ts';
import { faultIn } from './fault-in.ts';
import { parseJson } from './json-tree.ts';
import { uniqueCodes } from './unique-codes.ts';

const factsSchema = z.object({
  kord: z
    .object({
      codes: z.array(
        z.object({ code: z.int(), message: z.string().min(1), identifier: z.string().min(1) }),
      ),
    })
    .optional(),
});

/**
 * Reads Kord's codes from a JSON document of facts, `{ "kord": { "codes": [{ "code", "message",
 * "identifier" }] } }`; undefined where it holds none of Kord's.
 *
 * @throws ImportError for JSON that is broken or of another shape, and for a code given twice.
 */
export function readKordFacts(document: Document): Row[] | undefined {
  const { value, lineAt } = parseJson(document);
  const facts = factsSchema.safeParse(value);
  if (!facts.success) {
    const [issue] = facts.error.issues;
    const path = issue?.path ?? [];
    throw faultIn(document, lineAt(path), {
      expected: 'kord.codes, each with a code, a message and an identifier',
      received: `at ${path.join('.') || 'the root'}: ${issue?.message ?? 'another shape'}`,
      hint: 'The schema is factsSchema in src/importer/parse/kord-facts.ts.',
    });
  }
  const rows = facts.data.kord?.codes.map(({ code, message, identifier }, index): Row => {
    const line = lineAt(['kord', 'codes', index, 'code']);
    return { code, fact: { label: message, identifier }, line };
  });
  return rows && uniqueCodes(rows, document);
}
