import { quote } from '../../literal.ts';
import { isGivenUp } from '../../recovery.ts';
import type { Emitting, SnippetCode } from '../../types.ts';
import { apiImports } from './api-enum.ts';
import type { Handler } from './by-table.ts';
import {
  aboutWith,
  asMember,
  behind,
  cases,
  note,
  onlyOf,
  subjectOf,
  switchOver,
} from './cases.ts';
import { neverReported } from './close-codes.ts';
import { blocks, documented, head, imported, indent } from './layout.ts';

/**
 * A function that hears of closes. After those that cannot be mended discord.js gives the shard up and
 * says so; the others it mends by itself, and only the shard tells of them.
 */
export const discordJsCloses: Handler = {
  misfit: neverReported,
  emit: (emitting) => {
    const { table, codes } = emitting;
    const final = codes.filter((each) => isGivenUp(table, each));
    const passing = codes.filter((each) => !final.includes(each));
    const only = onlyOf(emitting);
    const given = only === undefined ? [] : ['handle: (shardId: number) => void'];
    return blocks(
      imported('discord.js', ['type Client', 'Events', ...apiImports(table, codes)]),
      `${documented(emitting, only === undefined ? 'Tells of closes.' : aboutWith(only, AFTERWARDS[final.includes(only) ? 1 : 0]))}${head(
        `export function on${subjectOf(emitting)}`,
        ['client: Client', ...given],
        { end: ': void {' },
      )}
${indent(blocks(disconnect(emitting, final), closes(emitting, passing)), 2)}}
`,
    );
  },
};

/** What discord.js does after a close that it can mend, and after one that it cannot. */
const AFTERWARDS = [
  'discord.js connects the shard again by itself.',
  'discord.js does not connect the shard again.',
] as const;

function disconnect(emitting: Emitting, codes: readonly SnippetCode[]): string {
  if (codes.length === 0) return '';
  return `${explained(emitting, 'After these discord.js does not connect the shard again.')}client.on(Events.ShardDisconnect, ({ code }, shardId) => {
${indent(handling(emitting, codes, 'console.error', 4), 2)}});
`;
}

function closes(emitting: Emitting, codes: readonly SnippetCode[]): string {
  if (codes.length === 0) return '';
  const mended =
    codes.length === emitting.codes.length
      ? 'After these discord.js connects the shard again by itself; only the shard tells of them.'
      : 'After others it does so by itself; only the shard tells of them.';
  return `${explained(emitting, mended)}client.once(Events.ClientReady, () => {
  for (const [shardId, shard] of client.ws.shards) {
    shard.on('close', ({ code }) => {
${indent(handling(emitting, codes, 'console.warn', 8), 6)}    });
  }
});
`;
}

function explained({ codes, options }: Emitting, text: string): string {
  return options.comments && codes.length > 1 ? note(text, 2) : '';
}

function handling(
  emitting: Emitting,
  codes: readonly SnippetCode[],
  report: string,
  depth: number,
): string {
  const only = onlyOf(emitting);
  if (only !== undefined) {
    const { value, aside } = asMember(emitting, only);
    return behind(`if (code === ${value}) handle(shardId);`, aside);
  }
  const body = ({ name }: SnippetCode): string =>
    `${report}(${quote(name)}, { code, shardId });\nbreak;\n`;
  return switchOver('code', cases(emitting, { codes, written: asMember, body, depth }));
}
