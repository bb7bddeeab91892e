/** A fence of code. */
export interface Fence {
  /** What stands behind the opening mark: `ts`. Empty where nothing does. */
  language: string;
  code: string;
  /** Of the first line within, counted from 1. */
  line: number;
}

/** What a text in Markdown is made of, as far as checks ask. */
export interface Outline {
  /** Headings of any level, in order. */
  headings: string[];
  fences: Fence[];
  /** Targets of links, in order. */
  links: { target: string; line: number }[];
  /** The text that is read: no headings, no fences, no marks, no targets of links. */
  prose: string;
  /** The same without what stands in code marks. */
  spoken: string;
}

const LINK = /\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]+)(?:\s[^)]*)?\)/g;

/** Takes a text in Markdown apart, line by line; HTML and components are read as prose without tags. */
export function outlineOf(markdown: string): Outline {
  const outline: Outline = { headings: [], fences: [], links: [], prose: '', spoken: '' };
  const prose: string[] = [];
  const spoken: string[] = [];
  let open: { mark: string; fence: Fence } | undefined;
  for (const [index, line] of markdown.split('\n').entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})\s*(\S*)/.exec(line);
    if (open !== undefined) {
      if (mark?.[1]?.startsWith(open.mark) === true && mark[2] === '') open = undefined;
      else open.fence.code += `${line}\n`;
      continue;
    }
    if (mark?.[1] !== undefined) {
      open = { mark: mark[1], fence: { language: mark[2] ?? '', code: '', line: index + 2 } };
      outline.fences.push(open.fence);
      continue;
    }
    for (const [, , target = ''] of line.matchAll(LINK)) {
      outline.links.push({ target, line: index + 1 });
    }
    const heading = /^#{1,6} +(.*)$/.exec(line)?.[1];
    if (heading !== undefined) {
      outline.headings.push(readable(heading).trim());
      continue;
    }
    prose.push(readable(line));
    spoken.push(readable(line.replace(/`[^`]+`/g, '')));
  }
  outline.prose = prose.join('\n').trim();
  outline.spoken = spoken.join('\n').trim();
  return outline;
}

function readable(line: string): string {
  return line
    .replace(LINK, '$1')
    .replace(/<\/?[A-Za-z][^>]*>/g, ' ')
    .replace(/^\s*(?:[-*+]|\d+\.|>)\s+/, '')
    .replace(/[*`|]/g, '');
}

/** The words of a readable text, as a reader would count them. */
export function countWords(prose: string): number {
  return prose.match(/[\p{L}\p{N}][\p{L}\p{N}'’._/-]*/gu)?.length ?? 0;
}
