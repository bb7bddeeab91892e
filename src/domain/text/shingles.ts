/** The words of a text as they are compared: lower case, without marks. */
export function comparedWords(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Every run of so many words of a text, each once. */
export function shinglesOf(text: string, size: number): Set<string> {
  const words = comparedWords(text);
  const count = Math.max(0, words.length - size + 1);
  return new Set(Array.from({ length: count }, (_, at) => words.slice(at, at + size).join(' ')));
}

/** The runs of so many words that a text shares with others, in its order, each once. */
export function sharedRuns(text: string, others: ReadonlySet<string>, size: number): string[] {
  return [...shinglesOf(text, size)].filter((shingle) => others.has(shingle));
}
