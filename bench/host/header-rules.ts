/** A path of a `_headers` file with the headers that it adds; `*` stands for any text. */
interface HeaderRule {
  path: RegExp;
  headers: (readonly [name: string, value: string])[];
}

/** What a `_headers` file adds to the answer for a path; names are in lower case. */
export type HeaderRules = (path: string) => Record<string, string>;

/**
 * Reads a `_headers` file as Cloudflare Pages and Netlify do: a path, its headers indented below it.
 * All rules that a path fits count; where two set the same header, the values are joined.
 *
 * @throws Error for a line that is neither, with its number.
 */
export function readHeaderRules(text: string): HeaderRules {
  const rules: HeaderRule[] = [];
  text.split('\n').forEach((line, at) => {
    if (line.trim() === '' || line.trimStart().startsWith('#')) return;
    if (line.startsWith('/')) {
      rules.push({ path: patternOf(line.trim()), headers: [] });
      return;
    }
    const [, name, value] = /^\s+([\w-]+):\s*(.+?)\s*$/.exec(line) ?? [];
    const rule = rules.at(-1);
    if (name === undefined || value === undefined || rule === undefined) {
      throw new Error(
        `_headers, line ${String(at + 1)}: expected a path or, indented below one, “Name: value”; received “${line}”.`,
      );
    }
    rule.headers.push([name.toLowerCase(), value]);
  });
  return (path) => {
    const all: Record<string, string> = {};
    for (const rule of rules.filter((each) => each.path.test(path))) {
      for (const [name, value] of rule.headers) {
        all[name] = all[name] === undefined ? value : `${all[name]}, ${value}`;
      }
    }
    return all;
  };
}

function patternOf(path: string): RegExp {
  const parts = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`);
}
