/**
 * Prose as Markdown with its links from the site's root (`/json/50013/`) as they stand elsewhere, and
 * its headings further down. What stands in fences of code stays as it is.
 *
 * @param at the address of a path from the site's root
 * @param down by how many levels headings go down
 */
export function placedProse(body: string, at: (path: string) => string, down = 0): string {
  let fence: string | undefined;
  return body
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
      if (fence !== undefined) {
        if (mark?.startsWith(fence) && line.trim() === mark) fence = undefined;
        return line;
      }
      if (mark !== undefined) {
        fence = mark;
        return line;
      }
      return line
        .replace(/\]\((\/[^)\s]*)/g, (_, path: string) => `](${at(path)}`)
        .replace(
          /^( {0,3}\[[^\]]+\]: )(\/\S*)/,
          (_, label: string, path: string) => label + at(path),
        )
        .replace(/^#{1,6}(?= )/, (marks) => '#'.repeat(Math.min(6, marks.length + down)));
    })
    .join('\n');
}
