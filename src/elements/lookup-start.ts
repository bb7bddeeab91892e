/** Stands where the code takes its time, and something waits for it. */
const waiting = 'Loading the lookup…';
/** Stands where the code did not arrive. */
const failed = 'The lookup did not load. Check the connection and reload the page.';

/**
 * Brings a lookup box to life: fetches its code, which defines the element. What is typed meanwhile
 * stays, and an Enter that comes too early is kept for it.
 */
export function startLookup(box: HTMLElement): void {
  const field = box.querySelector('textarea');
  const line = box.querySelector('[data-line]');
  let ready = false;
  let loading = false;
  const load = async () => {
    if (ready || loading) return;
    loading = true;
    try {
      await import('./lookup-box.ts');
      ready = true;
    } catch {
      if (line) line.textContent = failed;
    }
    loading = false;
  };
  field?.addEventListener('input', () => {
    if (!ready && line) line.textContent = waiting;
    void load();
  });
  field?.addEventListener('keydown', (event) => {
    if (ready || event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    box.dataset.enter = '';
    void load();
  });
  void load();
}
