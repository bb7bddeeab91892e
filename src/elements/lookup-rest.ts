import type { Complete, Opened } from './lookup-answer.ts';
import type { Naming } from './lookup-libraries.ts';

/** What few texts need, as far as it is there. */
export interface Rest {
  complete?: Complete;
  naming?: Naming;
}

/** Whether a text needs what is not there yet. */
export function lacks({ isPartial, asksLibraries }: Opened, { complete, naming }: Rest): boolean {
  return (isPartial && !complete) || (asksLibraries && !naming);
}

/** Adds what a text lacks. What does not arrive stays away: the codes are known all the same. */
export async function loadRest({ asksLibraries }: Opened, rest: Rest): Promise<void> {
  try {
    const { complete, loadNaming } = await import('./lookup-paste.ts');
    rest.complete = complete;
    if (asksLibraries) rest.naming ??= await loadNaming();
  } catch {
    // The next text tries again.
  }
}
