import { isConstant } from '../../domain/text/words.ts';
import type { CompareTable } from '../../domain/compare/types.ts';
import { breakable } from '../breakable.ts';
import { labelDiff, type Part } from '../code/label-diff.ts';
import { html, type Html } from '../html.ts';

/** Words that only a screen reader says before a change. */
const spoken = { added: 'instead: ', removed: 'without: ' };

/** Below this share of common words, marks tell less than the two labels do. */
const SHARED_ENOUGH = 0.4;

/** A constant; a line may break between its words. */
export function breakableHtml(text: string): Html {
  return html`${breakable(text).map((part, at) => [at > 0 && html`<wbr />`, part])}`;
}

/** A label as its source words it, without the back-ticks of Markdown. */
export function labelHtml(label: string): Html {
  const plain = label.replaceAll('`', '');
  return isCode(plain) ? html`<code>${breakableHtml(plain)}</code>` : html`${plain}`;
}

/**
 * The second edition's label with the words marked in which it differs from the first edition's.
 * Where they share few words, nothing is marked, nor within constants: those are code on both sides.
 *
 * @param kind whether the tables' labels are names or messages
 */
export function renamedHtml(before: string, after: string, kind: CompareTable['labels']): Html {
  const { parts, spelling } = labelDiff(before, after, kind);
  if (parts.length < 2 || sharedOf(parts) < SHARED_ENOUGH) return labelHtml(after);
  if ([before, after].every((label) => isCode(label.replaceAll('`', '')))) return labelHtml(after);
  return html`${parts.map((part, at) => [
    // What takes the place of something stays beside it, and apart where marks do not show.
    part.kind !== 'same' && parts[at - 1]?.kind === 'removed' && '\u00a0',
    partHtml(part),
  ])}${spelling !== undefined && html` <code class="spelling">${breakableHtml(spelling)}</code>`}`;
}

/** Whether a label is written as a constant of a program, also with a value behind it (`MaxSize:256`). */
function isCode(label: string): boolean {
  const [name = '', ...rest] = label.split(/[:.]/);
  return isConstant(name) && /.[A-Z_]/.test(name) && rest.every((each) => /^\w*$/.test(each));
}

/** How much of both labels' words stands in both, from 0 to 1. */
function sharedOf(parts: readonly Part[]): number {
  const words = (wanted: Part['kind']): number =>
    parts
      .filter(({ kind }) => kind === wanted)
      .reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0);
  const twice = 2 * words('same');
  return twice / (twice + words('added') + words('removed'));
}

function partHtml({ kind, text }: Part): Html {
  if (kind === 'same') return html`${text}`;
  const said = html`<span class="sr-only">${spoken[kind]}</span>${text}`;
  return kind === 'added' ? html`<ins>${said}</ins>` : html`<del>${said}</del>`;
}
