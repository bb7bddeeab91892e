/* eslint-disable @typescript-eslint/unbound-method -- they are put back as they were, and called with `call` */

/** The characters that searches and patterns have passed over while something runs, and the reads of a list. */
export interface Work {
  done: number;
}

/** A list that counts its reads. */
export function counted<T>(list: readonly T[], work: Work): readonly T[] {
  return new Proxy(list, {
    get: (target, key) => {
      if (typeof key === 'string' && /^\d/.test(key)) work.done++;
      return Reflect.get(target, key) as unknown;
    },
  });
}

/**
 * Runs something, and counts every character that a pattern or a search within a text passes over. Time
 * cannot be asserted; this can.
 */
export function countWork(run: (work: Work) => void): number {
  const work: Work = { done: 0 };
  const { exec } = RegExp.prototype;
  const { indexOf, lastIndexOf, includes } = String.prototype;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0;
    const found = exec.call(this, text);
    if (found !== null) work.done += found.index - from + found[0].length + 1;
    else work.done += this.sticky ? 1 : text.length - from + 1;
    return found;
  };
  String.prototype.indexOf = function (this: string, sought: string, from = 0) {
    const found = indexOf.call(this, sought, from);
    work.done += (found < 0 ? this.length : found) - from + 1;
    return found;
  };
  String.prototype.lastIndexOf = function (this: string, sought: string, from = this.length) {
    const found = lastIndexOf.call(this, sought, from);
    work.done += from - found;
    return found;
  };
  String.prototype.includes = function (this: string, sought: string, from = 0) {
    const found = indexOf.call(this, sought, from);
    work.done += (found < 0 ? this.length : found) - from + 1;
    return found >= 0;
  };
  try {
    run(work);
  } finally {
    RegExp.prototype.exec = exec;
    Object.assign(String.prototype, { indexOf, lastIndexOf, includes });
  }
  return work.done;
}
