import { diffWords } from 'diff';
import { namesDiffer } from '../../domain/merge/same-name.ts';
import { isConstant } from '../../domain/text/words.ts';
import { humanise } from '../../domain/text/humanise.ts';
import type { Table } from '../../schemas/registry.ts';

/** A run of words that both labels have, or only one of them. */
export interface Part {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** How a label reads against the canonical one. */
export interface LabelDiff {
  /** Runs of words in reading order. A single `same` run where the labels agree. */
  parts: Part[];
  /** The label itself, where the parts show its words and not its spelling. */
  spelling?: string;
}

/**
 * The words in which a label differs from the canonical label. Letter case, punctuation and what a
 * constant leaves out of a message are no difference. Where no word is shared, the whole label is new.
 *
 * @param kind whether the table's labels are names or messages
 */
export function labelDiff(canonical: string, label: string, kind: Table['labels']): LabelDiff {
  if (!namesDiffer([canonical, label], kind))
    return { parts: [{ kind: 'same', text: plain(label) }] };
  const parts = diffWords(inWords(canonical, kind), inWords(label, kind), { ignoreCase: true })
    .map(({ added, removed, value }): Part => ({
      kind: added ? 'added' : removed ? 'removed' : 'same',
      text: value,
    }))
    .flatMap(trimmed)
    .flatMap(withoutPunctuation);
  const shared = parts.some(
    ({ kind: each, text }) => each === 'same' && /[\p{L}\p{N}]/u.test(text),
  );
  if (!shared) return { parts: [{ kind: 'added', text: plain(label) }] };
  const respelt = isConstant(label) && inWords(label, kind) !== label;
  return { parts, ...(respelt && { spelling: label }) };
}

/** A label without the back-ticks of Markdown. */
function plain(label: string): string {
  return label.replaceAll('`', '');
}

/** A constant in words, any other label as it is. */
function inWords(label: string, kind: Table['labels']): string {
  return humanise(label, kind === 'message' ? 'sentence' : 'title');
}

/** Spaces at the edges of a change stand outside its mark. */
function trimmed(part: Part): Part[] {
  const text = part.text.trim();
  if (part.kind === 'same' || text === part.text) return [part];
  const [before = '', after = ''] = part.text.split(text);
  const space = (value: string): Part[] => (value === '' ? [] : [{ kind: 'same', text: value }]);
  return text === ''
    ? [{ kind: 'same', text: part.text }]
    : [...space(before), { ...part, text }, ...space(after)];
}

/** A comma that comes or goes is no change. */
function withoutPunctuation(part: Part): Part[] {
  if (part.kind === 'same' || /[\p{L}\p{N}]/u.test(part.text)) return [part];
  return part.kind === 'removed' ? [] : [{ kind: 'same', text: part.text }];
}
