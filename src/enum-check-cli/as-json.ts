import { editionText } from '../domain/enum-check/asked-edition.ts';
import type { Drift } from '../domain/enum-check/types.ts';
import type { Outcome } from './run.ts';

/** A check for programs; all of it can be printed as JSON. */
export function asJson(outcome: Outcome): object {
  const { file, settled, edition, answer, counted, missing } = outcome;
  const { table, guess, reading, passedOver } = settled;
  return {
    file,
    language: reading.language,
    table: table.table.id,
    ...(guess !== undefined && { guess: guess.confidence }),
    edition: editionText(edition),
    name: reading.name,
    codes: reading.members.length,
    right: answer.right,
    drift: counted.length > 0,
    drifts: answer.drifts.map((drift) => ({
      ...driftOf(drift),
      ...(!counted.includes(drift) && { allowed: true }),
    })),
    missing,
    passedOver: passedOver.map(({ name, line, endLine }) => ({ name, line, endLine })),
  };
}

function driftOf(drift: Drift): object {
  if (drift.kind === 'missing') {
    const { code, identifier, url } = drift.known;
    return { kind: drift.kind, code, label: drift.label, identifier, url };
  }
  const { code, name, line } = drift.member;
  return {
    kind: drift.kind,
    code,
    ...(name !== undefined && { name }),
    line,
    ...('label' in drift && { label: drift.label }),
    ...('known' in drift && { identifier: drift.known.identifier, url: drift.known.url }),
    ...('first' in drift && { first: { name: drift.first.name, line: drift.first.line } }),
  };
}
