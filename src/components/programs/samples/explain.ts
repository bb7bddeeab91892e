const site = 'https://example.org';

/** A code, as far as this program needs it. */
interface Code {
  code: number | string;
  name: string;
  status: 'documented' | 'undocumented' | 'delisted' | 'retired';
  summary?: string;
  url: string;
}

/** What is known of a JSON error code; undefined where no source lists it. */
export async function explain(code: number): Promise<Code | undefined> {
  const response = await fetch(`${site}/json/${code}/index.json`);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`Opcodex answered with ${response.status}`);
  return (await response.json()) as Code;
}
