import { codeText } from '../codes.ts';
import type { History } from '../../schemas/history.ts';

/** Everything that any source ever called each code, keyed by the code as text; repeats included. */
export function labelsOf(histories: readonly History[]): Map<string, string[]> {
  const labels = new Map<string, string[]>();
  for (const { code, spans } of histories.flatMap((history) => history.codes)) {
    const key = codeText(code);
    const own = spans.flatMap(({ label, identifier }) =>
      identifier === undefined ? [label] : [label, identifier],
    );
    labels.set(key, [...(labels.get(key) ?? []), ...own]);
  }
  return labels;
}
