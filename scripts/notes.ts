/**
 * `npm run notes [-- <table>[/<code>] …] [--against <folder or file>]`: what is missing of our notes, or not
 * as the house writes; and runs of eight words that they share with other texts.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContentFolder } from '../src/data/read-content.ts';
import { assemble } from '../src/domain/codex/assemble.ts';
import { codeText } from '../src/domain/codes.ts';
import { checkNote } from '../src/domain/notes/check-note.ts';
import { ownText, RUN } from '../src/domain/notes/own-words.ts';
import { sharedRuns, shinglesOf } from '../src/domain/text/shingles.ts';
import { InputError } from '../src/schemas/input-error.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { against: { type: 'string', multiple: true } },
});
const codex = assemble(readContentFolder(process.cwd()));
const labels = codex.tables.flatMap(({ histories }) =>
  histories.flatMap(({ codes }) => codes.flatMap(({ spans }) => spans.map(({ label }) => label))),
);
const api = new Set(labels.flatMap((label) => [...shinglesOf(label, RUN)]));
const others = new Set(
  (values.against ?? [])
    .flatMap(textsIn)
    .flatMap((text) => [...shinglesOf(text, RUN)])
    .filter((run) => !api.has(run)),
);
const wanted = (table: string, code: string): boolean =>
  positionals.length === 0 ||
  positionals.some((each) => each === table || each === `${table}/${code}`);

let count = 0;
let read = 0;
for (const view of codex.tables) {
  for (const entry of view.entries) {
    const code = codeText(entry.code);
    if (!wanted(view.table.id, code)) continue;
    read += 1;
    const note = view.notes.get(code);
    const shared = note === undefined ? [] : sharedRuns(ownText(note), others, RUN);
    const faults = [
      ...checkNote(view, entry),
      ...shared.map((run) => ({
        file: `content/notes/${view.table.id}/${code}.md`,
        expected: 'own words',
        received: run,
        hint: 'Another text has the same run of words: say it otherwise.',
      })),
    ];
    count += faults.length;
    for (const fault of faults) console.error(new InputError(fault).message);
  }
}
console.log(`notes: ${String(read)} codes, ${String(count)} faults`);
process.exitCode = count === 0 ? 0 : 1;

function textsIn(path: string): string[] {
  if (!existsSync(path)) throw new Error(`${path} is no file and no folder.`);
  if (statSync(path).isFile()) return [readFileSync(path, 'utf8')];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:mdx?|txt)$/.test(name))
    .map((name) => readFileSync(join(path, name), 'utf8'));
}
