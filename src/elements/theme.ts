/** The choice of a theme, and the browser's memory of it. `ThemeProvider.astro` puts it on first. */
const KEY = 'starlight-theme';
const dark = matchMedia('(prefers-color-scheme: dark)');
const selects = document.querySelectorAll<HTMLSelectElement>('.theme select');
let chosen = '';
try {
  chosen = localStorage.getItem(KEY) ?? '';
} catch {
  // The choice holds as long as the page does.
}

function show(): void {
  if (chosen !== 'light' && chosen !== 'dark') chosen = '';
  document.documentElement.dataset.theme = chosen || (dark.matches ? 'dark' : 'light');
  for (const select of selects) select.value = chosen;
}

for (const select of selects) {
  select.addEventListener('change', () => {
    chosen = select.value;
    show();
    try {
      localStorage.setItem(KEY, chosen);
    } catch {
      // As above.
    }
  });
}
dark.addEventListener('change', show);
show();

export {};
