import { entryOf } from '../domain/lookup/prepare.ts';
import type { FormError, LookupIndex, UnknownCode } from '../domain/lookup/types.ts';
import type { NamedAnswer, NamedHit } from './answer.ts';

/** An answer for people: a paragraph for each hit, then form errors, then codes that nobody lists. */
export function readable(index: LookupIndex, answer: NamedAnswer): string {
  const parts = [
    ...answer.hits.map((hit) => hitText(index, hit)),
    ...(answer.formErrors.length > 0 ? [formText(answer.formErrors)] : []),
    ...answer.unknown.map((code) => unknownText(index, code)),
  ];
  return parts.length === 0 ? 'No Discord code found in this text.' : parts.join('\n\n');
}

function hitText(index: LookupIndex, hit: NamedHit): string {
  const entry = entryOf(index, hit.table, hit.code);
  const facts = [entry?.table.name ?? hit.table, entry?.status].filter(
    (fact) => fact !== undefined,
  );
  return [
    `${hit.code}  ${hit.name}`,
    `  ${facts.join(' · ')}`,
    `  ${hit.confidence}: ${plain(hit.reason)}`,
    `  ${hit.url}`,
  ].join('\n');
}

function formText(errors: readonly FormError[]): string {
  const lines = errors.flatMap(({ path, code, message }) => [
    `  ${[plain(path) || 'the whole form', code].filter((word) => word !== undefined).join('  ')}`,
    ...(message === '' ? [] : [`    ${plain(message)}`]),
  ]);
  return ['Form errors', ...lines].join('\n');
}

function unknownText(index: LookupIndex, unknown: UnknownCode): string {
  const { code, table, family, familyUrl, familyName } = unknown;
  const name = index.tables.find(({ id }) => id === table)?.name;
  return [
    `${plain(String(code))}  no source lists it`,
    ...(name === undefined ? [] : [`  ${name}`]),
    ...(family === undefined ? [] : [`  ${plain(family)}`]),
    ...(familyUrl === undefined ? [] : [`  ${familyName}: ${familyUrl}`]),
  ].join('\n');
}

/** Pasted text in one line, and without what would steer a terminal. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, ' ').trim();
}
