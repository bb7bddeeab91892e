import { codeText } from '../codes.ts';
import { keyText } from '../diff/row-key.ts';
import { InputError } from '../../schemas/input-error.ts';
import type { History, Span } from '../../schemas/history.ts';

/**
 * Makes sure that every line stands once, and that its spans stand in the order of time and do not
 * overlap: everything that asks what stood at a moment rests on it.
 *
 * @throws InputError with the file, the code and the dates
 */
export function checkSpans({ source, table, codes }: History): void {
  const seen = new Set<string>();
  for (const line of codes) {
    const { code, spans } = line;
    const key = keyText(line);
    if (seen.has(key)) {
      throw new InputError({
        file: `content/history/${source}/${table}.json`,
        expected: 'each code once in each version',
        received: `${key.trim()} again`,
        hint: `The importer alone writes this file: npm run import -- ${source} <path of a clone>`,
      });
    }
    seen.add(key);
    const fault = spans.find((span, at) => !isInOrder(span, spans[at + 1]));
    if (fault === undefined) continue;
    throw new InputError({
      file: `content/history/${source}/${table}.json`,
      expected: 'spans in the order of time, each ended before the next begins',
      received: `at ${codeText(code)} a span from ${fault.from.date} to ${fault.to?.date ?? 'now'}`,
      hint: `The importer alone writes this file: npm run import -- ${source} <path of a clone>`,
    });
  }
}

function isInOrder({ from, to }: Span, next: Span | undefined): boolean {
  if (to === null) return next === undefined;
  // Two commits may share a second.
  return from.date <= to.date && (next === undefined || to.date <= next.from.date);
}
