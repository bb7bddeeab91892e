import { partOf } from './part.ts';

/** What is to be done when something is done to the parts of /compare/. */
export interface Reactions {
  submit: () => void;
  /** A field of the form was edited. */
  edit: (field: EventTarget | null) => void;
  /** A field of the form was left. */
  leave: (field: EventTarget | null) => void;
  /** Somebody is at the form for the first time. */
  near: () => void;
  swap: () => void;
  unfold: () => void;
  /** A click among the problems. */
  problem: (event: MouseEvent) => void;
  /** A step back or forth through the addresses. */
  step: () => void;
}

/**
 * Listens to the parts of /compare/.
 *
 * @param signal ends every listener
 * @throws Error where a part is missing
 */
export function listenTo(root: HTMLElement, react: Reactions, signal: AbortSignal): void {
  const form = partOf<HTMLFormElement>(root, 'form');
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    react.submit();
  };
  form.addEventListener('submit', submit, { signal });
  form.addEventListener('input', ({ target }) => react.edit(target), { signal });
  form.addEventListener('focusout', ({ target }) => react.leave(target), { signal });
  form.addEventListener('focusin', react.near, { once: true, signal });
  form.addEventListener('pointerover', react.near, { once: true, signal });
  partOf(root, '[data-swap]').addEventListener('click', react.swap, { signal });
  partOf(root, '[data-unfold]').addEventListener('click', react.unfold, { signal });
  partOf(root, '[data-problems]').addEventListener('click', react.problem, { signal });
  window.addEventListener('popstate', react.step, { signal });
}
