import { codeText } from '../codes.ts';
import { normalise } from '../text/normalise.ts';
import type { Entry } from '../../schemas/entry.ts';
import type { History } from '../../schemas/history.ts';
import { InputError } from '../../schemas/input-error.ts';
import type { Table } from '../../schemas/registry.ts';
import { missingCode } from './check.ts';
import { labelsOf } from './labels.ts';
import type { Content } from './types.ts';

/**
 * What is said when a code of a table is meant, keyed by the code as text.
 *
 * @throws InputError where the table has no such code, or the code bears the phrase as a name already
 */
export function phrasesOf(
  table: Table,
  { phrases }: Pick<Content, 'phrases'>,
  entries: readonly Entry[],
  histories: readonly History[],
): Map<string, string[]> {
  const file = `content/phrases/${table.id}.yaml`;
  const labels = labelsOf(histories);
  const names = new Map(
    entries.map(({ code, name, identifier }) => {
      const key = codeText(code);
      return [key, new Set([key, name, identifier, ...(labels.get(key) ?? [])].map(normalise))];
    }),
  );
  const byCode = new Map<string, string[]>();
  const own = phrases.filter((each) => each.table === table.id);
  for (const [code, said] of own.flatMap((each) => Object.entries(each.phrases))) {
    const known = names.get(code);
    if (known === undefined) throw missingCode(file, table, code, new Set(names.keys()));
    for (const phrase of said) if (known.has(normalise(phrase))) throw needless(file, code, phrase);
    byCode.set(code, said);
  }
  return byCode;
}

function needless(file: string, code: string, phrase: string): InputError {
  return new InputError({
    file,
    expected: `phrases for ${code} that are none of its names`,
    received: phrase,
    hint: 'It is needless: a source calls the code so, beyond case and punctuation. Take it out.',
  });
}
