/** A stretch of Markdown from one ATX heading to the next. */
export interface Section {
  /** 1 to 6; 0 for what stands before the first heading. */
  depth: number;
  /** The heading's text without a 2016 anchor suffix (`Ready % ready`). */
  title: string;
  /** Line of the heading in the document, from 1. */
  line: number;
  /** The section's Markdown, its heading included. */
  text: string;
}

const HEADING = /^ {0,3}(#{1,6})[ \t]+(.*)$/;
/** What follows a fence of backticks holds none: else it is code in a line. */
const FENCE = /^ {0,3}(`{3,}(?!.*`)|~{3,})/;

/**
 * Cuts a Markdown or MDX document at its ATX headings, outside fenced code. Sections are parsed one
 * by one, so that one that stays the same from commit to commit is parsed once.
 */
export function sectionsOf(document: string): Section[] {
  const lines = document.split(/\r?\n/);
  const sections: Section[] = [];
  let start = 0;
  let current = { depth: 0, title: '' };
  let fence: string | undefined = undefined;
  const close = (end: number): void => {
    sections.push({ ...current, line: start + 1, text: lines.slice(start, end).join('\n') });
  };
  // Front matter would read as a heading underlined by its closing dashes.
  const first = lines[0] === '---' ? lines.indexOf('---', 1) + 1 : 0;
  start = first;
  for (let index = first; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const mark: string | undefined = FENCE.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) === true && line.trim() === mark) fence = undefined;
      continue;
    }
    if (mark !== undefined) {
      fence = mark;
      continue;
    }
    const heading = HEADING.exec(line);
    if (heading === null) continue;
    close(index);
    start = index;
    current = { depth: heading[1]?.length ?? 0, title: titleOf(heading[2] ?? '') };
  }
  close(lines.length);
  return sections;
}

function titleOf(heading: string): string {
  return heading
    .replace(/[ \t]+#+[ \t]*$/, '')
    .replace(/\s*%.*$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}
