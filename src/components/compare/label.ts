import { isConstant } from '../../domain/text/words.ts';
import type { CompareTable } from '../../domain/compare/types.ts';
import { breakable } from '../breakable.ts';
import { labelDiff, type Part } from '../code/label-diff.ts';
import { html, type Html } from '../html.ts';

/** Words that only a screen reader says before a change. */
const spoken = { added: 'instead: ', removed: 'without: ' };

/** A constant; a line may break between its words. */
export function breakableHtml(text: string): Html {
  return html`${breakable(text).map((part, at) => [at > 0 && html`<wbr />`, part])}`;
}

/** A label as its source words it, without the back-ticks of Markdown. */
export function labelHtml(label: string): Html {
  const plain = label.replaceAll('`', '');
  const code = isConstant(plain) && /.[A-Z_]/.test(plain);
  return code ? html`<code>${breakableHtml(plain)}</code>` : html`${plain}`;
}

/**
 * The second edition's label with the words marked in which it differs from the first edition's.
 * Where they share no word, nothing is marked.
 *
 * @param kind whether the tables' labels are names or messages
 */
export function renamedHtml(before: string, after: string, kind: CompareTable['labels']): Html {
  const { parts, spelling } = labelDiff(before, after, kind);
  if (parts.length < 2) return labelHtml(after);
  return html`${parts.map((part, at) => [
    // What takes the place of something stays beside it, and apart where marks do not show.
    part.kind !== 'same' && parts[at - 1]?.kind === 'removed' && '\u00a0',
    partHtml(part),
  ])}${spelling !== undefined && html` <code class="spelling">${breakableHtml(spelling)}</code>`}`;
}

function partHtml({ kind, text }: Part): Html {
  if (kind === 'same') return html`${text}`;
  const said = html`<span class="sr-only">${spoken[kind]}</span>${text}`;
  return kind === 'added' ? html`<ins>${said}</ins>` : html`<del>${said}</del>`;
}
