import type { Code } from '../../schemas/code.ts';

/** What a table's first cell holds: the code, and the label where it stands there too. */
export interface CodeCell {
  code: Code;
  label?: string;
}

/** Reads a whole number that JSON can hold: `4014`, `-1`. */
export function readNumber(text: string): CodeCell | undefined {
  const code = /^-?\d+$/.test(text) ? Number(text) : undefined;
  return code !== undefined && Number.isSafeInteger(code) ? { code } : undefined;
}

/** Reads an HTTP status with its reason: `200 (OK)`, `5xx (SERVER ERROR)`. */
export function readStatus(text: string): CodeCell | undefined {
  const match = /^(\d{3}|[1-5]xx)\s*\((.+)\)$/i.exec(text);
  const [, code, label] = match ?? [];
  if (code === undefined || label === undefined) return undefined;
  return { code: /x/i.test(code) ? code.toLowerCase() : Number(code), label: label.trim() };
}

/** Reads an event, by name (`Guild Create`) or by constant (`GUILD_CREATE`). */
export function readEvent(text: string): CodeCell | undefined {
  // `[Guild Create]` is a link whose target is not there yet; `(Receive)` tells two headings apart.
  const name = (/^\[(.+)\]$/.exec(text)?.[1] ?? text).replace(/\s*\([^)]*\)$/, '');
  const words = name.split(/[\s_]+/);
  if (!words.every((word) => /^[A-Za-z][A-Za-z0-9]*$/.test(word))) return undefined;
  return { code: words.join('_').toUpperCase(), label: words.join(name.includes('_') ? '_' : ' ') };
}
