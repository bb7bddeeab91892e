const HEADER = 'x-opcodex-seal';

/** A short digest of bytes: the first half of their SHA-256, in hexadecimal. */
export async function digestOf(bytes: ArrayBuffer): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest, 0, 16)]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** A response as it is kept: with the digest of its body, by which a broken one is known. */
export async function sealed(response: Response, bytes: ArrayBuffer): Promise<Response> {
  const { status, statusText } = response;
  const headers = new Headers(response.headers);
  headers.set(HEADER, await digestOf(bytes));
  return new Response(bytes, { status, statusText, headers });
}

/** The digest that a response was kept with. */
export function sealOf(response: Response): string | undefined {
  return response.headers.get(HEADER) ?? undefined;
}

/** Whether a kept response is still what was kept. It can be read afterwards. */
export async function isIntact(response: Response): Promise<boolean> {
  try {
    return sealOf(response) === (await digestOf(await response.clone().arrayBuffer()));
  } catch {
    return false;
  }
}
