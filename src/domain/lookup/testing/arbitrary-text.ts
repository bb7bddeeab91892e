import fc from 'fast-check';

/** What any text may be made of: characters, halves of them, signs that mean something to a log. */
const arbitraryPiece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 20 }),
  fc.constantFrom(
    '\ud83d',
    '\udc00',
    '\0',
    '\u0007',
    '\r\n',
    '\u2028',
    '\u001b[31m',
    '\u001b[',
    'İ',
  ),
  fc.constantFrom(
    '\\',
    '\\"',
    '\\\\n',
    '\\u0041',
    '\\u',
    '&quot;',
    '&amp',
    '“',
    '５',
    '：',
    '\u200b',
  ),
  fc.constantFrom(
    '{"',
    "': '",
    '[[',
    ']}',
    '}',
    '=>',
    '_errors',
    '"errors": {',
    'code=',
    '://',
    '@',
  ),
  fc.constantFrom(
    '50013',
    'op 10',
    '-1',
    '5xx',
    '4014',
    '50,013',
    'MissingAccess',
    'READY',
    'voice',
  ),
  fc.constantFrom(
    'Invalid Form Body\n',
    'In a.b: ',
    'a[A_B]: ',
    'discord',
    'close code ',
    ' error: ',
  ),
);

/** Any text at all. */
export const arbitraryText: fc.Arbitrary<string> = fc
  .array(arbitraryPiece, { maxLength: 12 })
  .map((pieces) => pieces.join(''));

/** Lines as libraries print them, of codes that the small index has. */
export const LOGS: readonly string[] = [
  'DiscordAPIError[50013]: Missing Permissions\n    at SequentialHandler.runRequest (/app/node_modules/@discordjs/rest/dist/index.js:933:15)',
  'discord.errors.Forbidden: 403 Forbidden (error code: 50001): Missing Access',
  'net.dv8tion.jda.api.exceptions.ErrorResponseException: 10008: Unknown Message',
  'The server responded with error 50007: Cannot send messages to this user (Discord.Net)',
  'HTTP 403 Forbidden, {"message": "Missing Access", "code": 50001}',
  'Shard ID 0 WebSocket closed with 4014',
  '[voice] WebSocketClosedEvent(code=4006, reason=Session no longer valid., byRemote=true)',
  '{"t":"MESSAGE_CREATE","s":42,"op":0,"d":{"guild_id":"41771983423143937"}}',
  `{ message: 'Invalid Form Body', code: 50035, errors: { content: { _errors: [ { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' } ] } } }`,
  'DiscordAPIError[50035]: Invalid Form Body\nembeds[0].title[BASE_TYPE_MAX_LENGTH]: Must be 256 or fewer in length.',
  '400 Bad Request (error code: 50035): Invalid Form Body\nIn content: Must be 2000 or fewer in length.',
  'Error(Http(UnsuccessfulRequest(ErrorResponse { status_code: 404, error: DiscordJsonError { code: 10003, message: "Unknown Channel", errors: [] } })))',
];

type Mutation = (text: string, at: number, length: number) => string;

const MUTATIONS: readonly Mutation[] = [
  (text, at, length) => text.slice(0, at) + text.slice(at + length),
  (text, at, length) => text.slice(0, at + length) + text.slice(at),
  (text, at, length) => text.slice(at, at + length) + text.slice(0, at) + text.slice(at + length),
  (text, at) => text.slice(0, at),
  (text, at) => text.slice(at),
  (text) => JSON.stringify(text),
  (text) => JSON.stringify(JSON.stringify({ text })),
  (text) => text.toUpperCase(),
  (text) => text.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
  (text, at) => `${text.slice(0, at)}\n\n\t${text.slice(at)}`,
  (text, at) => text.slice(0, at) + String.fromCharCode(at * 257) + text.slice(at),
];

/** A log to which something has happened: bits lost, doubled, swapped, escaped, cut off. */
export const arbitraryMutatedLog: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.constantFrom(...LOGS), { minLength: 1, maxLength: 3 }),
    fc.array(fc.tuple(fc.constantFrom(...MUTATIONS), fc.nat(), fc.nat(40)), { maxLength: 6 }),
  )
  .map(([logs, mutations]) =>
    mutations.reduce(
      (text, [mutate, at, length]) => mutate(text, at % (text.length + 1), length),
      logs.join('\n'),
    ),
  );
