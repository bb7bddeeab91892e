import type { Progress } from './import-source.ts';

/** Short imports stay quiet, on a busy machine too, in milliseconds. */
const QUIET = 5000;

/** Reports to standard error, after a while and then at most once a second. */
export function reportProgress(name: string): Progress {
  let last = Date.now() + QUIET - 1000;
  return (done, total) => {
    if (Date.now() - last < 1000) return;
    last = Date.now();
    console.error(`${name}: ${String(done)} of ${String(total)} commits`);
  };
}
