import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkScripts } from './integration.ts';
import { hashOf, knownScripts } from './known-scripts.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'known-scripts-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const write = (file: string, text: string): void => {
  mkdirSync(join(root, file, '..'), { recursive: true });
  writeFileSync(join(root, file), text);
};

describe('the scripts that may stand in pages', () => {
  it('are those of components, and the rules for hovering', () => {
    write('src/components/A.astro', '---\n---\n<script is:inline>\n  a();\n</script>\n<p />');
    write('src/pages/b.astro', '<script is:inline>b()</script><script>import "./c.ts";</script>');
    const known = [hashOf('\n  a();\n'), hashOf('b()')];
    expect([...knownScripts(root)]).toEqual(known.sort());
  });

  it('are not those that content brings along', () => {
    write('src/components/A.astro', '<script is:inline>a()</script>');
    const known = knownScripts(root);
    write('dist/index.html', '<p>a</p><script>a()</script><script src="/b.js"></script>');
    expect(() => checkScripts(join(root, 'dist'), known)).not.toThrow();
    write('dist/json/1/index.html', '<h1></h1><script>pwned=1</script>');
    expect(() => checkScripts(join(root, 'dist'), known)).toThrow(
      /json.1.index\.html holds a script that no component has \(sha256-/,
    );
  });
});
