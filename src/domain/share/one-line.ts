/** Text with every run of white space as one space. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
