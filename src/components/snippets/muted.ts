/** A stretch of a text, by its UTF-16 units: from `start` up to and without `end`. */
export interface Stretch {
  start: number;
  end: number;
}

const KEYWORDS =
  'as|async|await|break|case|catch|const|default|else|enum|export|extends|finally|for|from|function|if|implements|import|in|instanceof|interface|is|keyof|let|new|of|readonly|return|satisfies|switch|throw|try|type|typeof|void|while';

/**
 * Comments and literals whole, so that no word in them is taken for a keyword; then words, unless a dot
 * stands before them.
 */
const TOKEN = new RegExp(
  [
    String.raw`(\/\*[\s\S]*?\*\/|\/\/[^\n]*)`,
    String.raw`'(?:\\.|[^'\\\n])*'`,
    String.raw`"(?:\\.|[^"\\\n])*"`,
    String.raw`\`(?:\\.|[^\`\\])*\``,
    String.raw`\.\s*[\w$]+`,
    String.raw`((?<![\w$])(?:${KEYWORDS})(?![\w$]))`,
    String.raw`[\w$]+`,
  ].join('|'),
  'g',
);

/**
 * What steps back in TypeScript that is shown, so that names and numbers stand out: comments and keywords.
 * In their order, each on one line; blanks at the beginning of a line are left out.
 */
export function mutedIn(code: string): Stretch[] {
  const muted: Stretch[] = [];
  for (const { 0: text, 1: comment, 2: keyword, index } of code.matchAll(TOKEN)) {
    if (comment !== undefined) muted.push(...linesOf(text, index));
    else if (keyword !== undefined && !isName(keyword, code, index)) {
      muted.push({ start: index, end: index + text.length });
    }
  }
  return muted;
}

/** Whether a keyword is the name of a member or a field, as what follows says. */
function isName(word: string, code: string, at: number): boolean {
  const end = at + word.length;
  return word !== 'default' && /^(?: = [\d'-]|\??: )/.test(code.slice(end, end + 4));
}

function linesOf(text: string, offset: number): Stretch[] {
  return [...text.matchAll(/[^\n]+/g)].flatMap(({ 0: line, index }) => {
    const blanks = line.length - line.trimStart().length;
    const start = offset + index + blanks;
    const end = start + line.trim().length;
    return end > start ? [{ start, end }] : [];
  });
}
