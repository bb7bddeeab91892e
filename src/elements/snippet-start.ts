import type { CodeTable } from './code-table.ts';
import type { SnippetPanel } from './snippet-panel.ts';
import { asksForSnippet } from './table-address.ts';

let loading: Promise<SnippetPanel> | undefined;

/**
 * Opens the panel of a table's TypeScript once it is asked for: by a link to it, or by the address. It is
 * loaded only then; where it does not load, the link leads to what stands there without it.
 */
export function startSnippets(table: CodeTable): void {
  const open = async (): Promise<SnippetPanel> => {
    loading ??= import('./snippet-panel.ts').then((module) => new module.SnippetPanel(table));
    const panel = await loading;
    panel.open();
    return panel;
  };
  const fail = (): void => {
    loading = undefined;
    window.location.hash = '#typescript';
  };
  table.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('[data-snippets]');
    if (link === null || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    open().then((panel) => panel.focus(), fail);
  });
  const { search, hash } = window.location;
  if (asksForSnippet(search) || hash === '#typescript')
    open().then((panel) => panel.reveal(), fail);
}
