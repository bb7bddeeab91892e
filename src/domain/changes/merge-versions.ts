import type { ChangeEvent } from '../../schemas/change.ts';

/** Events that differ in nothing but their API versions become one, at the place of the first. */
export function mergeVersions(events: readonly ChangeEvent[]): ChangeEvent[] {
  const merged = new Map<string, ChangeEvent>();
  for (const event of events) {
    const { versions: _, ...rest } = event;
    const key = JSON.stringify(rest);
    const known = merged.get(key);
    const versions = [...(known?.versions ?? []), ...(event.versions ?? [])].sort(byNumber);
    merged.set(key, { ...event, ...(versions.length > 0 && { versions }) });
  }
  return [...merged.values()];
}

function byNumber(a: string, b: string): number {
  return Number(a.slice(1)) - Number(b.slice(1));
}
