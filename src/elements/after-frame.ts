/** Runs something once the next frame stands on the screen, and so many milliseconds have passed. */
export function afterFrame(run: () => void, wait = 0): void {
  requestAnimationFrame(() => setTimeout(run, wait));
}
