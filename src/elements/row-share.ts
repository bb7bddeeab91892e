/** What brings a row's bar, and with it the code that makes it. */
const signs = ['pointerover', 'focusin', 'click'] as const;
const table = document.querySelector<HTMLElement>('code-table table');
/** What happened before that code was there. */
const missed: Event[] = [];

async function load(): Promise<void> {
  // Where it does not arrive, the next sign asks for it again.
  const module = await import('./row-bar.ts').catch(() => undefined);
  if (module === undefined) {
    missed.length = 0;
    return;
  }
  if (table === null) return;
  for (const sign of signs) table.removeEventListener(sign, wait);
  const bar = new module.RowBar(table);
  for (const event of missed) bar.handleEvent(event);
}

function wait(event: Event): void {
  if (missed.push(event) === 1) void load();
}

for (const sign of signs) table?.addEventListener(sign, wait);

export {};
