import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestOf, isIntact, sealed, sealOf } from './seal.ts';

test('what is kept comes back as it was, and can be read', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (content) => {
      const body = Uint8Array.from(content).buffer;
      const headers = { 'content-type': 'text/css' };
      const kept = await sealed(new Response(body, { headers }), body);
      expect(await isIntact(kept)).toBe(true);
      expect(kept.headers.get('content-type')).toBe('text/css');
      expect(new Uint8Array(await kept.arrayBuffer())).toEqual(Uint8Array.from(content));
    }),
  );
});

test('what is cut off, changed or without a seal is not intact', async () => {
  const body = new TextEncoder().encode('{"tables":[]}').buffer;
  const { headers } = await sealed(new Response(body), body);
  expect(await isIntact(new Response(body, { headers }))).toBe(true);
  expect(await isIntact(new Response(body.slice(0, 5), { headers }))).toBe(false);
  expect(await isIntact(new Response(body))).toBe(false);
  const broken = new ReadableStream({ start: (stream) => stream.error(new Error('disk')) });
  expect(await isIntact(new Response(broken, { headers }))).toBe(false);
});

test('the digest is the one that the build writes down', async () => {
  const body = new TextEncoder().encode('50013').buffer;
  const whole = createHash('sha256').update('50013').digest('hex');
  expect(await digestOf(body)).toBe(whole.slice(0, 32));
  expect(sealOf(await sealed(new Response(body), body))).toBe(whole.slice(0, 32));
});
