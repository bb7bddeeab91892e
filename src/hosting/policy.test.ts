import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { headerPolicy, scriptHashes } from './policy.ts';

const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('the hashes of inline scripts', () => {
  it('are those of what a browser runs', () => {
    const page = `<script>a</script><script type="module">b</script>
      <script type=speculationrules>{}</script><SCRIPT data-x="1" type='text/javascript'>c</SCRIPT >`;
    expect([...scriptHashes(page)]).toEqual(['a', 'b', '{}', 'c'].map(hashOf));
  });

  it('are not those of files and of data', () => {
    const page = `<script src="/a.js"></script><script type="module" src=/b.js></script>
      <script type="application/ld+json">{}</script><script type="application/json">{}</script>`;
    expect([...scriptHashes(page)]).toEqual([]);
  });

  it('are not those of what stands in attributes, titles, comments and fields', () => {
    const page = `<title><script>a</script></title><!-- <script>b</script> -->
      <meta content="<script>c</script>"><p title='"<script>d</script>'>
      <textarea><script>e</script></textarea><script>f</script>`;
    expect([...scriptHashes(page)]).toEqual([hashOf('f')]);
  });

  it('are those of a script that ends a title before its time', () => {
    const page = '<title>a</title></p><script>b</script> | Site</title>';
    expect([...scriptHashes(page)]).toEqual([hashOf('b')]);
  });

  it('are of the very text, and there once', () => {
    const text = '\n  document.title = "é <b>";\n';
    const page = `<script>${text}</script><p>between</p><script>${text}</script>`;
    expect([...scriptHashes(page)]).toEqual([hashOf(text)]);
  });
});

describe('the policy that goes with every answer', () => {
  it('is the same in whatever order pages come', () => {
    expect(headerPolicy(['sha256-b', 'sha256-a'])).toBe(headerPolicy(['sha256-a', 'sha256-b']));
  });

  it('allows the scripts of the site, and those that are named', () => {
    expect(headerPolicy(['sha256-b', 'sha256-a']).split('; ')).toContain(
      "script-src 'self' 'wasm-unsafe-eval' 'sha256-a' 'sha256-b'",
    );
    expect(headerPolicy([]).split('; ')).toContain("script-src 'self' 'wasm-unsafe-eval'");
  });

  it('says what no page can say of itself', () => {
    expect(headerPolicy([]).split('; ')).toContain("frame-ancestors 'none'");
  });
});
