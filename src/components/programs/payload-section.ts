import type { SourceView } from '../../domain/codex/types.ts';
import { escaped, inlineCode, link } from '../../domain/markdown/escape.ts';
import { markdownTable } from '../../domain/markdown/table.ts';
import type { Payload, PayloadField } from '../../schemas/payload.ts';
import { commitUrl, shortCommit } from '../code/github.ts';
import { payloadGroups, payloadTitle, type PayloadGroup } from '../code/payload-groups.ts';
import { listed } from '../code/words.ts';

/**
 * The fields of a code's payload, as each source tells them; empty where none does.
 *
 * @param sources every source by its id
 */
export function payloadSection(
  payloads: readonly Payload[],
  sources: ReadonlyMap<string, SourceView>,
): string {
  const groups = payloadGroups(payloads).flatMap((group) => {
    const [before, behind] = payloadTitle(group);
    const told = listed(group.givers.map((giver) => giverLink(giver, sources)));
    const title = `### ${before}${inlineCode('d')}${behind}, as told by ${told}`;
    const [own, ...named] = group.structures;
    return [
      title,
      ...(own === undefined ? [] : [fieldTable(own.fields)]),
      ...named.flatMap(({ name, fields }) => [`#### ${escaped(name)}`, fieldTable(fields)]),
    ];
  });
  return groups.length === 0 ? '' : ['## Payload', ...groups].join('\n\n');
}

function giverLink(
  { source, commit }: PayloadGroup['givers'][number],
  sources: ReadonlyMap<string, SourceView>,
): string {
  const known = sources.get(source)?.source;
  const url = commitUrl(known?.repository, commit);
  const read = shortCommit(commit);
  return `${escaped(known?.name ?? source)} at ${url === undefined ? read : link(read, url)}`;
}

function fieldTable(fields: readonly PayloadField[]): string {
  const marks = ['nullable', 'optional', 'deprecated'] as const;
  const rows = fields.map((field) => [
    inlineCode(field.name),
    escaped(field.type ?? ''),
    marks.filter((mark) => field[mark]).join(', '),
  ]);
  return markdownTable(['Field', 'Type', 'Marks'], rows);
}
