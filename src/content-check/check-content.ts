import { readContentFolder } from '../data/read-content.ts';
import { assemble } from '../domain/codex/assemble.ts';
import { checkHeads } from '../domain/codex/check-heads.ts';
import { checkProseMarkup } from './prose-markup.ts';
import { withLine } from './with-line.ts';

/**
 * Holds the content folder to its schemas and to itself.
 *
 * @param root the project's folder, which holds `content/`
 * @returns how much was found valid, in a line
 * @throws InputError with the file, its line, what was expected and what stood there
 */
export async function checkContent(root: string): Promise<string> {
  try {
    const content = readContentFolder(root);
    checkHeads(content.heads, content.histories);
    const codex = assemble(content);
    await checkProseMarkup(root);
    const codes = codex.tables.reduce((sum, view) => sum + view.entries.length, 0);
    return `content: ${String(codes)} codes in ${String(codex.tables.length)} tables, all valid`;
  } catch (error) {
    throw withLine(error, root);
  }
}
