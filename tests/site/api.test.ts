import type { AnySchemaObject } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import type { z } from 'zod';
import {
  historyJson,
  indexJson,
  payloadsJson,
  schemaJson,
  tableJson,
} from '../../src/domain/api/paths.ts';
import {
  historyResponse,
  payloadsResponse,
  tableResponse,
} from '../../src/domain/api/responses.ts';
import {
  historyResponseSchema,
  indexResponseSchema,
  payloadsResponseSchema,
  responseSchemas,
  tableResponseSchema,
} from '../../src/schemas/api.ts';
import { addressesInJson } from './support/addresses.ts';
import { jsonFiles, ownFiles, responseFiles } from './support/json-files.ts';
import { answers, base, based, codex, jsonAt, origin, textOf, unbased } from './support/site.ts';

describe.each(codex.tables.map((view) => [view.table.id, view] as const))('%s.json', (id, view) => {
  test('is the merged table', () => {
    const response = tableResponseSchema.parse(jsonAt(tableJson(id)));
    expect(response.table).toBe(id);
    expect(response.entries).toEqual(
      view.entries.map((entry) => ({ ...entry, url: based(entry.url) })),
    );
  });

  test('has the same bytes however the content was read', () => {
    expect(textOf(tableJson(id))).toBe(JSON.stringify(tableResponse(view, based)));
  });
});

const withPayloads = codex.tables.filter(({ payloads }) => payloads.size > 0);

describe.each(withPayloads.map((view) => [view.table.id, view] as const))(
  'payloads of %s',
  (id, view) => {
    test('are those of its codes, in their order', () => {
      const { table, payloads } = payloadsResponseSchema.parse(jsonAt(payloadsJson(id)));
      expect(table).toBe(id);
      expect(payloads).toEqual(
        view.entries.flatMap(({ code }) => view.payloads.get(String(code)) ?? []),
      );
      expect(new Set(payloads.map(({ code }) => code)).size).toBe(view.payloads.size);
    });

    test('have the same bytes however the content was read', () => {
      expect(textOf(payloadsJson(id))).toBe(JSON.stringify(payloadsResponse(view)));
    });
  },
);

describe.each(codex.sources.map((view) => [view.source.id, view] as const))('%s', (id, view) => {
  test('has its whole history as JSON', () => {
    const response = historyResponseSchema.parse(jsonAt(historyJson(id)));
    expect(response.source).toBe(id);
    expect(response.head).toEqual(view.head.head);
    const tables = Object.fromEntries(view.histories.map(({ table, codes }) => [table, codes]));
    expect(response.tables).toEqual(tables);
  });

  test('has the same bytes however the content was read', () => {
    expect(textOf(historyJson(id))).toBe(JSON.stringify(historyResponse(view)));
  });
});

describe('index.json', () => {
  const index = indexResponseSchema.parse(jsonAt(indexJson));

  test('leads to every table and source', () => {
    expect(index.tables.map(({ id }) => id)).toEqual(codex.tables.map(({ table }) => table.id));
    expect(index.sources.map(({ id }) => id)).toEqual(codex.sources.map(({ source }) => source.id));
    expect(index.libraries.map(({ id }) => id)).toEqual(
      codex.libraries.map(({ library }) => library.id),
    );
    const paths = addressesInJson(index);
    expect(paths.filter((url) => !answers(unbased(url)))).toEqual([]);
    const kinds = ['index', 'code', 'comparison'];
    const told = Object.entries(responseFiles).filter(([name]) => !kinds.includes(name));
    expect(
      told.flatMap(([, files]) => files).filter((file) => !paths.includes(based(file))),
    ).toEqual([]);
  });

  test('leads to the payloads of the tables that have some', () => {
    const listed = index.tables.flatMap(({ id, payloads }) => (payloads ? [[id, payloads]] : []));
    expect(listed).toEqual(withPayloads.map(({ table: { id } }) => [id, based(payloadsJson(id))]));
    expect(listed.map(([id]) => id)).toContain('gateway-opcodes');
  });

  test('counts what the tables hold', () => {
    for (const { id, codes, statuses } of index.tables) {
      const entries = codex.tables.find(({ table }) => table.id === id)?.entries ?? [];
      expect(codes).toBe(entries.length);
      expect(statuses.documented).toBe(
        entries.filter(({ status }) => status === 'documented').length,
      );
      expect(Object.values(statuses).reduce((a, b) => a + b, 0)).toBe(codes);
    }
  });

  test('counts what each source lists', () => {
    for (const { id, tables } of index.sources) {
      for (const [table, counts] of Object.entries(tables)) {
        const view = codex.tables.find((each) => each.table.id === table);
        const own = view?.entries.flatMap(({ sources }) => sources[id] ?? []) ?? [];
        expect(counts.ever).toBe(own.length);
        expect(counts.now).toBe(own.filter((each) => each.until === undefined).length);
        expect(counts.ever).toBeGreaterThan(0);
      }
    }
  });
});

const names = Object.keys(responseSchemas) as (keyof typeof responseSchemas)[];

test('every JSON file is of a kind that is told, or the own of a script', () => {
  const schemas = names.map(schemaJson);
  const known = new Set([...Object.values(responseFiles).flat(), ...schemas, ...ownFiles]);
  expect(jsonFiles.filter((file) => !known.has(file))).toEqual([]);
  expect([...known].filter((file) => !jsonFiles.includes(file))).toEqual([]);
});

describe.each(names)('schema of %s', (name) => {
  const schema = jsonAt(schemaJson(name)) as AnySchemaObject & z.core.JSONSchema.JSONSchema;
  const files = responseFiles[name];

  test('says where it stands, and what of', () => {
    expect(schema.$id).toBe(`${origin}${base}${schemaJson(name)}`);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(schema.title).toMatch(/^[A-Z][a-z]+$/);
    expect(schema.description).toMatch(/\.$/);
  });

  test('tells what is not told by its name', () => {
    expect(untold(schema)).toEqual([]);
  });

  test('fits every response, and nothing else', () => {
    const fits = validator().compile(schema);
    expect(files).not.toEqual([]);
    const faults = files.flatMap((file) => (fits(jsonAt(file)) ? [] : [[file, fits.errors]]));
    expect(faults.slice(0, 5)).toEqual([]);
    for (const file of files.slice(0, 20)) {
      expect(fits({ ...(jsonAt(file) as object), surprise: true })).toBe(false);
    }
    expect(fits({})).toBe(false);
  });

  test('says the same as the schema that it was made from', () => {
    const faults = files.flatMap((file) => {
      const { error } = responseSchemas[name].safeParse(jsonAt(file));
      return error === undefined ? [] : [[file, error.message]];
    });
    expect(faults.slice(0, 5)).toEqual([]);
  });
});

/** As strict as it can be, with the formats that the schemas name. */
function validator(): Ajv2020 {
  return new Ajv2020({
    strict: true,
    // A key of every status is required, though each stands for itself alone.
    strictRequired: false,
    allowUnionTypes: true,
    formats: {
      date: /^\d{4}-\d{2}-\d{2}$/,
      'date-time': (text) => text.endsWith('Z') && !Number.isNaN(Date.parse(text)),
      uri: (text) => URL.canParse(text),
    },
  });
}

/** Keys whose names say what they hold. */
const TOLD = new Set([
  'name',
  'language',
  'group',
  'protocol',
  'kind',
  'added',
  'removed',
  'renamed',
  'changed',
  'fields',
  'tables',
  'sources',
  'libraries',
  'table',
  'a',
  'b',
  'fact',
]);

/** Keys of a schema without a description, wherever they stand in it. */
function untold(schema: unknown, at = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key !== 'properties') return untold(value, `${at}/${key}`);
    return Object.entries(value as Record<string, object>).flatMap(([name, each]) => [
      ...('description' in each || TOLD.has(name) ? [] : [`${at}/${name}`]),
      ...untold(each, `${at}/${name}`),
    ]);
  });
}
