import { readContentFolder } from '../data/read-content.ts';
import { assemble } from '../domain/codex/assemble.ts';

/** Holds the content folder to its schemas and to itself before anything is built from it. */
try {
  const codex = assemble(readContentFolder(process.cwd()));
  const codes = codex.tables.reduce((sum, view) => sum + view.entries.length, 0);
  console.log(
    `content: ${String(codes)} codes in ${String(codex.tables.length)} tables, all valid`,
  );
} catch (error) {
  process.exitCode = 1;
  console.error(error instanceof Error ? error.message : String(error));
}
