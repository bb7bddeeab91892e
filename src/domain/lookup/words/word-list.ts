/** The words of a list that is written as one text, divided by blanks and line breaks. */
export function wordList(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
