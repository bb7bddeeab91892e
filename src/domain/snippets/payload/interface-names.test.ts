import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeTable } from '../../testing/content.ts';
import { arbitraryPayloadCodes } from '../testing/arbitrary-payloads.ts';
import type { SnippetCode } from '../types.ts';
import { interfaceNames, type InterfaceNames } from './interface-names.ts';
import { mergePayloads } from './merge-payloads.ts';

const table = makeTable('gateway-opcodes', { singular: 'gateway opcode' });

function allNames(names: InterfaceNames, codes: readonly SnippetCode[]): string[] {
  return codes.flatMap((code) =>
    mergePayloads(code.payloads ?? [], true).flatMap(({ direction }) => {
      const { payload, data, nested } = names.of(code, direction);
      return [payload, data, ...nested.values()];
    }),
  );
}

test('no two interfaces of a table share a name', () => {
  fc.assert(
    fc.property(arbitraryPayloadCodes, (codes) => {
      const names = interfaceNames(table, codes);
      const all = [...allNames(names, codes), names.union, names.free('Record'), 'Record'];
      expect(new Set(all).size).toBe(all.length);
      for (const name of all) expect(name).toMatch(/^[A-Za-z_]\w*$/);
    }),
  );
});

test('the names of what hangs on the code alone stay, whatever objects come', () => {
  fc.assert(
    fc.property(arbitraryPayloadCodes, (codes) => {
      const bare = codes.map((code) => ({
        ...code,
        payloads: code.payloads?.map((each) => ({
          ...each,
          structures: each.structures.slice(0, 1),
        })),
      })) as SnippetCode[];
      const [with_, without] = [interfaceNames(table, codes), interfaceNames(table, bare)];
      for (const code of codes) {
        for (const { direction } of mergePayloads(code.payloads ?? [], true)) {
          const { payload, data } = with_.of(code, direction);
          expect(without.of(code, direction)).toMatchObject({ payload, data });
        }
      }
    }),
  );
});

test('an object that repeats the name of its code says it once', () => {
  const structure = (name: string) => ({ name, fields: [] });
  const code: SnippetCode = {
    ...{ code: 2, name: 'Identify', identifier: 'Identify', status: 'documented', permalink: '' },
    payloads: [
      {
        ...{ code: 2, source: 'official', commit: '' },
        structures: ['Identify Structure', 'Identify Connection Properties', 'Client State'].map(
          structure,
        ),
      },
    ],
  };
  expect(allNames(interfaceNames(table, [code]), [code])).toEqual([
    'IdentifyPayload',
    'IdentifyData',
    'IdentifyConnectionProperties',
    'IdentifyClientState',
  ]);
});
