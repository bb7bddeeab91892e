import { describe, expect, it } from 'vitest';
import { codeText } from '../../src/domain/codes.ts';
import { familyOf } from '../../src/domain/families/family-of.ts';
import { checkNote } from '../../src/domain/notes/check-note.ts';
import { requiredOf } from '../../src/domain/notes/required.ts';
import { styleFaults } from '../../src/domain/notes/style.ts';
import { outlineOf } from '../../src/domain/markdown/outline.ts';
import { InputError } from '../../src/schemas/input-error.ts';
import { codex, tableOf } from './support/content.ts';

const tables = codex.tables.map((view) => ({ id: view.table.id, view }));

describe.each(tables)('notes of $id', ({ view }) => {
  it('explain every code, fully where that is asked for, and as the house writes', () => {
    const faults = view.entries.flatMap((entry) => checkNote(view, entry));
    expect(faults.map((fault) => new InputError(fault).message)).toEqual([]);
  });
});

/** Documented JSON errors that many meet: their notes show a minimal cause and its cure. */
const MOST_MET = [
  10003, 10004, 10007, 10008, 10013, 10015, 10062, 20028, 30003, 30005, 30010, 30013, 30034, 30046,
  40001, 40002, 40005, 40060, 40333, 50001, 50005, 50006, 50007, 50008, 50013, 50021, 50024, 50027,
  50034, 50035, 50083, 60003, 130000, 160002,
];

describe('notes on JSON error codes', () => {
  const view = tableOf('json-error-codes');
  const notes = [...view.notes.values()];

  it('go into depth for a hundred codes or more, those that everybody meets among them', () => {
    const deep = notes.filter(({ inDepth }) => inDepth).map(({ code }) => Number(code));
    expect(deep.length).toBeGreaterThanOrEqual(100);
    expect(MOST_MET.filter((code) => !deep.includes(code))).toEqual([]);
  });

  it('are full for each documented code', () => {
    const documented = view.entries.filter(({ status }) => status === 'documented');
    expect(documented.length).toBeGreaterThanOrEqual(240);
    expect(documented.filter((entry) => requiredOf(view.table, entry) === undefined)).toEqual([]);
  });
});

it('says after every close of the gateway and of voice what to do, and of each what else it can be taken for', () => {
  const closes = ['gateway-close-codes', 'voice-close-codes'].flatMap((id) => tableOf(id).entries);
  expect(closes.filter(({ recovery }) => recovery === undefined || recovery === 'connect')).toEqual(
    [],
  );
});

it('contradicts no source on whether to reconnect', () => {
  const faults = tables.flatMap(({ view }) =>
    view.entries
      .filter(({ reconnect, recovery }) => reconnect !== undefined && recovery !== undefined)
      .filter(({ reconnect, recovery }) => reconnect === (recovery === 'stop'))
      .map(({ url, reconnect, recovery }) => `${url} ${String(reconnect)} ${String(recovery)}`),
  );
  expect(faults).toEqual([]);
});

describe('families', () => {
  const views = tables.filter(({ view }) => view.table.families === true);

  it('are those of JSON error codes', () => {
    expect(views.map(({ id }) => id)).toEqual(['json-error-codes']);
  });

  it('have a page for every code that is listed', () => {
    const homeless = views.flatMap(({ view }) =>
      view.entries
        .filter(({ code }) => !view.families.has(familyOf(code) ?? ''))
        .map(({ code }) => codeText(code)),
    );
    expect(homeless).toEqual([]);
  });

  it('say what their codes share and how to handle them, as the house writes', () => {
    const faults = views.flatMap(({ view }) =>
      [...view.families.values()].flatMap(({ family, summary, body = '' }) => {
        const { headings, spoken } = outlineOf(body);
        return [
          ...styleFaults(`${summary}\n${spoken}`).map(({ received }) => `${family}: ${received}`),
          ...['What they share', 'How to handle them']
            .filter((heading) => !headings.includes(heading))
            .map((heading) => `${family}: no ${heading}`),
        ];
      }),
    );
    expect(faults).toEqual([]);
  });
});
