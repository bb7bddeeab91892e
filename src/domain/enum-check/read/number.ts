const NUMBER = /0[xX][\da-fA-F_]+\w*|0[bBoO][\d_]+\w*|\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?\w*/y;

/** The number that stands at a place, as it stands, with the letters behind it: `0xC35D`, `4014_u16`. */
export function numberAt(text: string, at: number): string {
  NUMBER.lastIndex = at;
  return NUMBER.exec(text)?.[0] ?? '';
}

/** What a number is worth; undefined where it is no whole one, or too large to be exact. */
export function worth(number: string): number | undefined {
  const plain = number.replaceAll('_', '').toLowerCase();
  const digits = /^(?:0x[\da-f]+|0b[01]+|0o[0-7]+|\d+)(?=[a-z]|$)/.exec(plain)?.[0];
  if (digits === undefined || /^\d+e\d/.test(plain)) return undefined;
  const value = Number(digits);
  return Number.isSafeInteger(value) ? value : undefined;
}
