import { normalise } from '../../text/normalise.ts';
import { itemsOf } from './items.ts';
import type { Side } from './side.ts';
import { inside, opens, type Range, type Source } from './source.ts';
import { isMark } from './token.ts';

/** What fields with a code are called, likeliest first; in lower case, without `_`. */
const CODES = 'code value opcode errorcode closecode statuscode'.split(' ');

/** What they may be called beside a field that names the code. */
const CODES_OF_NAMED = [...CODES, ...'op id number num status event'.split(' ')];

/** What fields with a code's name are called, likeliest first. */
const NAMES =
  'name constant identifier key symbol label title message text meaning reason description'.split(
    ' ',
  );

/** A record of more fields is none; without a name it has but few. */
const FIELDS = 40;
const FIELDS_UNNAMED = 4;

/**
 * What a bracket with named fields says of a code: `{ code: 50013, name: 'Missing Permissions' }`.
 *
 * @param read what a field's value says
 * @returns undefined where its fields have no names, or none is known to hold a code or a name
 */
export function recordOf(
  source: Source,
  open: number,
  read: (range: Range) => Side,
): Side | undefined {
  if (!opens(source, open, '{')) return undefined;
  const fields = new Map<string, Side>();
  for (const item of itemsOf(source, inside(source, open), { lineEnds: false })) {
    const value = valueOf(source, item);
    if (value === undefined || fields.size >= FIELDS) return undefined;
    const key = normalise(source.tokens[value.key]?.text ?? '');
    if (!fields.has(key)) fields.set(key, read(value));
  }
  const [name] = NAMES.flatMap((key) => fields.get(key)?.name ?? []);
  if (name === undefined && fields.size > FIELDS_UNNAMED) return undefined;
  const keys = name === undefined ? CODES : CODES_OF_NAMED;
  const named = name === undefined ? {} : { name };
  const [number] = keys.flatMap((key) => fields.get(key)?.number ?? []);
  if (number !== undefined) return { number, ...named };
  const [key] = keys.flatMap((each) => fields.get(each)?.name ?? []);
  return key === undefined && name === undefined
    ? undefined
    : { ...(key !== undefined && { key }), ...named };
}

function valueOf({ tokens }: Source, { from, to }: Range): (Range & { key: number }) | undefined {
  const key = tokens[from];
  if (key?.kind !== 'word' && key?.kind !== 'text') return undefined;
  if (!isMark(tokens[from + 1], ':', '=')) return undefined;
  return { key: from, from: from + 2, to };
}
