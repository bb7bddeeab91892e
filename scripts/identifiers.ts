/** `npm run identifiers`: records the identifiers of new codes, so that none ever changes unasked. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { readContentFolder } from '../src/data/read-content.ts';
import { recordIdentifiers } from '../src/domain/codex/record-identifiers.ts';

const records = recordIdentifiers(readContentFolder(process.cwd()));
mkdirSync('content/identifiers', { recursive: true });
for (const { file, text, count, added, kept } of records) {
  writeFileSync(file, text);
  if (added > 0) console.log(`${file}: ${String(added)} added, ${String(count)} in all.`);
  for (const { code, identifier, derived } of kept) {
    console.log(`${file}: ${code} stays ${identifier}; by its sources: ${derived}.`);
  }
}
