import { spawnSync } from 'node:child_process';
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';

const HINT = 'Try another one: npm start -- --port 5000';

/** Builds the site, then serves it until Ctrl-C. */
async function start(): Promise<void> {
  const port = readPort();
  if (await isTaken(port)) throw new Error(`Port ${port} is in use. ${HINT}`);

  const validation = spawnSync(process.execPath, ['src/content-check/cli.ts'], {
    stdio: 'inherit',
  });
  if (validation.status !== 0) throw new Error('The content is not valid; nothing was built.');
  const { build, preview } = await import('astro');
  await build({});

  const server = await preview({ server: { port }, vite: { preview: { strictPort: true } } });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void server.stop().then(() => process.exit(0)));
  }
}

function readPort(): number {
  const { values } = parseArgs({ options: { port: { type: 'string', default: '4321' } } });
  const port = Number(values.port);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(`--port takes a number from 1 to 65535, not "${values.port}". ${HINT}`);
  }
  return port;
}

/** A browser may take `localhost` for either address, so both have to be free. */
async function isTaken(port: number): Promise<boolean> {
  const attempts = ['127.0.0.1', '::1'].map(
    (host) =>
      new Promise<boolean>((resolve) => {
        const probe = createServer();
        probe.once('error', (error: NodeJS.ErrnoException) => resolve(error.code === 'EADDRINUSE'));
        probe.listen(port, host, () => probe.close(() => resolve(false)));
      }),
  );
  return (await Promise.all(attempts)).includes(true);
}

try {
  await start();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
