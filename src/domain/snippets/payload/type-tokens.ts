/** A piece of a type's text. */
export interface Token {
  kind: 'word' | 'literal' | 'mark';
  text: string;
}

const TOKEN =
  /(?<literal>"[^"]*"|'[^']*'|`[^`]*`|-?(?:0|[1-9]\d*)(?:\.\d+)?(?![\w.]))|(?<mark>[[\]()<>{}|,?"`])|(?<word>[^\s[\]()<>{}|,?"`]+)/gu;

/** The words, literals and marks of a type's text, in its order. Blanks are left out, nothing else is. */
export function typeTokens(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { groups = {} } of text.matchAll(TOKEN)) {
    for (const kind of ['literal', 'mark', 'word'] as const) {
      const found = groups[kind];
      if (found !== undefined) tokens.push({ kind, text: found });
    }
  }
  return tokens;
}
