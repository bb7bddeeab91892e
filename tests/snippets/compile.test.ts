import { expect, test } from 'vitest';
import { codeText } from '../../src/domain/codes.ts';
import { formsFor, snippet } from '../../src/domain/snippets/snippet.ts';
import { FORMS, type Form, type SnippetSource } from '../../src/domain/snippets/types.ts';
import { batch } from './support/batch.ts';
import { compile } from './support/compile.ts';
import { everyOption, sources } from './support/sources.ts';

/** What is picked: each code alone, three from the middle, all. */
function selections({ codes }: SnippetSource): (string[] | undefined)[] {
  const keys = codes.map(({ code }) => codeText(code));
  const middle = Math.floor(keys.length / 2);
  return [...keys.map((code) => [code]), keys.slice(middle - 1, middle + 2), undefined];
}

/** Every text that the form gives for the table, each once. */
function textsOf(source: SnippetSource, form: Form): string[] {
  const texts = selections(source).flatMap((picked) =>
    everyOption.map(
      (options) => snippet(source, form, { options, ...(picked && { picked }) }).text,
    ),
  );
  return [...new Set(texts)].filter(Boolean);
}

const modules = new Map<string, string>();
const unused: string[] = [];
let count = 0;
for (const source of sources) {
  for (const form of FORMS) {
    const texts = textsOf(source, form);
    if (texts.length === 0) continue;
    const { text, ...rest } = batch(texts);
    modules.set(`${source.table.id}.${form.replace('.', '')}`, text);
    unused.push(...rest.unused);
    count += texts.length;
  }
}

test('every form of every code and table, in every option, compiles under the strictest settings', () => {
  expect(count).toBeGreaterThan(20_000);
  expect(compile(modules).slice(0, 20)).toEqual([]);
}, 90_000);

test('no snippet imports what it does not use', () => {
  expect(unused.slice(0, 10)).toEqual([]);
});

test('the compiler would tell', () => {
  const broken = new Map([
    ['a', batch(['export const a: string = 1;\n', 'const b = 1;\n']).text],
    [
      'b',
      batch([
        "import { RESTJSONErrorCodes } from 'discord-api-types/v10';\nexport const c = RESTJSONErrorCodes.Nothing;\n",
      ]).text,
    ],
  ]);
  expect(compile(broken).map((line) => line.split('\n')[0])).toEqual([
    "a:3 Type 'number' is not assignable to type 'string'.",
    "a:7 'b' is declared but its value is never read.",
    expect.stringContaining("Property 'Nothing' does not exist"),
  ]);
});

test('every code of every table can be written in some form, as can every table', () => {
  for (const { table, codes } of sources) {
    for (const each of codes) expect(formsFor(table, [each]), each.permalink).not.toEqual([]);
    expect(formsFor(table, codes)).toContain('const-object');
  }
});
