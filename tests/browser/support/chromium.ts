import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import path from 'node:path';
import type { LaunchOptions } from 'playwright-core';

const require = createRequire(import.meta.url);

/** The packaged Chromium is built for this platform alone; elsewhere an installed Chrome is used. */
export const isPackaged = process.platform === 'linux' && process.arch === 'x64';

/** Holds one version of Chromium with its libraries and fonts; goes when node_modules goes. */
export function chromiumFolder(): string {
  const manifest = require.resolve('@sparticuz/chromium').replace(/build[/\\]index\.js$/, '');
  const { version } = require(path.join(manifest, 'package.json')) as { version: string };
  return path.resolve('node_modules/.cache/chromium', version);
}

export function launchOptions(): LaunchOptions {
  if (!isPackaged) return { channel: 'chrome' };
  const folder = chromiumFolder();
  return {
    executablePath: path.join(folder, 'chromium'),
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: path.join(folder, 'al2023/lib'),
      ...(hasFonts() ? {} : { FONTCONFIG_PATH: path.join(folder, 'fonts') }),
    },
  };
}

/** Where the system has no fonts of its own, text comes out blank. */
function hasFonts(): boolean {
  const folders = ['/usr/share/fonts', '/usr/local/share/fonts', path.join(homedir(), '.fonts')];
  return (
    existsSync('/etc/fonts/fonts.conf') &&
    folders.some(
      (folder) =>
        existsSync(folder) &&
        readdirSync(folder, { recursive: true, encoding: 'utf8' }).some((name) =>
          /\.(?:ttf|otf|ttc)$/i.test(name),
        ),
    )
  );
}
