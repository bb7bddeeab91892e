import { readContentFolder } from '../data/read-content.ts';
import { assemble } from '../domain/codex/assemble.ts';
import { checkHeads } from '../domain/codex/check-heads.ts';
import { checkProseMarkup } from './prose-markup.ts';
import { withLine } from './with-line.ts';

/** Holds the content folder to its schemas and to itself before anything is built from it. */
const root = process.cwd();
try {
  const content = readContentFolder(root);
  checkHeads(content.heads, content.histories);
  const codex = assemble(content);
  await checkProseMarkup(root);
  const codes = codex.tables.reduce((sum, view) => sum + view.entries.length, 0);
  console.log(
    `content: ${String(codes)} codes in ${String(codex.tables.length)} tables, all valid`,
  );
} catch (error) {
  process.exitCode = 1;
  const fault = withLine(error, root);
  console.error(fault instanceof Error ? fault.message : String(fault));
}
