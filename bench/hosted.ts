import { createServer, type AddressInfo } from 'node:net';
import { chromium, type Browser } from 'playwright-core';
import { launchOptions } from '../tests/browser/support/chromium.ts';
import unpackChromium from '../tests/browser/support/unpack-chromium.ts';
import { makeCertificate } from './host/certificate.ts';
import { host, type Host } from './host/host.ts';

/** Chromium, and sites that it reaches over HTTP/2 with a certificate that it trusts. */
export interface Hosted<Name extends string> {
  browser: Browser;
  /** Where Chromium listens for other tools. */
  port: number;
  hosts: Record<Name, Host>;
}

/**
 * Serves built sites as a CDN does, as long as something is measured on them.
 *
 * @param folders of built sites, by any name
 */
export async function withHosts<Name extends string, T>(
  folders: Record<Name, string>,
  use: (hosted: Hosted<Name>) => Promise<T>,
): Promise<T> {
  unpackChromium();
  const certificate = await makeCertificate();
  const entries = Object.entries<string>(folders);
  const served = await Promise.all(entries.map(([, folder]) => host(folder, certificate)));
  const hosts = Object.fromEntries(entries.map(([name], at) => [name, served[at]]));
  const port = await freePort();
  const settings = launchOptions();
  const args = [
    ...(settings.args ?? []),
    certificate.trust,
    `--remote-debugging-port=${String(port)}`,
  ];
  const browser = await chromium.launch({ ...settings, args });
  try {
    return await use({ browser, port, hosts: hosts as Record<Name, Host> });
  } finally {
    await browser.close();
    await Promise.all(served.map((each) => each.close()));
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => {
    server.listen(0, 'localhost', listening);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
