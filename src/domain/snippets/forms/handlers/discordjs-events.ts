import { aboutCode, COLUMNS } from '../../comment.ts';
import { literal } from '../../literal.ts';
import type { Emitting, SnippetCode } from '../../types.ts';
import { isMember } from './api-enum.ts';
import type { Handler } from './by-table.ts';
import { note, onlyOf, remark, subjectOf } from './cases.ts';
import { listenersOf } from './discordjs-listeners.ts';
import { blocks, documented, imported, indent } from './layout.ts';
import { rawListener } from './raw-events.ts';

/**
 * A function that listens for dispatch events: as discord.js shapes them; as they came, where it knows
 * them by name alone; among all raw ones, where it does not know them.
 */
export const discordJsEvents: Handler = {
  emit: (emitting) => {
    const { table, codes } = emitting;
    const only = onlyOf(emitting);
    const named = codes.filter((each) => isMember(table, each));
    const unnamed = codes.filter((each) => !isMember(table, each));
    const raw = rawListener(emitting, unnamed, 'client.on(Events.Raw');
    const listeners = [...named.map((each) => listening(emitting, each)), raw].filter(Boolean);
    const about = only === undefined ? 'Listens for dispatch events.' : aboutCode(only);
    return blocks(
      imported('discord.js', [
        'type Client',
        ...named.flatMap(importsFor),
        ...(raw === '' ? [] : ['Events']),
      ]),
      `${documented(emitting, about)}export function on${subjectOf(emitting)}(client: Client): void {
${indent(listeners.join('\n'), 2)}}
`,
    );
  },
};

function importsFor({ member = '' }: SnippetCode): string[] {
  if (listenersOf(member).length > 0) return ['Events'];
  return ['GatewayDispatchEvents', `type ${dataType(member)}`];
}

function dataType(member: string): string {
  return `Gateway${member}DispatchData`;
}

function listening(emitting: Emitting, each: SnippetCode): string {
  const { member = '', code } = each;
  const about = onlyOf(emitting) === undefined ? remark(emitting, each, 2) : '';
  const listeners = listenersOf(member);
  if (listeners.length === 0) return `${about}${asItCame(emitting, each)}`;
  const several = listeners.length > 1 && emitting.options.comments;
  const why = several ? note('discord.js splits it into several events.', 2) : '';
  const on = listeners.map(
    ({ event, given }) => `client.on(Events.${event}, (${given}) => {
  console.log(${literal(code)}, ${given});
});
`,
  );
  return `${about}${why}${on.join('')}`;
}

/** A listener for an event that discord.js does nothing with. */
function asItCame({ options }: Emitting, { member = '', code }: SnippetCode): string {
  const why = options.comments ? note('discord.js hands it on as it came.', 2) : '';
  const [event, given] = [`GatewayDispatchEvents.${member}`, `(data: ${dataType(member)}) => {`];
  const body = `  console.log(${literal(code)}, data);\n`;
  const single = `client.ws.on(${event}, ${given}`;
  if (single.length + 2 <= COLUMNS) return `${why}${single}\n${body}});\n`;
  return `${why}client.ws.on(\n${indent(`${event},\n${given}\n${body}},\n`, 2)});\n`;
}
