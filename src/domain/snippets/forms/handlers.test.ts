import fc from 'fast-check';
import { format, type Options } from 'prettier';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { compile } from '../../../../tests/snippets/support/compile.ts';
import { everyOption, sources } from '../../../../tests/snippets/support/sources.ts';
import { codeText } from '../../codes.ts';
import { DEFAULT_OPTIONS, formsFor, snippet } from '../snippet.ts';
import type { Form, SnippetOptions, SnippetSource } from '../types.ts';

const HANDLERS: readonly Form[] = ['import', 'discord.js', 'discordjs-ws', 'ws', 'fetch'];

/** Ways out of a text or a comment. */
const NASTY = ['*/ }', "'", '"\'', '`${x}`', '\\', 'a\nb', '\u2028x', '// x', '\r}'];

/** What is picked: some codes alone, of each kind at least one; a few from all over the table; all. */
function selections({ codes }: SnippetSource): (string[] | undefined)[] {
  const kinds = new Map(
    codes.map(({ code, member, direction, encoding, status, reconnect }) => [
      [member !== undefined, direction, encoding, status, reconnect, codeText(code).at(0)].join(),
      codeText(code),
    ]),
  );
  const keys = codes.map(({ code }) => codeText(code));
  const step = Math.ceil(keys.length / 5);
  return [
    ...[...kinds.values()].map((code) => [code]),
    keys.filter((_, at) => at % step === 0),
    undefined,
  ];
}

function textsOf(source: SnippetSource, form: Form, options: readonly SnippetOptions[]): string[] {
  const texts = selections(source).flatMap((picked) =>
    options.map((each) => snippet(source, form, { options: each, ...(picked && { picked }) }).text),
  );
  return [...new Set(texts)].filter(Boolean);
}

/** Characters of a text that Prettier is asked about. */
const LONGEST = 65_000;

/** Every text in some options, by table, form and place. */
function allTexts(options: readonly SnippetOptions[]): Map<string, string> {
  const texts = sources.flatMap((source) =>
    HANDLERS.flatMap((form) =>
      textsOf(source, form, options).map(
        (text, at) => [`${source.table.id}.${form}.${String(at)}`, text] as const,
      ),
    ),
  );
  return new Map(texts);
}

test('each compiles as a module of its own, under the strictest settings', () => {
  const texts = allTexts(everyOption.filter(({ casing }) => casing !== 'screaming'));
  expect(texts.size).toBeGreaterThan(500);
  expect(compile(texts).slice(0, 10)).toEqual([]);
}, 90_000);

test('each is written as Prettier would write it', async () => {
  const options: Options = { parser: 'typescript', singleQuote: true, printWidth: 100 };
  const inPascalCase = everyOption.filter(
    ({ casing, codes }) => casing === 'pascal' && codes === 'all',
  );
  const unlike: string[] = [];
  for (const [name, text] of allTexts(inPascalCase)) {
    // Without comments the longest say the same in half the time.
    if (text.length > LONGEST) continue;
    const theirs = (await format(text, options)).split('\n');
    const at = text.split('\n').findIndex((line, here) => line !== theirs[here]);
    if (at >= 0) unlike.push(`${name}:${String(at + 1)} ${text.split('\n')[at] ?? ''}`);
  }
  expect(unlike.slice(0, 10)).toEqual([]);
}, 90_000);

test('each holds every code of the selection, as a value or in a comment', () => {
  for (const source of sources) {
    for (const form of HANDLERS) {
      for (const comments of [true, false]) {
        const options = { ...DEFAULT_OPTIONS, comments };
        const { text, left } = snippet(source, form, { options });
        if (text === '') continue;
        const shown = new Set(text.match(/-?\w+/g));
        const out = new Set(left.map(({ code }) => code));
        const kept = source.codes.filter(({ code }) => !out.has(code));
        const keys = kept.map(({ code }) => codeText(code).replace('xx', '00'));
        expect(keys.filter((key) => !shown.has(key))).toEqual([]);
      }
    }
  }
});

test('whatever a code is called, and whatever is said of it, the text stays TypeScript', () => {
  const said = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom(...NASTY));
  fc.assert(
    fc.property(
      fc.constantFrom(...sources),
      fc.constantFrom(...HANDLERS),
      fc.boolean(),
      fc.array(fc.record({ name: said, summary: said }), { minLength: 1, maxLength: 4 }),
      (source, form, comments, words) => {
        const codes = source.codes
          .slice(-words.length)
          .map((each, at) => ({ ...each, ...words[at] }));
        const options = { ...DEFAULT_OPTIONS, comments };
        const { text } = snippet({ ...source, codes }, form, { options });
        const { diagnostics } = ts.transpileModule(text, { reportDiagnostics: true });
        expect(diagnostics).toEqual([]);
      },
    ),
  );
}, 30_000);

test('a form is offered for the tables that it fits, and for no other', () => {
  const offered = Object.fromEntries(
    HANDLERS.map((form) => [
      form,
      sources
        .filter(({ table, codes }) => formsFor(table, codes).includes(form))
        .map(({ table }) => table.id),
    ]),
  );
  expect(offered).toMatchInlineSnapshot(`
    {
      "discord.js": [
        "gateway-close-codes",
        "dispatch-events",
        "http-status-codes",
        "json-error-codes",
        "form-error-codes",
        "websocket-close-codes",
      ],
      "discordjs-ws": [
        "gateway-close-codes",
        "dispatch-events",
        "websocket-close-codes",
      ],
      "fetch": [
        "http-status-codes",
        "json-error-codes",
        "form-error-codes",
      ],
      "import": [
        "gateway-opcodes",
        "gateway-close-codes",
        "dispatch-events",
        "voice-opcodes",
        "voice-close-codes",
        "json-error-codes",
        "rpc-error-codes",
        "rpc-close-codes",
      ],
      "ws": [
        "gateway-opcodes",
        "gateway-close-codes",
        "dispatch-events",
        "voice-opcodes",
        "voice-close-codes",
        "rpc-error-codes",
        "rpc-close-codes",
        "websocket-close-codes",
        "utilbot-opcodes",
        "utilbot-error-codes",
      ],
    }
  `);
});

test('what is left out has a reason', () => {
  for (const source of sources) {
    for (const form of HANDLERS) {
      for (const { why } of snippet(source, form).left) expect(why).toMatch(/^\S.{5,60}\w$/);
    }
  }
});
