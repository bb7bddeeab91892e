import { expect, it } from 'vitest';
import { codeText } from '../../src/domain/codes.ts';
import { buildIndex } from '../../src/domain/lookup/build-index.ts';
import { lookup } from '../../src/domain/lookup/lookup.ts';
import { codex } from './support/content.ts';

const index = buildIndex(codex);
const phrases = codex.tables.flatMap(({ table, phrases }) =>
  [...phrases].flatMap(([code, said]) =>
    said.map((phrase) => ({ phrase, means: `${table.id} ${code}` })),
  ),
);

it('has phrases for the codes that are met most', () => {
  const told = new Set(phrases.map(({ means }) => means));
  for (const code of [10062, 30005, 40005, 40060, 50001, 50006, 50007, 50013, 50034, 50278]) {
    expect(told).toContain(`json-error-codes ${String(code)}`);
  }
  for (const code of [
    'gateway-close-codes 4014',
    'voice-close-codes 4014',
    'http-status-codes 429',
  ])
    expect(told).toContain(code);
});

it('finds the code of each phrase first, looked up alone', () => {
  const said = Map.groupBy(phrases, ({ phrase }) => phrase);
  const found = phrases.map(({ phrase, means }) => {
    const [hit] = lookup(index, phrase).hits;
    const first = hit === undefined ? 'nothing' : `${hit.table} ${codeText(hit.code)}`;
    // What is said of several codes finds one of them.
    const isShared = said.get(phrase)?.some((other) => other.means === first) === true;
    return { phrase, means: isShared ? means : first };
  });
  expect(found).toEqual(phrases);
});
