import { codeText } from '../../domain/codes.ts';
import { humanise } from '../../domain/text/humanise.ts';
import { normalise } from '../../domain/text/normalise.ts';
import type { Code } from '../../schemas/code.ts';
import type { RowEvent } from './groups.ts';

/** A label for people, without the back-ticks of Markdown; empty where it only repeats the code. */
export function labelText(label: string, code: Code): string {
  if (normalise(label) === normalise(codeText(code))) return '';
  return label.replaceAll('`', '');
}

/** What the source calls a row from then on, or did until then, in its own spelling; empty as above. */
export function ownLabel(event: RowEvent): string {
  return labelText(labelOf(event), event.code);
}

/** What the source calls a row from then on, or did until then; undefined where the code says it all. */
export function nameIn(event: RowEvent): string | undefined {
  const label = labelOf(event);
  if (labelText(label, event.code) === '') return undefined;
  return humanise(label, 'sentence');
}

function labelOf(event: RowEvent): string {
  switch (event.kind) {
    case 'added':
      return event.after.label;
    case 'removed':
      return event.before.label;
    case 'renamed':
      return event.after;
    case 'changed':
      return event.label;
  }
}
