import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import {
  changesJson,
  historyJson,
  indexJson,
  schemaJson,
  tableJson,
} from '../../src/domain/api/paths.ts';
import { historyResponse, tableResponse } from '../../src/domain/api/responses.ts';
import {
  historyResponseSchema,
  indexResponseSchema,
  responseSchemas,
  tableResponseSchema,
} from '../../src/schemas/api.ts';
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
    const paths = [...index.tables, ...index.sources].flatMap(({ url, json }) => [url, json]);
    expect(
      [...paths, index.changes, ...Object.values(index.schemas)].filter(
        (url) => !answers(unbased(url)),
      ),
    ).toEqual([]);
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

describe.each(Object.keys(responseSchemas))('schema of %s', (name) => {
  const schema = jsonAt(schemaJson(name)) as z.core.JSONSchema.JSONSchema;

  test('says where it stands', () => {
    expect(schema.$id).toBe(`${origin}${base}${schemaJson(name)}`);
    expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  });

  test('fits the responses, and nothing else', () => {
    const reader = z.fromJSONSchema(schema);
    const paths =
      {
        index: [indexJson],
        table: codex.tables.map(({ table }) => tableJson(table.id)),
        history: codex.sources.map(({ source }) => historyJson(source.id)),
        changes: [changesJson],
      }[name] ?? [];
    expect(paths).not.toEqual([]);
    for (const path of paths) {
      const response = jsonAt(path) as object;
      expect(reader.safeParse(response).error).toBeUndefined();
      expect(reader.safeParse({ ...response, surprise: true }).success).toBe(false);
    }
    expect(reader.safeParse({}).success).toBe(false);
  });
});
