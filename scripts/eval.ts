import { parseArgs } from 'node:util';
import { readContentFolder } from '../src/data/read-content.ts';
import { assemble } from '../src/domain/codex/assemble.ts';
import { evaluate, shippedIndex } from '../tests/lookup/support/evaluate.ts';
import { readQueries } from '../tests/lookup/support/queries.ts';
import {
  describeFailure,
  describeScores,
  describeStrays,
  failuresOf,
} from '../tests/lookup/support/report.ts';
import { tally, tallyByKind } from '../tests/lookup/support/score.ts';

const USAGE = `How the lookup does on the queries in tests/lookup/queries, by kind.

  npm run eval
  npm run eval -- --failures   also says of each failure what was expected and what came
  npm run eval -- --strays     also says what was found beside what was expected
  npm run --silent eval -- --json`;

try {
  const { values } = parseArgs({
    options: {
      failures: { type: 'boolean', default: false },
      strays: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  });
  const root = process.cwd();
  const queries = readQueries(root);
  const index = shippedIndex(assemble(readContentFolder(root)));
  const marks = evaluate(index, queries);
  const failures = failuresOf(marks);
  if (values.json) {
    const report = { total: tally(marks), kinds: tallyByKind(marks), failures };
    console.log(JSON.stringify(report, null, 2));
  } else {
    if (values.failures) console.log(`${failures.map(describeFailure).join('\n\n')}\n`);
    if (values.strays) console.log(`${describeStrays(marks)}\n`);
    console.log(describeScores(marks));
  }
} catch (error) {
  process.exitCode = 1;
  const message = error instanceof Error ? error.message : String(error);
  const isUsage = error instanceof TypeError && 'code' in error;
  console.error(isUsage ? `${message}\n\n${USAGE}` : message);
}
