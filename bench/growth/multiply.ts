import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Code } from '../../src/schemas/code.ts';
import type { History } from '../../src/schemas/history.ts';

/**
 * Gives a project's content so many times as many codes: every code of every table has copies with numbers
 * of their own, in the histories of all sources, each with its spans and its note.
 *
 * @param root the project, whose `content/` is changed
 */
export async function multiplyContent(root: string, times: number): Promise<void> {
  const copies = Array.from({ length: times - 1 }, (_, at) => at + 1);
  const histories = join(root, 'content/history');
  for (const path of await readdir(histories, { recursive: true })) {
    if (!path.endsWith('.json') || path.endsWith('head.json')) continue;
    const file = join(histories, path);
    const history = JSON.parse(await readFile(file, 'utf8')) as History;
    const more = copies.flatMap((copy) =>
      history.codes.flatMap((each) => {
        const code = copyOf(each.code, copy);
        if (code === undefined) return [];
        const spans = each.spans.map((span) => ({ ...span, label: labelOf(span.label, copy) }));
        return [{ ...each, code, spans }];
      }),
    );
    const codes = [...history.codes, ...more].sort((a, b) => inOrder(a.code, b.code));
    await writeFile(file, JSON.stringify({ ...history, codes }));
  }
  const notes = join(root, 'content/notes');
  for (const path of await readdir(notes, { recursive: true })) {
    const [table = '', name] = path.split(/[/\\]/);
    const code = name?.replace(/\.md$/, '');
    if (code === undefined) continue;
    const text = await readFile(join(notes, path), 'utf8');
    for (const copy of copies) {
      const other = copyOf(/^-?\d+$/.test(code) ? Number(code) : code, copy);
      if (other === undefined) continue;
      // A note's own name has to be another as well.
      const own = text.replace(/^name: (.*)$/m, (_, own: string) => `name: ${labelOf(own, copy)}`);
      await writeFile(join(notes, table, `${String(other)}.md`), own);
    }
  }
}

/** Copies what a build needs of the project. */
export async function copyProject(root: string, folder: string): Promise<void> {
  const parts = ['content', 'public', 'src', 'astro.config.mjs', 'ec.config.mjs', 'package.json'];
  for (const part of [...parts, 'tsconfig.json'])
    await cp(join(root, part), join(folder, part), { recursive: true });
}

/** 50013 becomes 5001301: as many families, and no number twice. Classes of numbers stay alone. */
function copyOf(code: Code, copy: number): Code | undefined {
  if (typeof code === 'string') return /^\dxx$/.test(code) ? undefined : `${code}_${String(copy)}`;
  return code < 0 ? undefined : Number(`${String(code)}9${String(copy).padStart(2, '0')}`);
}

const WORDS =
  'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar';

function labelOf(label: string, copy: number): string {
  return `${label} ${WORDS.split(' ')[copy - 1] ?? String(copy)}`;
}

function inOrder(a: Code, b: Code): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === typeof b) return String(a) < String(b) ? -1 : 1;
  return typeof a === 'number' ? -1 : 1;
}
