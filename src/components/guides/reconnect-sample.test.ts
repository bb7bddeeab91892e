import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../data/read-content.ts';
import { assemble } from '../../domain/codex/assemble.ts';
import { outlineOf } from '../../domain/markdown/outline.ts';
import { reconnectRows } from './reconnect-rows.ts';

const root = join(import.meta.dirname, '../../..');
const codex = assemble(readContentFolder(root));
const guide = readFileSync(join(root, 'src/content/docs/guides/reconnecting.mdx'), 'utf8');

interface Sample {
  afterClose: (of: 'gateway' | 'voice', code: number) => string;
}

/** The sample of the guide as it runs. */
async function readSample(): Promise<Sample> {
  const sample = outlineOf(guide).fences.find(({ language }) => language === 'ts');
  const script = stripTypeScriptTypes(sample?.code ?? '');
  return (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as Sample;
}

test.each([
  ['gateway', 'gateway-close-codes'],
  ['voice', 'voice-close-codes'],
] as const)('the sample decides on every close of %s as its table does', async (of, table) => {
  const { afterClose } = await readSample();
  const rows = reconnectRows(codex, table);
  expect(rows.length).toBeGreaterThan(15);
  for (const { entry, recovery } of rows) {
    expect([entry.code, afterClose(of, Number(entry.code))]).toEqual([entry.code, recovery]);
  }
});

test('the sample resumes after a close without a code of Discord', async () => {
  const { afterClose } = await readSample();
  for (const { entry, recovery } of reconnectRows(
    codex,
    'websocket-close-codes',
    [1000, 1001, 1005, 1006],
  )) {
    expect([entry.code, afterClose('gateway', Number(entry.code))]).toEqual([entry.code, recovery]);
  }
});
