/** `npm run identifiers`: records the identifiers of new codes, so that none ever changes unasked. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { readContentFolder } from '../src/data/read-content.ts';
import { assemble } from '../src/domain/codex/assemble.ts';
import { identifierFile } from '../src/domain/codex/identifiers.ts';
import { codeText } from '../src/domain/codes.ts';

const content = readContentFolder(process.cwd());
const { tables } = assemble(content);
const derived = new Map(
  assemble({ ...content, identifiers: [] }).tables.map(({ table, entries }) => [table.id, entries]),
);

mkdirSync('content/identifiers', { recursive: true });
for (const { table, entries } of tables) {
  const file = identifierFile(table);
  const known = content.identifiers.find((each) => each.table === table.id)?.identifiers ?? {};
  const identifiers = Object.fromEntries(
    entries.map(({ code, identifier }) => [codeText(code), identifier]),
  );
  const text = JSON.stringify({ table: table.id, identifiers });
  const options = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...options, parser: 'json' }));
  const added = entries.length - Object.keys(known).length;
  if (added > 0) console.log(`${file}: ${String(added)} added, ${String(entries.length)} in all.`);
  for (const { code, identifier } of derived.get(table.id) ?? []) {
    const kept = identifiers[codeText(code)];
    if (kept === identifier) continue;
    console.log(`${file}: ${codeText(code)} stays ${String(kept)}; by its sources: ${identifier}.`);
  }
}
