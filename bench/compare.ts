import { gzipSync } from 'node:zlib';
import { readContentFolder } from '../src/data/read-content.ts';
import { historyResponse } from '../src/domain/api/responses.ts';
import { assemble } from '../src/domain/codex/assemble.ts';
import { compareIndexOf } from '../src/domain/compare/compare-index.ts';
import { compare } from '../src/domain/compare/compare.ts';
import { readEdition } from '../src/domain/compare/reference.ts';
import type { Result } from './result.ts';

const RUNS = 200;

const QUESTIONS = [
  ['official@2024-10-01', 'official'],
  ['official@2018-01-01', 'official'],
  ['official', 'userdoccers'],
  ['official', 'discord-api-types'],
  ['official', 'unofficial'],
] as const;

/** Times comparisons over all tables once loaded, and weighs the history that each source sends. */
export function benchCompare(root: string): Result[] {
  const codex = assemble(readContentFolder(root));
  const index = compareIndexOf(codex);
  const histories = codex.sources.flatMap((source) => source.histories);
  const comparisons = QUESTIONS.map(([a, b]): Result => {
    const query = { a: readEdition(a), b: readEdition(b) };
    const times = Array.from({ length: RUNS }, () => {
      const started = performance.now();
      compare(histories, index, query);
      return performance.now() - started;
    });
    const median = times.sort((x, y) => x - y)[RUNS / 2] ?? NaN;
    return {
      name: `compare ${a} ${b}, all tables`,
      figures: [{ value: median, goal: 5, unit: 'ms' }],
    };
  });
  const weights = codex.sources.map((source): Result => {
    const bytes = gzipSync(JSON.stringify(historyResponse(source))).length;
    return {
      name: `history of ${source.source.id}, gzip`,
      figures: [{ value: bytes / 1024, goal: 60, unit: 'KB' }],
    };
  });
  return [...comparisons, ...weights];
}
