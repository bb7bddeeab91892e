import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { text } from 'node:stream/consumers';
import { expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

/** Runs the real script. It must end before it builds anything. */
async function start(...args: string[]) {
  const child = spawn(process.execPath, ['scripts/start.ts', ...args]);
  const closed = once(child, 'close');
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  await closed;
  return { status: child.exitCode, stdout, stderr };
}

test.each(['127.0.0.1', '0.0.0.0'])('a port that is taken at %s is named', async (host) => {
  const server = createServer();
  server.listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' ? String(address?.port) : '';
  const run = await start('--port', port);
  server.close();
  expect(run.stderr).toMatch(new RegExp(`^Port ${port} is in use\\. .*--port \\d+\\n$`));
  expect([run.status, run.stdout]).toEqual([1, '']);
});

test.each(['0', '65536', '1.5', 'http', ''])('%j is no port', async (port) => {
  const run = await start(`--port=${port}`);
  expect(run.stderr).toContain(`--port takes a number from 1 to 65535, not "${port}".`);
  expect([run.status, run.stdout]).toEqual([1, '']);
});

test('an option that is none is named', async () => {
  const run = await start('--prot', '5000');
  expect(run.stderr).toMatch(/'--prot'/);
  expect([run.status, run.stdout]).toEqual([1, '']);
});
