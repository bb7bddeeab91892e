import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codex, root } from '../../facts/support/content.ts';

/** A text of ours in Markdown. */
export interface Prose {
  /** Path from the project's root. */
  file: string;
  /** What stands behind the front matter. */
  body: string;
  /** Front matter and body, as they stand in the file. */
  text: string;
}

/** Every note, family and guide. */
export const prose: Prose[] = ['content/notes', 'content/families', 'src/content/docs'].flatMap(
  (folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.mdx?$/.test(name))
      .sort()
      .map((name) => {
        const text = readFileSync(join(root, folder, name), 'utf8');
        const [head = ''] = /^---\n[\s\S]*?\n---\n/.exec(text) ?? [];
        return { file: `${folder}/${name}`, text, body: text.slice(head.length) };
      }),
);

/** Everything that any source calls a code: the API's own messages among it. */
export const labels: string[] = codex.tables.flatMap(({ histories }) =>
  histories.flatMap(({ codes }) => codes.flatMap(({ spans }) => spans.map(({ label }) => label))),
);
