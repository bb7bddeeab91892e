// Preloaded into a measured process (node --import): leaves its peak memory behind when it ends.
import { appendFileSync } from 'node:fs';

const file = process.env.OPCODEX_USAGE_FILE;
if (file !== undefined) {
  process.on('exit', () => {
    const { maxRSS } = process.resourceUsage();
    appendFileSync(file, `${JSON.stringify({ maxRSS })}\n`);
  });
}
