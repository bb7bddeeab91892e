import type { TableFilter } from './table-filter.ts';

/** What a table page's form asks for; the page's address keeps it. */
export interface TableState extends TableFilter {
  /** A column, or one with a hyphen before it for falling order. */
  sort: string;
}

/** What an untouched form asks for. */
const UNTOUCHED: TableState = { q: '', status: '', direction: '', source: '', sort: 'code' };

/** What the form asks for now. */
export function readForm(form: HTMLFormElement): TableState {
  const data = new FormData(form);
  const read = (name: keyof TableState): string => {
    const value = data.get(name);
    return typeof value === 'string' ? value.trim() : UNTOUCHED[name];
  };
  return {
    q: read('q'),
    status: read('status'),
    direction: read('direction'),
    source: read('source'),
    sort: read('sort'),
  };
}

/** The state as an address keeps it, `q=guild&sort=-since`; empty for an untouched form. */
export function queryOf(state: TableState): string {
  const asked = Object.entries(state).filter(
    ([name, value]) => value !== UNTOUCHED[name as keyof TableState],
  );
  return new URLSearchParams(asked as [string, string][]).toString();
}

/** Sets every field from an address; a value that a field does not offer is passed over. */
export function fillForm(form: HTMLFormElement, query: URLSearchParams): void {
  form.reset();
  for (const field of form.elements) {
    const value = query.get(field.getAttribute('name') ?? '');
    if (value === null) continue;
    if (field instanceof HTMLSelectElement) {
      if ([...field.options].some((option) => option.value === value)) field.value = value;
    } else if (field instanceof HTMLInputElement) {
      if (field.type === 'radio') field.checked ||= field.value === value;
      else field.value = value;
    }
  }
}
