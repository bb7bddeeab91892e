import type { Codex, Placed } from '../../domain/codex/types.ts';

/** A number that has a page of its own at the site's root. */
export interface BareNumber {
  number: string;
  /** What it can mean, likeliest first. */
  placed: Placed[];
}

/**
 * Every bare number, in the order of the codes. Where a class such as `5xx` is listed and its first
 * number (`500`) is not, that number leads to the class.
 */
export function bareNumbers({ byNumber }: Codex): BareNumber[] {
  return [...byNumber].flatMap(([number, placed]) => {
    const first = /^\dxx$/.test(number) ? number.replace('xx', '00') : undefined;
    const own = { number, placed };
    return first === undefined || byNumber.has(first) ? [own] : [{ number: first, placed }, own];
  });
}
