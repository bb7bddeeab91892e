import { aboutCode } from '../../comment.ts';
import { literal, quote } from '../../literal.ts';
import { isGivenUp } from '../../recovery.ts';
import type { Emitting, SnippetCode } from '../../types.ts';
import { apiEnumOf, apiImports, isMember } from './api-enum.ts';
import type { Handler } from './by-table.ts';
import { aboutWith, asMember, behind, cases, onlyOf, subjectOf, switchOver } from './cases.ts';
import { neverReported } from './close-codes.ts';
import { blocks, documented, head, imported, indent } from './layout.ts';
import { rawListener } from './raw-events.ts';

/** A function that hears of the closes of every shard; the manager mends by itself what can be mended. */
export const managerCloses: Handler = {
  misfit: neverReported,
  emit: (emitting) => {
    const { codes } = emitting;
    const only = onlyOf(emitting);
    const listener = `manager.on(WebSocketShardEvents.Closed, (code, shardId) => {
${indent(only === undefined ? closeCases(emitting, codes) : ifClosed(emitting, only), 2)}});
`;
    const about =
      only === undefined
        ? 'Tells of closes. The manager connects a shard again by itself where that can help.'
        : aboutWith(only, afterwards(emitting, only));
    const given = only === undefined ? [] : ['handle: (shardId: number) => void'];
    return whole(emitting, { about, given, body: listener });
  },
};

/** A function that listens for dispatch events of every shard. */
export const managerEvents: Handler = {
  emit: (emitting) => {
    const { table, codes } = emitting;
    const only = onlyOf(emitting);
    const named = codes.filter((each) => isMember(table, each));
    const unnamed = codes.filter((each) => !isMember(table, each));
    const on = 'manager.on(WebSocketShardEvents.Dispatch';
    const typed =
      named.length === 0
        ? ''
        : `${on}, (payload, shardId) => {\n${indent(events(emitting, named), 2)}});\n`;
    const about = only === undefined ? 'Listens for dispatch events.' : aboutCode(only);
    const body = [typed, rawListener(emitting, unnamed, on)].filter(Boolean).join('\n');
    return whole(emitting, { about, given: [], body });
  },
};

function whole(
  emitting: Emitting,
  { about, given, body }: { about: string; given: string[]; body: string },
): string {
  const { table, codes } = emitting;
  const start = `export function on${subjectOf(emitting)}`;
  return blocks(
    `${imported('@discordjs/ws', ['type WebSocketManager', 'WebSocketShardEvents'])}${imported(
      apiEnumOf(table)?.module ?? '',
      apiImports(table, codes),
    )}`,
    `${documented(emitting, about)}${head(start, ['manager: WebSocketManager', ...given], { end: ': void {' })}
${indent(body, 2)}}
`,
  );
}

function afterwards({ table }: Emitting, each: SnippetCode): string {
  return isGivenUp(table, each)
    ? 'The manager does not connect the shard again.'
    : 'The manager connects the shard again by itself.';
}

function ifClosed(emitting: Emitting, only: SnippetCode): string {
  const { value, aside } = asMember(emitting, only);
  return behind(`if (code === ${value}) handle(shardId);`, aside);
}

function closeCases(emitting: Emitting, codes: readonly SnippetCode[]): string {
  const body = (each: SnippetCode): string => {
    const report = isGivenUp(emitting.table, each) ? 'console.error' : 'console.warn';
    return `${report}(${quote(each.name)}, { code, shardId });\nbreak;\n`;
  };
  return switchOver('code', cases(emitting, { codes, written: asMember, body, depth: 4 }));
}

function events(emitting: Emitting, named: readonly SnippetCode[]): string {
  const report = ({ code }: SnippetCode): string =>
    `console.log(${literal(code)}, shardId, payload.d);\n`;
  const only = onlyOf(emitting);
  if (only !== undefined) {
    const { value } = asMember(emitting, only);
    return `if (payload.t === ${value}) {\n  ${report(only)}}\n`;
  }
  const body = (each: SnippetCode): string => `${report(each)}break;\n`;
  return switchOver(
    'payload.t',
    cases(emitting, { codes: named, written: asMember, body, depth: 4 }),
  );
}
