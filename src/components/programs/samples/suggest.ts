const site = 'https://example.org';

interface ListedCode {
  code: number | string;
  name: string;
  url: string;
}

async function loadCodes(): Promise<ListedCode[]> {
  const response = await fetch(`${site}/api/v1/codes.json`);
  if (!response.ok) throw new Error(`Opcodex answered with ${response.status}`);
  const { codes } = (await response.json()) as { codes: ListedCode[] };
  return codes;
}

let codes: Promise<ListedCode[]> | undefined;

/** The first 25 codes that fit what has been typed, as the autocomplete of a bot takes them. */
export async function suggest(typed: string): Promise<{ name: string; value: string }[]> {
  codes ??= loadCodes().catch((error: unknown) => {
    // Asked again next time.
    codes = undefined;
    throw error;
  });
  const wanted = typed.toLowerCase();
  return (await codes)
    .map(({ code, name, url }) => ({ name: `${code} ${name}`, value: new URL(url, site).href }))
    .filter(({ name }) => name.toLowerCase().includes(wanted))
    .slice(0, 25)
    .map(({ name, value }) => ({ name: name.slice(0, 100), value }));
}
