import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkProseMarkup } from './prose-markup.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'prose-markup-'));
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

function write(file: string, body: string): void {
  mkdirSync(join(root, dirname(file)), { recursive: true });
  writeFileSync(join(root, file), `---\nsummary: One.\n---\n\n## What to do\n\n${body}\n`);
}

test('the project itself has prose without markup', async () => {
  await expect(checkProseMarkup(process.cwd())).resolves.toBeUndefined();
});

test.each([
  ['content/notes/json-error-codes/50013.md', 'Do <script>pwned = 1</script> it.', '<script>'],
  ['content/families/json-error-codes/5xxxx.md', '<img src=x onerror=a()>', '<img src=x'],
  ['src/content/docs/guides/reading.md', 'See [it](javascript:a()).', 'javascript:a()'],
])('%s is refused with its line', async (file, body, received) => {
  write('content/notes/json-error-codes/10001.md', 'All is well: `<b>`, [it](/json/50013/).');
  write(file, body);
  await expect(checkProseMarkup(root)).rejects.toThrow(
    new RegExp(`^${file}, line 7\n[^]*received: ${received.replace(/[()]/g, '\\$&')}`),
  );
});

test('code is code', async () => {
  write('content/notes/json-error-codes/50013.md', '`<b>`\n\n```html\n<script>a</script>\n```');
  await expect(checkProseMarkup(root)).resolves.toBeUndefined();
});
