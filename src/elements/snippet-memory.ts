import { forms } from '../domain/snippets/forms.ts';
import { FORMS } from '../domain/snippets/types.ts';
import type { Choice, Remembered } from './snippet-choice.ts';

/** Where Starlight keeps the label of the tab that was chosen last: code pages and tables share it. */
const LABEL = 'starlight-synced-tabs__snippet';
const OPTIONS = 'opcodex-snippet';

/** What the browser remembers of earlier choices; nothing where it may not. */
export function recall(): Remembered {
  try {
    const label = localStorage.getItem(LABEL);
    const options = JSON.parse(localStorage.getItem(OPTIONS) ?? '{}') as Remembered | null;
    return { ...options, form: FORMS.find((form) => forms[form].label === label) };
  } catch {
    return {};
  }
}

/** Has the browser remember a choice, where it may. */
export function remember({ form, options }: Choice): void {
  try {
    localStorage.setItem(LABEL, forms[form].label);
    localStorage.setItem(OPTIONS, JSON.stringify(options));
  } catch {
    // The choice holds as long as the page does.
  }
}
