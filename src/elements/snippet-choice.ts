import { DEFAULT_OPTIONS } from '../domain/snippets/snippet.ts';
import { CASINGS, type Casing, type Form, type SnippetOptions } from '../domain/snippets/types.ts';

/** What a reader has chosen of a table's TypeScript. */
export interface Choice {
  form: Form;
  options: SnippetOptions;
}

/** What the browser remembers of earlier choices; anything may stand there. */
export interface Remembered {
  form?: string | undefined;
  casing?: unknown;
  codes?: unknown;
  comments?: unknown;
}

/**
 * What is chosen at the start: what the address says, else what is remembered, else what is usual.
 *
 * @param offered the forms of the table; a form that is none of them is passed over
 */
export function startingChoice(
  address: URLSearchParams,
  remembered: Remembered,
  offered: readonly Form[],
): Choice {
  const of = (value: unknown): Form | undefined => offered.find((form) => form === value);
  const casing = (value: unknown): Casing | undefined => CASINGS.find((each) => each === value);
  const codes = (value: unknown): SnippetOptions['codes'] | undefined =>
    value === 'documented' || value === 'all' ? value : undefined;
  const comments = address.get('comments');
  const onOff = comments === 'on' || comments === 'off' ? comments === 'on' : undefined;
  const kept = typeof remembered.comments === 'boolean' ? remembered.comments : undefined;
  return {
    form: of(address.get('form')) ?? of(remembered.form) ?? offered[0] ?? 'const-object',
    options: {
      casing: casing(address.get('casing')) ?? casing(remembered.casing) ?? DEFAULT_OPTIONS.casing,
      codes: codes(address.get('codes')) ?? codes(remembered.codes) ?? DEFAULT_OPTIONS.codes,
      comments: onOff ?? kept ?? DEFAULT_OPTIONS.comments,
    },
  };
}

/** The choice as an address keeps it: `form=enum&comments=off`; only what is not usual. */
export function choiceQuery(
  { form, options }: Choice,
  usual: Form | undefined,
): [string, string][] {
  const { casing, codes, comments } = options;
  const fields: [string, string][] = [];
  if (form !== usual) fields.push(['form', form]);
  if (casing !== DEFAULT_OPTIONS.casing) fields.push(['casing', casing]);
  if (codes !== DEFAULT_OPTIONS.codes) fields.push(['codes', codes]);
  if (comments !== DEFAULT_OPTIONS.comments) fields.push(['comments', comments ? 'on' : 'off']);
  return fields;
}
