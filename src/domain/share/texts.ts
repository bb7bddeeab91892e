import { markdownLink } from './markdown.ts';
import { inOneLine } from './one-line.ts';

/** What of a code its links tell. */
export interface SharedCode {
  /** As text: `50013`, `READY`. */
  code: string;
  name: string;
  /** What a code of its table is called: `JSON error code`. */
  singular: string;
  /** In our words; absent where the code has no note. */
  summary?: string | undefined;
  /** Absolute address of the code's page. */
  url: string;
}

/** What can be copied of a page to be pasted elsewhere. */
export interface ShareTexts {
  /** The address alone. */
  link: string;
  /** For issues and documents. */
  markdown: string;
  /** For chats: one line without any markup, the address at its end. */
  text: string;
}

/** The texts of a code. */
export function codeTexts(shared: SharedCode): ShareTexts {
  const { singular, summary, url } = shared;
  const title = titleOf(shared);
  const about = summary === undefined ? '' : `: ${firstSentence(summary)}`;
  return {
    link: url,
    markdown: markdownLink(title, url),
    text: inOneLine(`${title} (${singular})${about} ${url}`),
  };
}

/**
 * The texts of a bare number, which several tables have.
 *
 * @param meanings one for each table, likeliest first
 */
export function numberTexts(
  number: string,
  meanings: readonly Pick<SharedCode, 'name' | 'singular'>[],
  url: string,
): ShareTexts {
  const told = meanings.map(({ name, singular }) => `${singular} ${name}`).join('; ');
  return {
    link: url,
    markdown: markdownLink(number, url),
    text: inOneLine(`${number}: ${told} ${url}`),
  };
}

/** A code with its name. An event is its own name: `READY`, not `READY Ready`. */
export function titleOf({ code, name }: Pick<SharedCode, 'code' | 'name'>): string {
  const words = inOneLine(name);
  const said = code.replaceAll('_', ' ').toLowerCase() === words.toLowerCase();
  return said ? code : inOneLine(`${code} ${words}`);
}

/** A shorter description says too little where it stands alone. */
const SHORT = 40;

/** What the page of a code is described as, where it is found or its address is pasted. */
export function descriptionOf(shared: Omit<SharedCode, 'url'>): string {
  const { singular, summary } = shared;
  if (summary === undefined) {
    return `${titleOf(shared)}, ${singular}: what each source says of it, and since when.`;
  }
  return summary.length < SHORT ? `${summary} ${titleOf(shared)}, ${singular}.` : summary;
}

/** A chat shows the page's whole description below the line, if it shows any. */
function firstSentence(summary: string): string {
  return /^.*?[.](?=\s|$)/s.exec(summary)?.[0] ?? summary;
}
