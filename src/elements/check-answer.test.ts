import { describe, expect, it } from 'vitest';
import { example } from '../components/check/example.ts';
import { readContentFolder } from '../data/read-content.ts';
import { assemble } from '../domain/codex/assemble.ts';
import { compareIndexOf } from '../domain/compare/compare-index.ts';
import { checkTablesOf } from '../domain/enum-check/subject.ts';
import { answerCheck, type CheckGrounds, type CheckQuestion } from './check-answer.ts';

const codex = assemble(readContentFolder(process.cwd()));
const index = compareIndexOf(codex);
const tables = checkTablesOf(codex);
const all = codex.sources.flatMap(({ histories }) => histories);

/** What comes of a question, and the sources whose histories it took. */
async function asked(question: CheckQuestion) {
  const taken: string[] = [];
  const histories: CheckGrounds['histories'] = (sources) => {
    taken.push(...sources);
    return Promise.resolve(all.filter(({ source }) => sources.includes(source)));
  };
  return { taken, outcome: await answerCheck(question, { index, tables, histories }) };
}

describe('a question', () => {
  it('is answered with what was found by itself, and takes the history of its edition alone', async () => {
    const { taken, outcome } = await asked({ text: example });
    expect(outcome).toMatchObject({
      kind: 'answer',
      language: 'typescript',
      table: 'gateway-close-codes',
      edition: { source: 'official' },
    });
    expect(outcome.spoken).toMatch(
      /^\d+ codes right, 1 missing, 1 unknown, 1 delisted, 1 renamed\.$/,
    );
    expect(outcome.missing).toBe('  InvalidAPIVersion = 4012,');
    expect(taken).toEqual(['official']);
  });

  it('takes the histories of all unofficial sources of the table for those', async () => {
    const { taken } = await asked({ text: example, edition: 'unofficial@now' });
    expect(taken).toEqual(['userdoccers', 'discord-api-types']);
  });

  it('is held to the table, the edition and the language that it names', async () => {
    const { outcome } = await asked({
      text: 'const codes = { UnknownOpcode: 4001, NotAuthenticated: 4003 };',
      language: 'typescript',
      table: 'voice-close-codes',
      edition: 'userdoccers@2024-10-01',
    });
    expect(outcome).toMatchObject({
      language: 'typescript',
      table: 'voice-close-codes',
      edition: { source: 'userdoccers', at: '2024-10-01' },
    });
  });
});

describe('a fault', () => {
  it.each([
    ['of the paste', { text: 'no codes' }, {}],
    ['of the table', { text: example, table: 'gateway-close' }, { language: 'typescript' }],
    [
      'of the edition',
      { text: example, edition: 'oficial@now' },
      { language: 'typescript', table: 'gateway-close-codes' },
    ],
  ])('%s comes with what is known, and takes no history', async (_, question, known) => {
    const { taken, outcome } = await asked(question);
    expect(outcome.kind).toBe('fault');
    expect(outcome.spoken).not.toBe('');
    expect(taken).toEqual([]);
    const { language, table } = outcome;
    expect({ language, table }).toEqual({ language: undefined, table: undefined, ...known });
  });
});

it('fails where a history does not load', async () => {
  const histories = () => Promise.reject(new Error('not there'));
  await expect(answerCheck({ text: example }, { index, tables, histories })).rejects.toThrow(
    'not there',
  );
});
