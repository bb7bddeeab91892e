import { plain, type PlainType, type TypeTree } from './type-tree.ts';

/** Words that name a type whatever stands before them: `unsigned integer`, `ISO8601 timestamp`. */
const BY_LAST_WORD = new Map<string, PlainType>(
  Object.entries({
    boolean: 'boolean bool',
    null: 'null nil',
    number:
      'number integer int float double decimal long short byte bitfield bitmask flags ' +
      'int8 int16 int32 int64 uint8 uint16 uint32 uint64 i8 i16 i32 i64 u8 u16 u32 u64 f32 f64',
    snowflake: 'snowflake',
    string: 'string str char text timestamp date datetime url uri uuid hash',
  } satisfies Partial<Record<PlainType, string>>).flatMap(([type, words]) =>
    words.split(' ').map((word): [string, PlainType] => [word, type as PlainType]),
  ),
);

/** Several words, or one that names a type only by itself. */
const WHOLE = new Map<string, PlainType>([
  ['any', 'unknown'],
  ['any json value', 'unknown'],
  ['json', 'unknown'],
  ['json value', 'unknown'],
  ['mixed', 'unknown'],
  ['unknown', 'unknown'],
  ['value', 'unknown'],
  ['dict', 'object'],
  ['dictionary', 'object'],
  ['json object', 'object'],
  ['map', 'object'],
  ['object', 'object'],
  ['record', 'object'],
  ['snowflake id', 'snowflake'],
  ['unix timestamp', 'number'],
]);

/** Words behind which nothing is lost when only the type remains. */
const SILENT =
  /^(?:booleans?|bool|null|numbers?|integers?|int|floats?|snowflakes?( ids?)?|strings?)$/i;
const LISTS = /^(?:array|list)s?$/i;
const OBJECT = /^(?:sub)?objects?$/i;

/** What words mean that stand side by side, without any mark between them; at least one. */
export function typeOfWords(words: readonly string[]): TypeTree {
  const last = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  if (LISTS.test(last)) {
    return { kind: 'list', of: before.length === 0 ? plain('unknown') : typeOfWords(before) };
  }
  const whole = words.join(' ');
  const type = plainType(words.map((word) => word.toLowerCase()));
  if (type !== undefined) {
    const silent = type === 'unknown' || type === 'object' || SILENT.test(whole);
    return plain(type, silent ? undefined : whole);
  }
  const object = OBJECT.test(last) && before.length > 0;
  return { kind: 'named', words: object ? before.join(' ') : whole, object };
}

function plainType(words: readonly string[]): PlainType | undefined {
  if (words.some((word) => word.startsWith('stringified'))) return 'string';
  const whole = words.join(' ');
  const last = words.at(-1) ?? '';
  return (
    WHOLE.get(whole) ??
    WHOLE.get(singular(whole)) ??
    BY_LAST_WORD.get(last) ??
    BY_LAST_WORD.get(singular(last))
  );
}

function singular(word: string): string {
  return word.replace(/s$/, '');
}
