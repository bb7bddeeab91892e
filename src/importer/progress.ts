import type { Progress } from './import-source.ts';

/** Reports to standard error at most once a second, so that short imports stay quiet. */
export function reportProgress(name: string): Progress {
  let last = Date.now();
  return (done, total) => {
    if (Date.now() - last < 1000) return;
    last = Date.now();
    console.error(`${name}: ${String(done)} of ${String(total)} commits`);
  };
}
