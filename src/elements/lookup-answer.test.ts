import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readContentFolder } from '../data/read-content.ts';
import { assemble } from '../domain/codex/assemble.ts';
import { buildIndex } from '../domain/lookup/build-index.ts';
import { complete } from '../domain/lookup/complete.ts';
import { buildLibraryIndex } from '../domain/lookup/libraries/build-library-index.ts';
import { withLibraries } from '../domain/lookup/libraries/with-libraries.ts';
import { lookup as wholeLookup } from '../domain/lookup/lookup.ts';
import { answer, onlyFamily, open } from './lookup-answer.ts';
import * as engine from './lookup-engine.ts';
import type { Naming } from './lookup-libraries.ts';
import { lineOf, spokenOf } from './lookup-words.ts';

const codex = assemble(readContentFolder(process.cwd()));
const index = buildIndex(codex);
const libraries = buildLibraryIndex(codex);
const lookup = { index, ...engine };
const ask = (text: string) => answer(lookup, open(lookup, text), complete);

const token = 'MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs';
const form = [
  'DiscordAPIError[50035]: Invalid Form Body',
  'embeds[0].description[BASE_TYPE_MAX_LENGTH]: Must be 4096 or fewer in length.',
].join('\n');

test('a hit comes with what the index knows of it', () => {
  const { cards, plain } = ask('50013');
  expect(cards.map(({ entry }) => entry.url)).toEqual(['/json/50013/']);
  expect(plain).toBe(true);
});

test.each([
  ['50013', true],
  ['  closed with 4014\n', true],
  ['closed with\n4014', false],
  [`4014 ${'x'.repeat(80)}`, false],
])('%j is a plain query: %s', (text, plain) => {
  expect(ask(text).plain).toBe(plain);
});

describe('a secret', () => {
  test('is kept from the engine, from the text and from every sentence', () => {
    const text = `Authorization: Bot ${token} gave 50014\nDiscordAPIError[50013]`;
    const found = ask(text);
    expect(found.text).toHaveLength(text.length);
    expect(JSON.stringify([found, lineOf(found), spokenOf(found)])).not.toContain('Cl2FMQ');
    expect(found.cards.map(({ hit }) => hit.code)).toContain(50013);
  });

  test('wherever it stands in whatever text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (before, after) => {
        const found = ask(`${before} ${token} ${after}`);
        const told = JSON.stringify([found, lineOf(found), spokenOf(found)]);
        return !told.includes('Cl2FMQ') && !told.includes('ZnCjm1XV');
      }),
    );
  });

  test('is told of, in words', () => {
    expect(lineOf(ask(`50013 ${token}`))).toContain('A token is hidden here.');
    expect(lineOf(ask(`50013 ${token} ${token}x`))).toContain('2 secrets are hidden here.');
    expect(spokenOf(ask(`50013 ${token}`))).toMatch(/certain\. A token is hidden here\./);
    expect(lineOf(ask('50013 for jane@example.org'))).toContain('E-mail addresses are hidden');
  });
});

describe('an invalid form', () => {
  test('is a list of faults; their validation codes get no card of their own', () => {
    const { faults, cards } = ask(form);
    expect(faults).toMatchObject([
      {
        path: 'embeds[0].description',
        code: 'BASE_TYPE_MAX_LENGTH',
        message: 'Must be 4096 or fewer in length.',
        url: engine.entryOf(index, 'form-error-codes', 'BASE_TYPE_MAX_LENGTH')?.url,
      },
    ]);
    expect(faults[0]?.url).toMatch(/\/BASE_TYPE_MAX_LENGTH\/$/);
    expect(cards.map(({ hit }) => hit.code)).not.toContain('BASE_TYPE_MAX_LENGTH');
  });

  test('that a log repeats is told of once, with all its places', () => {
    const line = `2026-03-02 [bot] ${form}`;
    const { faults } = ask(`${line}\n${line}\n${line}`);
    const told = faults.map(({ path, code, message }) => [path, code, message].join());
    expect(new Set(told).size).toBe(told.length);
    expect(faults[0]?.places).toHaveLength(3);
  });

  test('is spoken of with its code', () => {
    expect(spokenOf(ask(form))).toBe(
      '1 code found, 1 field at fault: JSON error code 50035, Invalid form body, certain.',
    );
  });
});

describe('a code that no source lists', () => {
  test('is named with its table', () => {
    const found = ask('error code: 59999');
    expect(found.cards).toEqual([]);
    expect(found.unlisted).toMatchObject([
      { unknown: { code: 59999 }, table: { id: 'json-error-codes' } },
    ]);
    expect(spokenOf(found)).toBe('No source lists 59999. Enter opens 5xxxx Access and form.');
  });

  test('has no family that Enter opens where its range has none', () => {
    expect(spokenOf(ask('close code 4099'))).toBe('No source lists 4099.');
  });

  test('leaves Enter to what stands above it, and to one of several to nobody', () => {
    expect(onlyFamily(ask('error code: 59999'))).toBe('5xxxx Access and form');
    const beside = ask('DiscordAPIError[50013]: a\nDiscordAPIError[59999]: b');
    expect(beside.unlisted).toHaveLength(1);
    expect(onlyFamily(beside)).toBeUndefined();
    const two = ask('DiscordAPIError[59998]: a\nDiscordAPIError[59999]: b');
    expect(two.unlisted).toHaveLength(2);
    expect(onlyFamily(two)).toBeUndefined();
    expect(onlyFamily(ask('nothing at all'))).toBeUndefined();
  });
});

describe('the line', () => {
  test('tells how many tables share a number', () => {
    expect(lineOf(ask('4014'))).toMatch(/^\d tables have 4014, the likeliest first\.$/);
  });

  test('says nothing that one card says', () => {
    expect(lineOf(ask('50013'))).toBe('');
  });

  test('says plainly that nothing is listed', () => {
    expect(lineOf(ask('qwertyzxc'))).toContain('No code listed for “qwertyzxc”.');
    expect(lineOf(ask('some words\nof a log\nwith nothing in them'))).toContain(
      'No Discord code found in this text.',
    );
  });

  test('stays short, whatever is asked', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (text) => {
        const found = ask(text);
        return lineOf(found).length < 200 && spokenOf(found).length < 250;
      }),
    );
  });
});

test('one who listens hears how many, which first, and how sure', () => {
  expect(spokenOf(ask('50013'))).toBe(
    '1 code found: JSON error code 50013, Missing permissions, certain.',
  );
  expect(spokenOf(ask('4014'))).toMatch(
    /^\d codes found: first gateway close code 4014, .+, likely\.$/i,
  );
});

describe('the names of libraries', () => {
  const naming: Naming = (opened, codes) => withLibraries(opened, codes, libraries);
  const named = (text: string) => answer(lookup, open(lookup, text), complete, naming);

  test.each([
    'VoiceCloseCodes.DECODE_ERROR',
    'ErrorResponse.OPEN_DM_TOO_FAST',
    'MAXIMUM_GUILDS',
    form,
  ])('make the answer that the command line gives: %s', (text) => {
    const { hits } = wholeLookup({ ...index, libraries }, text);
    expect(named(text).found.map(({ hit }) => hit)).toEqual(hits);
  });

  test('are asked for by constants that nothing certain is known of, and by members of enums', () => {
    expect(open(lookup, 'MAXIMUM_GUILDS').asksLibraries).toBe(true);
    expect(open(lookup, 'x = CloseCode::Disconnected').asksLibraries).toBe(true);
    expect(open(lookup, '50013').asksLibraries).toBe(false);
    expect(open(lookup, 'missing permissions').asksLibraries).toBe(false);
  });

  test('leave the codes as they are where they did not arrive', () => {
    expect(ask('VoiceCloseCodes.DECODE_ERROR').found).not.toEqual([]);
  });
});
