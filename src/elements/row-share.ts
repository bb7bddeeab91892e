/** What brings a row's bar, and with it the code that makes it. */
const signs = ['pointerover', 'focusin', 'click'] as const;
const body = document.querySelector<HTMLElement>('code-table tbody');
/** What happened before that code was there. */
const missed: Event[] = [];

async function load(): Promise<void> {
  const { RowBar } = await import('./row-bar.ts');
  if (body === null) return;
  for (const sign of signs) body.removeEventListener(sign, wait);
  const bar = new RowBar(body);
  for (const event of missed) bar.handleEvent(event);
}

function wait(event: Event): void {
  if (missed.push(event) === 1) void load();
}

for (const sign of signs) body?.addEventListener(sign, wait);

export {};
