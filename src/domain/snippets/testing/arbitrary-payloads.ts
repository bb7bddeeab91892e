import fc from 'fast-check';
import type { Payload, PayloadField } from '../../../schemas/payload.ts';
import type { SnippetCode } from '../types.ts';

const name = fc.constantFrom('client state', 'Thread', 'QoS payload', 'user', 'platform type');

/** Types as sources write them, nested at will. */
const { type } = fc.letrec<{ type: string }>((tie) => ({
  type: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom('string', 'integer', 'snowflake', 'boolean', 'null', 'any', 'object'),
    fc.constantFrom(
      'ISO8601 timestamp',
      'one of "a\\", \'b\' or 3',
      'array of two integers (a, b)',
    ),
    fc.constantFrom('array of three snowflakes (a, a, class)', 'one of on, off', 'voice flags'),
    name.map((words) => `${words} object`),
    name,
    tie('type').map((of) => `array[${of}]`),
    tie('type').map((of) => `array of ${of}`),
    tie('type').map((of) => `?${of}`),
    tie('type').map((of) => `partial ${of}`),
    fc.tuple(tie('type'), tie('type')).map(([a, b]) => `array[${a}, ${b}]`),
    fc.tuple(tie('type'), tie('type')).map(([a, b]) => `map[${a}, ${b}]`),
    fc.tuple(tie('type'), tie('type')).map(([a, b]) => `${a} | ${b}`),
    fc.tuple(tie('type'), tie('type')).map(([a, b]) => `${a} or ${b}`),
  ),
}));

const noise = fc
  .array(
    fc.oneof(
      fc.constantFrom(' of ', 'array', 'map', '7', 'x', '1.5', 'é'),
      fc.constantFrom(...'[ ] ( ) < > { } | , ? " ` \' / * \\'.split(' ')),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join(''));

/** What may stand where a source gives a type: by its grammar, nearly by it, and anything else. */
export const arbitraryTypeText: fc.Arbitrary<string> = fc.oneof(
  type,
  noise,
  fc.tuple(type, noise).map(([a, b]) => a + b),
  fc.string({ unit: 'binary' }),
);

const fieldName = fc.oneof(
  fc.constantFrom('id', 'type', 'properties', 'user', 'new', 'constructor', '__proto__', 'a-b'),
  fc.constantFrom('{ssrc}', '{class}', '{}', '8', 'NaN', '-1', '*/', "it's", '\u2028'),
  fc.string({ unit: 'binary', minLength: 1 }),
);

const flag = fc.constant(true as const);

const arbitraryField: fc.Arbitrary<PayloadField> = fc.record(
  {
    name: fieldName,
    type: arbitraryTypeText.filter((text) => text !== ''),
    nullable: flag,
    optional: flag,
    deprecated: flag,
  },
  { requiredKeys: ['name'] },
);

const arbitraryStructure = fc.record({
  name: fc.oneof(
    fc.constantFrom('Client State Structure', 'Thread subobject', 'Data', 'Payload', 'Object', ''),
    fc.constantFrom('Connection Properties', 'Identify Structure', 'User', 'users', '日本'),
    fc.string({ unit: 'binary' }),
  ),
  fields: fc.array(arbitraryField, { maxLength: 5 }),
});

const arbitraryPayload: fc.Arbitrary<Omit<Payload, 'code'>> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record(
      {
        source: fc.constantFrom('official', 'userdoccers', 'someone'),
        commit: fc.constant('0'.repeat(40)),
        direction: fc.constantFrom('send', 'receive'),
        list: flag,
        structures: fc.array(arbitraryStructure, { minLength: 1, maxLength: 4 }),
      },
      { requiredKeys: ['source', 'commit', 'structures'] },
    ),
  },
  {
    weight: 1,
    arbitrary: fc.record(
      {
        source: fc.constantFrom('official', 'userdoccers'),
        commit: fc.constant('0'.repeat(40)),
        direction: fc.constantFrom('send', 'receive'),
        value: fc.record(
          { type: fc.constantFrom('null', 'boolean', 'integer', 'empty object'), nullable: flag },
          { requiredKeys: ['type'] },
        ),
        structures: fc.constant<Payload['structures']>([]),
      },
      { requiredKeys: ['source', 'commit', 'value', 'structures'] },
    ),
  },
);

const IDENTIFIERS = [
  ...['Identify', 'IdentifySend', 'IdentifyConnection', 'IdentifyClientState', 'Resume'],
  ...['ResumeData', 'GatewayOpcode', 'Record', 'Snowflake', 'Array', 'UserObject', '_', 'X_1'],
];

/** The codes of a table whose identifiers and objects are likely to get into each other's way. */
export const arbitraryPayloadCodes: fc.Arbitrary<SnippetCode[]> = fc
  .uniqueArray(fc.constantFrom(...IDENTIFIERS), { minLength: 1, maxLength: 6 })
  .chain((identifiers) =>
    fc.tuple(
      ...identifiers.map((identifier, at) =>
        fc.array(arbitraryPayload, { minLength: 1, maxLength: 3 }).map((payloads): SnippetCode => {
          const code = at * 7 - 7;
          return {
            ...{ code, identifier, name: `${identifier} */ user`, status: 'documented' },
            permalink: `https://example.org/gateway/op/${String(code)}/`,
            payloads: payloads.map((payload) => ({ code, ...payload })),
          };
        }),
      ),
    ),
  );
