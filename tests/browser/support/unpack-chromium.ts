import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromiumFolder, isPackaged } from './chromium.ts';

const UNPACK = "await (await import('@sparticuz/chromium')).default.executablePath();";

// The packaged fonts.conf names the folders of another machine.
const FONTS_CONF = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">fonts</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
</fontconfig>
`;

/** Unpacks Chromium once; the folder takes its name last, so that half of one is never used. */
export default function unpackChromium(): void {
  const folder = chromiumFolder();
  if (!isPackaged || existsSync(folder)) return;
  mkdirSync(path.dirname(folder), { recursive: true });
  const unfinished = mkdtempSync(`${folder}-`);
  try {
    // The package reads its settings from the environment when it is imported: a child has its own.
    execFileSync(process.execPath, ['--input-type=module', '--eval', UNPACK], {
      env: { ...process.env, TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' },
    });
    writeFileSync(path.join(unfinished, 'fonts/fonts.conf'), FONTS_CONF);
    if (!existsSync(folder)) renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
}
