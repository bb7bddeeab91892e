import promises from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

/**
 * For `node --import`: ends the process as `kill -9` does, at a step of its writing. `KILLED_AT` names
 * the step, such as `rename 2`: it is never taken, but of a file that is written half is there.
 */
const [step = '', number] = (process.env.KILLED_AT ?? '').split(' ');
const steps = promises as unknown as Record<string, (...args: unknown[]) => Promise<unknown>>;
const real = steps[step];
if (real === undefined) throw new Error(`KILLED_AT: node:fs/promises has no ${step}.`);
let calls = 0;

steps[step] = async (...args) => {
  calls += 1;
  if (calls < Number(number)) return real(...args);
  const [path, text] = args;
  if (typeof text === 'string' && step === 'writeFile') {
    await real(path, text.slice(0, text.length / 2));
  }
  process.kill(process.pid, 'SIGKILL');
  // Nothing more happens until it is gone.
  return new Promise(() => undefined);
};
syncBuiltinESMExports();
