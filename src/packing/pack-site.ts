import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ASSETS, followed, reachable, readScripts } from './built-scripts.ts';
import { scriptsOf, sheetsOf, withScripts, withRules, type Sheet } from './page-links.ts';
import { withPolicy } from './policy.ts';
import { usedRules } from './used-rules.ts';
import { addPageWords, addScriptWords } from './words.ts';

/** Pages that link to the same stylesheets. */
interface Group {
  sheets: Sheet[];
  /** What their selectors may find. */
  words: Set<string>;
  pages: string[];
}

/**
 * Packs a built site in its folder.
 *
 * @returns how many pages there are, and how many kinds of them, by the rules that they hold
 * @throws Error where a page links to a stylesheet that is not there
 */
export function packSite(folder: string): { pages: number; kinds: number } {
  const scripts = readScripts(folder);
  const pages = globSync('**/*.html', { cwd: folder }).sort();
  const html = new Map(pages.map((page) => [page, readFileSync(path.join(folder, page), 'utf8')]));

  const groups = groupsOf(html, scripts);
  /** The rules that each page is to hold itself. */
  const rules = new Map<string, string>();
  const properties = readProperties([...scripts.values()]);
  for (const group of groups) {
    if (group.sheets.length === 0) continue;
    const css = usedRules(joined(group.sheets, folder), group.words, properties);
    for (const page of group.pages) rules.set(page, css);
  }

  for (const [page, text] of html) {
    const css = rules.get(page);
    const light = withScripts(systemTheme(text), (src) => followed(src, scripts));
    const guarded = withPolicy(light, css);
    const packed = css === undefined ? guarded : withRules(guarded, css);
    html.set(page, packed);
    writeFileSync(path.join(folder, page), packed);
  }
  removeUnused(folder, [...html.values(), ...scripts.values()]);
  return { pages: pages.length, kinds: groups.length };
}

function groupsOf(
  html: ReadonlyMap<string, string>,
  scripts: ReadonlyMap<string, string>,
): Group[] {
  const groups = new Map<string, Group>();
  /** Tags and scripts whose words a group has already. */
  const told = new Map<Group, Set<string>>();
  for (const [page, text] of html) {
    const sheets = sheetsOf(text);
    const key = sheets.map(({ href }) => href).join(' ');
    const group = groups.get(key) ?? { sheets, words: new Set(), pages: [] };
    groups.set(key, group);
    group.pages.push(page);
    const known = told.get(group) ?? new Set();
    told.set(group, known);
    addPageWords(text, group.words, known);
    const run = scriptsOf(text);
    if (run.every((src) => known.has(src))) continue;
    for (const src of run) known.add(src);
    for (const script of reachable(run, scripts)) addScriptWords(script, group.words);
  }
  return [...groups.values()];
}

/** Starlight writes the dark theme into each page; without a script it is the system's that holds. */
const systemTheme = (html: string) => html.replace(' data-theme="dark"', '');

function joined(sheets: readonly Sheet[], folder: string): string {
  return sheets
    .map(({ href, media }) => {
      const css = readFileSync(path.join(folder, ASSETS, path.posix.basename(href)), 'utf8');
      return media === undefined ? css : `@media ${media}{${css}}`;
    })
    .join('\n');
}

/** The custom properties that scripts and the styles in them read. */
function readProperties(scripts: readonly string[]): string[] {
  const all = scripts.flatMap((text) => Array.from(text.matchAll(/--[\w-]+/g), ([name]) => name));
  return [...new Set(all)].sort();
}

/** Removes the stylesheets that no page and no script names any more. */
function removeUnused(folder: string, texts: readonly string[]): void {
  const named = new Set(
    texts.flatMap((text) =>
      Array.from(text.matchAll(/(?<=\/)[\w.@[\]-]+\.css\b/g), ([name]) => name),
    ),
  );
  for (const name of globSync('*.css', { cwd: path.join(folder, ASSETS) })) {
    if (!named.has(name)) rmSync(path.join(folder, ASSETS, name));
  }
}
