/** A value out of a log: without the back-slashes of escapes, on one line, without blanks around it. */
export function unescaped(text: string): string {
  return text
    .replace(/\\+u([0-9a-fA-F]{4})/g, (_, unit: string) => String.fromCharCode(parseInt(unit, 16)))
    .replace(/\\+[nrt]/g, ' ')
    .replace(/\\+/g, '')
    .replace(/&(?:quot|#34);/g, '"')
    .replace(/&#(?:39|x27);/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}
