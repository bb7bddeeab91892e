import { codeText } from '../domain/codes.ts';
import type { Codex, TableView } from '../domain/codex/types.ts';
import { closest } from '../domain/compare/closest.ts';
import { forms } from '../domain/snippets/forms.ts';
import { FORMS, type Form } from '../domain/snippets/types.ts';
import { InputError } from '../schemas/input-error.ts';

/**
 * A table by its id.
 *
 * @throws InputError where there is none, with the nearest
 */
export function findTable({ tables }: Codex, word: string): TableView {
  const id = word.toLowerCase();
  const found = tables.find(({ table }) => table.id === id);
  if (found !== undefined) return found;
  const ids = tables.map(({ table }) => table.id);
  const all = 'npm run --silent snippet -- --list prints them all';
  throw missing('a table', word, closest(word, ids), all);
}

/**
 * Codes of a table, in the words in which it keeps them.
 *
 * @throws InputError for the first that the table does not have, with the nearest
 */
export function findCodes({ table, entries }: TableView, words: readonly string[]): string[] {
  const codes = entries.map(({ code }) => codeText(code));
  return words.map((word) => {
    const found = codes.find((code) => code.toLowerCase() === word.toLowerCase());
    if (found !== undefined) return found;
    const nearest = closest(word, codes) ?? nearestNumber(word, codes);
    throw missing(
      `a code of the table ${table.id}`,
      word,
      nearest,
      `See ${table.url} on the site.`,
    );
  });
}

/**
 * A form by its name or by the label of its tab.
 *
 * @throws InputError where there is none, with the nearest
 */
export function findForm(word: string): Form {
  const wanted = word.toLowerCase();
  const found = FORMS.find((form) => form === wanted || forms[form].label.toLowerCase() === wanted);
  if (found !== undefined) return found;
  throw missing(`one of ${FORMS.join(', ')}`, word, closest(word, FORMS), 'See them with --list.');
}

function nearestNumber(word: string, codes: readonly string[]): string | undefined {
  const wanted = Number(word);
  if (!Number.isFinite(wanted)) return undefined;
  const far = (code: string): number => Math.abs(Number(code) - wanted);
  const numbers = codes.filter((code) => Number.isFinite(Number(code)));
  return numbers.sort((a, b) => far(a) - far(b))[0];
}

function missing(
  expected: string,
  received: string,
  nearest: string | undefined,
  otherwise: string,
): InputError {
  return new InputError({
    file: 'the command line',
    expected,
    received: JSON.stringify(received),
    hint: nearest === undefined ? otherwise : `Did you mean ${nearest}?`,
  });
}
