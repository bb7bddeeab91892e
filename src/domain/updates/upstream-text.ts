import { inlineCode } from '../markdown/escape.ts';

/** What is shown of one label at most, in UTF-16 units. */
const LONGEST = 200;

/** Stands between signs that a host would read together; it takes no room. */
const APART = '\u200b';

/** Signs that are not drawn, or that turn the direction of what follows. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu;

/**
 * Text of strangers for the body of a pull request: code, in one line, in which nothing is Markdown or
 * HTML, nobody is mentioned, no issue is referred to, and no address is a link; also where the body
 * becomes a commit message, which knows no code. Signs that cannot be seen show as `\uFFFD`.
 */
export function quoted(text: string): string {
  const line = plain(text).replace(/\s+/g, ' ').trim();
  const cut = line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
  return inlineCode(cut === '' ? ' ' : apart(cut));
}

/** Several lines of strangers, such as an error's, as a block of code that they cannot end. */
export function quotedBlock(text: string): string {
  const lines = text
    .split(/\r?\n/)
    .slice(0, 20)
    .map((line) => apart(plain(line).slice(0, 500)));
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return [`${fence}text`, ...lines, fence].join('\n');
}

function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\t\n\r]/g, ' ')
    .replace(UNSEEN, '\uFFFD');
}

/** No mention, no reference to an issue, no address. */
function apart(line: string): string {
  return line
    .replace(/[@#]/g, (sign) => sign + APART)
    .replace(/:\/\//g, `:${APART}//`)
    .replace(/\b(www)\./gi, `$1${APART}.`)
    .replace(/\b(GH)-(?=\d)/gi, `$1${APART}-`);
}
