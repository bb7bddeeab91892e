import type { Code } from '../schemas/code.ts';

/** The code as it stands in URLs, file names and map keys: `50013`, `5xx`, `READY`. */
export function codeText(code: Code): string {
  return String(code);
}

/** Whether two codes are the same key; a number equals its own text form (`404` and `'404'`). */
export function sameCode(a: Code, b: Code): boolean {
  return codeText(a) === codeText(b);
}

/** Whether the code is a class of HTTP statuses, such as `5xx`. */
export function isClass(code: Code): boolean {
  return typeof code === 'string' && /^\dxx$/.test(code);
}

/** Whether the code can be met as a bare number: a number, or a class of numbers. */
export function isNumeric(code: Code): boolean {
  return typeof code === 'number' || isClass(code);
}

/** `5xx` stands after 599 and before 600. */
function position(code: Code): number {
  if (typeof code === 'number') return code;
  return isClass(code) ? Number(code.charAt(0)) * 100 + 99.5 : Infinity;
}

/**
 * The order of codes in every table: numbers rising, a class behind its last number, then names by
 * code point. No locale takes part, so the order is the same everywhere.
 */
export function compareCodes(a: Code, b: Code): number {
  const [left, right] = [position(a), position(b)];
  if (left !== right) return left < right ? -1 : 1;
  return compareText(codeText(a), codeText(b));
}

/** Order by UTF-16 unit, without a locale. Negative, zero or positive, as `sort` wants it. */
export function compareText(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
