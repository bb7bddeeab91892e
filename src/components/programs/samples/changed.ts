const site = 'https://example.org';

interface Change {
  date: string;
  source: string;
  table: string;
  kind: string;
  url: string;
}

/** What happened in a table since a moment (`2026-06-01T00:00:00Z`), newest first. */
export async function changedSince(table: string, moment: string): Promise<Change[]> {
  const response = await fetch(`${site}/api/v1/changes.json`);
  if (!response.ok) throw new Error(`Opcodex answered with ${response.status}`);
  const { changes } = (await response.json()) as { changes: Change[] };
  return changes.filter((change) => change.table === table && change.date > moment);
}
