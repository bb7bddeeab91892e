import { existsSync, readFileSync, readdirSync, type Dirent } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { compareText } from '../domain/codes.ts';
import type { Content } from '../domain/codex/types.ts';
import { checkText } from '../schemas/check-text.ts';
import { familySchema } from '../schemas/family.ts';
import { headSchema, historySchema } from '../schemas/history.ts';
import { identifiersSchema } from '../schemas/identifiers.ts';
import { InputError } from '../schemas/input-error.ts';
import { libraryNamesSchema, librarySchema } from '../schemas/library.ts';
import { noteSchema } from '../schemas/note.ts';
import { payloadsSchema } from '../schemas/payload.ts';
import { phrasesSchema } from '../schemas/phrases.ts';
import { sourceSchema, tableSchema } from '../schemas/registry.ts';
import { parseFile, type TextFile } from '../schemas/parse-file.ts';
import { noteBody } from './note-body.ts';

/**
 * The content folder, read and validated without Astro, for tests, benches and the command line.
 * Files are read in the order of their paths.
 *
 * @param root the project's folder, which holds `content/`
 * @throws InputError for a file that is missing, broken or outside its schema
 */
export function readContentFolder(root: string): Content {
  const read = <T>(schema: z.ZodType<T>, path: string): T =>
    parseFile({ path, text: textOf(root, path) }, schema);
  const histories = folders(root, 'content/history').flatMap((source) =>
    files(root, `content/history/${source}`, '.json').map(
      (name) => `content/history/${source}/${name}`,
    ),
  );
  const isHead = (path: string): boolean => path.endsWith('/head.json');
  return {
    tables: read(z.array(tableSchema), 'content/registry/tables.yaml'),
    sources: read(z.array(sourceSchema), 'content/registry/sources.yaml'),
    heads: histories.filter(isHead).map((path) => {
      const head = read(headSchema, path);
      return inPlace(path, `content/history/${head.source}/head.json`, head);
    }),
    histories: histories
      .filter((path) => !isHead(path))
      .map((path) => {
        const history = read(historySchema, path);
        return inPlace(path, `content/history/${history.source}/${history.table}.json`, history);
      }),
    payloads: files(root, 'content/payloads', '.yaml').map((name) => {
      const payloads = read(payloadsSchema, `content/payloads/${name}`);
      return inPlace(
        `content/payloads/${name}`,
        `content/payloads/${payloads.table}.yaml`,
        payloads,
      );
    }),
    phrases: files(root, 'content/phrases', '.yaml').map((name) => {
      const phrases = read(phrasesSchema, `content/phrases/${name}`);
      return inPlace(`content/phrases/${name}`, `content/phrases/${phrases.table}.yaml`, phrases);
    }),
    identifiers: files(root, 'content/identifiers', '.json').map((name) => {
      const path = `content/identifiers/${name}`;
      const identifiers = read(identifiersSchema, path);
      return inPlace(path, `content/identifiers/${identifiers.table}.json`, identifiers);
    }),
    libraries: read(z.array(librarySchema), 'content/registry/libraries.yaml'),
    libraryNames: files(root, 'content/libraries', '.json').map((name) => {
      const path = `content/libraries/${name}`;
      const names = read(libraryNamesSchema, path);
      return inPlace(path, `content/libraries/${names.library}.json`, names);
    }),
    notes: folders(root, 'content/notes').flatMap((table) =>
      files(root, `content/notes/${table}`, '.md').map((name) => {
        const code = name.replace(/\.md$/, '');
        const prose = readProse(root, `content/notes/${table}/${name}`, noteSchema);
        return { ...prose, table, code, id: `${table}/${code}` };
      }),
    ),
    families: folders(root, 'content/families').flatMap((table) =>
      files(root, `content/families/${table}`, '.md').map((name) => {
        const family = name.replace(/\.md$/, '');
        const prose = readProse(root, `content/families/${table}/${name}`, familySchema);
        return { ...prose, table, family, id: `${table}/${family}` };
      }),
    ),
  };
}

/** A file of prose: its front matter, held to a schema, and what stands behind it. */
function readProse<T extends object>(
  root: string,
  path: string,
  schema: z.ZodType<T>,
): T & { body?: string } {
  const text = textOf(root, path);
  const head = frontMatter(path, text);
  return { ...parseFile(head, schema), ...noteBody(text.slice(head.length)) };
}

function textOf(root: string, path: string): string {
  if (existsSync(join(root, path))) {
    const text = readFileSync(join(root, path), 'utf8');
    checkText({ path, text });
    return text;
  }
  throw new InputError({
    file: path,
    expected: 'a file of the content folder',
    received: `no such file in ${root}`,
    hint: 'Run the command in the folder of the project.',
  });
}

/** What a file says, where the file stands at the path that it speaks for. */
function inPlace<T>(path: string, expected: string, value: T): T {
  if (path === expected) return value;
  throw new InputError({
    file: path,
    expected: 'the source and table that the path names',
    received: `those of ${expected}`,
    hint: 'Move the file, or correct what it says of itself.',
  });
}

/** Names of the folders in a folder, sorted; none where it is missing. */
function folders(root: string, folder: string): string[] {
  return list(root, folder).map((item) => {
    if (item.isDirectory()) return item.name;
    throw new InputError({
      file: `${folder}/${item.name}`,
      expected: `only folders in ${folder}`,
      received: 'a file',
      hint: 'Each file belongs into the folder of its source or table.',
    });
  });
}

/** Names of the files in a folder, sorted; none where it is missing. */
function files(root: string, folder: string, ending: string): string[] {
  return list(root, folder).map((item) => {
    if (item.isFile() && item.name.endsWith(ending)) return item.name;
    throw new InputError({
      file: `${folder}/${item.name}`,
      expected: `only files in ${folder} that end in ${ending}`,
      received: item.isFile() ? 'another ending' : 'no file',
      hint: 'It would be passed over: rename or remove it.',
    });
  });
}

/** What stands in a folder, sorted by name; hidden files are passed over. */
function list(root: string, folder: string): Dirent[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.'))
    .sort((a, b) => compareText(a.name, b.name));
}

/** The front matter of a note, and how much of the text it takes with the lines around it. */
function frontMatter(path: string, text: string): TextFile & { length: number } {
  const match = /^---\r?\n([\s\S]*?)^---[ \t]*$/m.exec(text);
  if (match?.index === 0) {
    return { path, text: match[1] ?? '', offset: 1, length: match[0].length };
  }
  throw new InputError({
    file: path,
    line: 1,
    expected: 'front matter between two lines of ---',
    received: JSON.stringify(text.split('\n', 1)[0] ?? ''),
    hint: 'Start the file with a line ---, then "summary: …", then a line ---.',
  });
}
