import type { At } from '../../domain/api/responses.ts';
import { byCode } from '../../domain/by-code.ts';
import { codeText } from '../../domain/codes.ts';
import type { TableView } from '../../domain/codex/types.ts';
import { DEFAULT_OPTIONS, formsFor, snippet } from '../../domain/snippets/snippet.ts';
import { snippetSource } from '../../domain/snippets/snippet-source.ts';
import type { SnippetSource } from '../../domain/snippets/types.ts';
import type { Entry } from '../../schemas/entry.ts';

/** Made once for each table. */
const made = new WeakMap<TableView, SnippetSource>();

/**
 * A code as TypeScript, in the first form that fits it and without the comments that stand around it;
 * where its payload is known, the interface as well.
 */
export function typescriptSection(view: TableView, { code }: Entry, at: At): string {
  const source = made.get(view) ?? snippetSource(view.table, view.entries, at, view.payloads);
  made.set(view, source);
  const key = codeText(code);
  const own = byCode(source.codes, key);
  const [first, ...others] = formsFor(view.table, own);
  if (first === undefined) return '';
  const options = { ...DEFAULT_OPTIONS, comments: false };
  const blocks = [first, ...others.filter((form) => form === 'interface')].map((form) => {
    const { text } = snippet(source, form, { options, picked: [key] });
    return `\`\`\`ts\n${text.trimEnd()}\n\`\`\``;
  });
  return ['## TypeScript', ...blocks].join('\n\n');
}
