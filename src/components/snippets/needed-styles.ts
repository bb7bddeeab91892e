/** Expressive Code's styles: its rules, and the properties that they read. */
export interface Styles {
  baseStyles: string;
  themeStyles: string;
}

/**
 * What no frame of this site has: titles, terminals, gutters, wrapped lines, tokens in a theme's colours,
 * and Expressive Code's own button.
 */
const ABSENT =
  /\.(?:has-title|is-terminal|title|header|gutter|wrap|sr-only|highlight|copy)\b|^\.expressive-code$|span\[style|\[data-theme|\.frame:(?:hover|focus-within)|\.show ~ button/;

/**
 * Expressive Code's styles without the rules for what is nowhere on the site, and with values where they
 * read properties, for there is one theme: a third of their weight.
 */
export function neededStyles({ baseStyles, themeStyles }: Styles): Styles {
  const values = new Map(
    Array.from(
      themeStyles.matchAll(/(--ec-[\w-]+):((?:url\("[^"]*"\)|[^;}"])*)/g),
      ([, name = '', value = '']) => [name, value],
    ),
  );
  const needed = baseStyles.replace(/([^{}]+)\{[^{}]*\}/g, (rule, selectors: string) => {
    const kept = selectorsOf(selectors).filter((selector) => !ABSENT.test(selector));
    return kept.length === 0 ? '' : rule.replace(selectors, () => kept.join(','));
  });
  return {
    baseStyles: needed.replace(/var\((--ec-[\w-]+)\)/g, (read, name: string) => {
      return values.get(name) ?? read;
    }),
    themeStyles: '',
  };
}

/** The selectors of a list; a comma in parentheses divides none. */
function selectorsOf(list: string): string[] {
  return list.split(/,(?![^(]*\))/).map((selector) => selector.trim());
}
