import { codeText } from '../codes.ts';
import type { Code } from '../../schemas/code.ts';
import { InputError } from '../../schemas/input-error.ts';
import type { Table } from '../../schemas/registry.ts';
import { checkSpans } from './check-spans.ts';
import type { Content } from './types.ts';

/**
 * Makes sure that the parts of the content fit each other, before they are merged.
 *
 * @throws InputError where a file belongs to a table or source that the registry does not have, a
 * source is not among those that its table believes, a file comes twice, spans overlap, or a source was
 * never read
 */
export function checkReferences({ tables, sources, heads, histories, ...rest }: Content): void {
  const knownTables = new Map(tables.map((table) => [table.id, table]));
  const knownSources = new Set(sources.map(({ id }) => id));
  const seen = new Set<string>();

  for (const history of histories) {
    const { source, table } = history;
    const file = `content/history/${source}/${table}.json`;
    if (!knownSources.has(source)) throw unknown(file, 'source', source, knownSources);
    const home = knownTables.get(table);
    if (home === undefined) throw unknown(file, 'table', table, knownTables.keys());
    if (!home.precedence.includes(source)) throw unbelieved(file, source, table, home.precedence);
    if (seen.has(file)) throw twice(file);
    seen.add(file);
    checkSpans(history);
  }
  for (const { table } of rest.payloads) {
    const file = `content/payloads/${table}.yaml`;
    if (!knownTables.has(table)) throw unknown(file, 'table', table, knownTables.keys());
  }
  for (const { table } of rest.phrases) {
    const file = `content/phrases/${table}.yaml`;
    if (!knownTables.has(table)) throw unknown(file, 'table', table, knownTables.keys());
  }
  for (const { table } of rest.identifiers) {
    const file = `content/identifiers/${table}.json`;
    if (!knownTables.has(table)) throw unknown(file, 'table', table, knownTables.keys());
  }
  for (const { table, code } of rest.notes) {
    const file = `content/notes/${table}/${code}.md`;
    if (!knownTables.has(table)) throw unknown(file, 'table', table, knownTables.keys());
  }
  for (const { table, family } of rest.families) {
    const file = `content/families/${table}/${family}.md`;
    if (!knownTables.has(table)) throw unknown(file, 'table', table, knownTables.keys());
  }
  for (const { source } of heads) {
    const file = `content/history/${source}/head.json`;
    if (!knownSources.has(source)) throw unknown(file, 'source', source, knownSources);
  }
  const read = new Set(heads.map(({ source }) => source));
  for (const { id } of sources) if (!read.has(id)) throw unread(id);
}

const REGISTRIES = {
  table: 'content/registry/tables.yaml',
  source: 'content/registry/sources.yaml',
  library: 'content/registry/libraries.yaml',
};

/** An error for an id that the registry does not have, with the ids that it has. */
export function unknown(
  file: string,
  kind: 'table' | 'source' | 'library',
  id: string,
  known: Iterable<string>,
): InputError {
  return new InputError({
    file,
    expected: `a ${kind} of the registry: ${[...known].join(', ')}`,
    received: id,
    hint: `Correct the id, or add it to ${REGISTRIES[kind]}.`,
  });
}

/** An error for a code that a table does not have, with the one that differs in case alone. */
export function missingCode(
  file: string,
  table: Table,
  code: Code,
  codes: ReadonlySet<string>,
): InputError {
  const text = codeText(code);
  const twin = [...codes].find((known) => known.toLowerCase() === text.toLowerCase());
  const hint =
    twin === undefined
      ? `No source lists ${text}: correct the code, or take the text out.`
      : `Codes are case-sensitive: did you mean ${twin}?`;
  return new InputError({ file, expected: `a code of ${table.id}`, received: text, hint });
}

function unbelieved(file: string, source: string, table: string, known: string[]): InputError {
  return new InputError({
    file,
    expected: `a source that the table believes: ${known.join(', ')}`,
    received: source,
    hint: `Add ${source} to the precedence of ${table} in content/registry/tables.yaml.`,
  });
}

function twice(file: string): InputError {
  return new InputError({
    file,
    expected: 'one history for each source and table',
    received: 'two',
    hint: 'Look into the other files of the folder for one with the same source and table.',
  });
}

function unread(source: string): InputError {
  return new InputError({
    file: `content/history/${source}/head.json`,
    expected: `the head of ${source}, which content/registry/sources.yaml names`,
    received: 'no such file',
    hint: `Import the source: npm run import -- ${source} <path of a clone>`,
  });
}
