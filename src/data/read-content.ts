import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Content, PlacedNote } from '../domain/codex/types.ts';
import { headSchema, historySchema } from '../schemas/history.ts';
import { InputError } from '../schemas/input-error.ts';
import { noteSchema } from '../schemas/note.ts';
import { payloadsSchema } from '../schemas/payload.ts';
import { sourceSchema, tableSchema } from '../schemas/registry.ts';
import { parseContentFile, type ContentFile } from './content-file.ts';

/**
 * The content folder, read and validated without Astro, for tests, benches and the command line.
 * Files are read in the order of their paths.
 *
 * @param root the project's folder, which holds `content/`
 * @throws InputError for a file that is missing, broken or outside its schema
 */
export function readContentFolder(root: string): Content {
  const read = <T>(schema: z.ZodType<T>, path: string): T =>
    parseContentFile({ path, text: textOf(root, path) }, schema);
  const histories = list(root, 'content/history').flatMap((source) =>
    list(root, `content/history/${source}`, '.json').map(
      (name) => `content/history/${source}/${name}`,
    ),
  );
  const isHead = (path: string): boolean => path.endsWith('/head.json');
  return {
    tables: read(z.array(tableSchema), 'content/registry/tables.yaml'),
    sources: read(z.array(sourceSchema), 'content/registry/sources.yaml'),
    heads: histories.filter(isHead).map((path) => read(headSchema, path)),
    histories: histories.filter((path) => !isHead(path)).map((path) => read(historySchema, path)),
    payloads: list(root, 'content/payloads', '.yaml').map((name) =>
      read(payloadsSchema, `content/payloads/${name}`),
    ),
    notes: list(root, 'content/notes').flatMap((table) =>
      list(root, `content/notes/${table}`, '.md').map((name) => readNote(root, table, name)),
    ),
  };
}

function readNote(root: string, table: string, name: string): PlacedNote {
  const path = `content/notes/${table}/${name}`;
  const code = name.replace(/\.md$/, '');
  const note = parseContentFile(frontMatter(path, textOf(root, path)), noteSchema);
  return { ...note, table, code, id: `${table}/${code}` };
}

function textOf(root: string, path: string): string {
  if (existsSync(join(root, path))) return readFileSync(join(root, path), 'utf8');
  throw new InputError({
    file: path,
    expected: 'a file of the content folder',
    received: `no such file in ${root}`,
    hint: 'Run the command in the folder of the project.',
  });
}

/** Names of the files and folders in a folder, sorted; none where the folder is missing. */
function list(root: string, folder: string, ending = ''): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path)
    .filter((name) => !name.startsWith('.') && name.endsWith(ending))
    .sort();
}

function frontMatter(path: string, text: string): ContentFile {
  const match = /^---\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  if (match?.index === 0) return { path, text: match[1] ?? '', offset: 1 };
  throw new InputError({
    file: path,
    line: 1,
    expected: 'front matter between two lines of ---',
    received: JSON.stringify(text.split('\n', 1)[0] ?? ''),
    hint: 'Start the file with a line ---, then "summary: …", then a line ---.',
  });
}
