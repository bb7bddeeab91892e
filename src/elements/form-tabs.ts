/** The tabs of a code page: clicks and arrow keys choose one, and the browser remembers which. */
const list = document.querySelector('form-tabs [role=tablist]');

function choose(chosen: HTMLAnchorElement): void {
  const top = chosen.getBoundingClientRect().top;
  for (const tab of list?.querySelectorAll('a') ?? []) {
    const on = tab === chosen;
    tab.ariaSelected = String(on);
    tab.tabIndex = on ? 0 : -1;
    const panel = document.getElementById(tab.hash.slice(1));
    if (panel) panel.hidden = !on;
  }
  chosen.focus();
  // A page that became shorter may have moved under the pointer.
  scrollBy({ top: chosen.getBoundingClientRect().top - top, behavior: 'instant' });
  try {
    localStorage.setItem('starlight-synced-tabs__snippet', chosen.textContent);
  } catch {
    // The choice holds as long as the page does.
  }
}

list?.addEventListener('click', (event) => {
  if (!(event.target instanceof HTMLAnchorElement)) return;
  event.preventDefault();
  choose(event.target);
});

list?.addEventListener('keydown', (event) => {
  const { key, target } = event as KeyboardEvent;
  const tabs = [...list.querySelectorAll('a')];
  const at = tabs.findIndex((tab) => tab === target);
  const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: tabs.length - 1 }[key];
  const next = to === undefined ? undefined : tabs[to];
  if (!next) return;
  event.preventDefault();
  choose(next);
});

export {};
