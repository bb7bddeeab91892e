// Preloaded into a measured process (node --import): leaves its peak memory and its processor time behind when it ends.
import { appendFileSync } from 'node:fs';

const file = process.env.OPCODEX_USAGE_FILE;
if (file !== undefined) {
  process.on('exit', () => {
    const { maxRSS, systemCPUTime, userCPUTime } = process.resourceUsage();
    appendFileSync(file, `${JSON.stringify({ maxRSS, cpu: systemCPUTime + userCPUTime })}\n`);
  });
}
