/** What our prose does without, and what to write instead. */
const AVOIDED: readonly (readonly [pattern: RegExp, hint: string])[] = [
  [/\b(?:simply|obviously|basically|trivially|of course)\b/i, 'Leave the word out.'],
  [/\bjust\b/i, 'Leave the word out, or say "only" where you mean that.'],
  [/\bplease\b/i, 'Say what to do, without asking for it.'],
  [/!(?!=|\[)/, 'End the sentence with a full stop.'],
  [/\p{Extended_Pictographic}/u, 'Leave the picture out.'],
  [
    /\b(?:blazing|awesome|magic|magically|seamless|seamlessly|unfortunately|sadly)\b/i,
    'Leave it out.',
  ],
  [/\be\.g\.|\bi\.e\.|\betc\b/i, 'Write "for example", "that is", or name the rest.'],
  [
    /\b(?:\w+n't|it's|you're|you've|you'll|we're|that's|there's)\b/i,
    'Write it out: "does not", "it is".',
  ],
  [/\bguilds?\b/i, 'Say "server"; the word guild stands in names and code alone.'],
];

/** A word or mark that our prose does without. */
export interface StyleFault {
  received: string;
  hint: string;
}

/**
 * What in a readable text (no code, no marks) is against the house's way of writing.
 *
 * @param prose names and constants in code marks are to be taken out before
 */
export function styleFaults(prose: string): StyleFault[] {
  return AVOIDED.flatMap(([pattern, hint]) => {
    const found = pattern.exec(prose)?.[0];
    return found === undefined ? [] : [{ received: found, hint }];
  });
}
