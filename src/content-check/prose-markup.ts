import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import { plainMarkup, type RefusedMarkup } from '../markdown/plain-markup.ts';
import { InputError } from '../schemas/input-error.ts';

/** Where prose stands that becomes pages. Guides in MDX are programs, and held to what programs are. */
const FOLDERS = ['content/notes', 'content/families', 'src/content/docs'];

/**
 * Makes sure that notes, families and guides are Markdown alone, without HTML, scripts or addresses
 * that are none. The site would show what stands there as text; here it is said where it stands.
 *
 * @param root the project's folder
 * @throws InputError with the file, the line and what stands there
 */
export async function checkProseMarkup(root: string): Promise<void> {
  const found: RefusedMarkup[] = [];
  const processor = satteri({ mdastPlugins: [plainMarkup((refused) => found.push(refused))] });
  const { render } = await processor.createRenderer({ syntaxHighlight: false });
  for (const file of FOLDERS.flatMap((folder) => proseIn(root, folder))) {
    const [, head = '', body = ''] =
      /^(---\r?\n[^]*?^---[ \t]*$)?([^]*)$/m.exec(readFileSync(join(root, file), 'utf8')) ?? [];
    await render(body, { fileURL: pathToFileURL(join(root, file)), frontmatter: {} });
    const [first] = found;
    if (first === undefined) continue;
    const { received, line } = first;
    throw new InputError({
      file,
      line: line === undefined ? undefined : line + head.split('\n').length - 1,
      expected: 'Markdown without HTML, and links to pages (/json/50013/) or over https',
      received,
      hint: 'Put names and code between backticks; write an address in full.',
    });
  }
}

function proseIn(root: string, folder: string): string[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => `${folder}/${name.replaceAll('\\', '/')}`);
}
