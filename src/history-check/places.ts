/** A commit of a main line, with its date in UTC. */
export interface Dated {
  commit: string | null;
  date: string;
}

/** A commit of the main line, and the moment at which its edition is asked for. */
export interface Place {
  commit: string;
  /** ISO instant, to the second. */
  at: string;
  /** It changed a file that the source's tables are read from. */
  isChange: boolean;
  /** A later change has the same date, so that no date asks for the edition of this commit. */
  isHidden: boolean;
}

/**
 * Finds the moment of each commit in a history whose dates only rise. Commits may be dated before
 * their parents; a commit's own date is taken as far as it lies between the change that made its
 * edition and the next one.
 *
 * @param line the main line, oldest first.
 * @param changes those of its commits that changed a watched file, with the dates that the history
 * gives them.
 */
export function placesOf(
  line: readonly { commit: string; date: string }[],
  changes: readonly Dated[],
): Place[] {
  let done = 0;
  return line.map(({ commit, date }) => {
    const isChange = changes[done]?.commit === commit;
    if (isChange) done += 1;
    const from = changes[done - 1]?.date ?? '';
    const until = changes[done]?.date;
    const early = until === undefined || date < until ? date : secondBefore(until);
    return { commit, at: early < from ? from : early, isChange, isHidden: from === until };
  });
}

function secondBefore(date: string): string {
  return new Date(Date.parse(date) - 1000).toISOString().replace('.000Z', 'Z');
}
