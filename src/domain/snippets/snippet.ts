import { byCode } from '../by-code.ts';
import { codeText } from '../codes.ts';
import { forms } from './forms.ts';
import { memberNames } from './member-names.ts';
import {
  FORMS,
  type Form,
  type LeftOut,
  type Snippet,
  type SnippetCode,
  type SnippetOptions,
  type SnippetSource,
} from './types.ts';

/** What is offered where nobody has chosen. */
export const DEFAULT_OPTIONS: SnippetOptions = { casing: 'pascal', codes: 'all', comments: true };

/**
 * TypeScript for codes of a table.
 *
 * @param picked the codes, as text (`50013`, `READY`); absent for all. Others than the table's are passed over
 */
export function snippet(
  { table, codes: all }: SnippetSource,
  form: Form,
  {
    options = DEFAULT_OPTIONS,
    picked,
  }: { options?: SnippetOptions; picked?: Iterable<string> } = {},
): Snippet {
  const asked = picked === undefined ? all : pickedOf(all, new Set(picked));
  const left: LeftOut[] = [];
  const { misfit, emit } = forms[form];
  const codes = asked.filter((each) => {
    const hidden = options.codes === 'documented' && each.status !== 'documented';
    const why = hidden ? each.status : misfit(table, each, asked);
    if (why !== undefined) left.push({ code: each.code, why });
    return why === undefined;
  });
  if (codes.length === 0) return { text: '', left };
  const names = memberNames(all, options.casing);
  const nameOf = ({ code, identifier }: SnippetCode): string =>
    names.get(codeText(code)) ?? identifier;
  return { text: emit({ table, codes, all, options, nameOf }), left };
}

/** In the table's order; every code's page asks for its own alone. */
function pickedOf(
  all: readonly SnippetCode[],
  wanted: ReadonlySet<string>,
): readonly SnippetCode[] {
  const [first] = wanted;
  if (first !== undefined && wanted.size === 1) return byCode(all, first);
  return all.filter(({ code }) => wanted.has(codeText(code)));
}

/** The forms in which at least one of the codes can be written, in the order in which they are offered. */
export function formsFor(table: SnippetSource['table'], codes: readonly SnippetCode[]): Form[] {
  return FORMS.filter((form) =>
    codes.some((each) => forms[form].misfit(table, each, codes) === undefined),
  );
}

/** What a file with the snippet is called: `json-error-codes.ts`. */
export function fileName({ table }: Pick<SnippetSource, 'table'>): string {
  return `${table.id}.ts`;
}
