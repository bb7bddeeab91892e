import type { Language } from '../../schemas/language.ts';

/** So much of a text tells its language. */
const ENOUGH = 60_000;

/** What speaks for a language, with its weight; each counts once. */
const SIGNS: Readonly<Record<Exclude<Language, 'json'>, readonly (readonly [number, RegExp])[]>> = {
  typescript: [
    [3, /\b(?:export|declare|const) +enum +\w/],
    [1, /^ *enum +\w+ *\{/m],
    [4, /\bas const\b|\bsatisfies\b/],
    [2, /[\w)] *: *(?:number|string|Record<|readonly\b)|\b(?:Map|Set)<(?:number|string)\b/],
    [2, /^ *export +namespace +\w+ *\{/m],
    [1, /^ *(?:export +)?(?:default +)?(?:type +\w+ *=|interface +\w+ *\{)/m],
    [3, /^ *(?:export +)?declare\b/m],
    [2, /\bprivate readonly\b|\bstatic readonly \w+ *=|\breadonly \w+:/],
    [3, /^ *import type\b/m],
  ],
  javascript: [
    [4, /\bmodule\.exports\b|\bexports\.\w|\brequire\(|^'use strict'/m],
    [3, /\bObject\.freeze\(|\bnew (?:Map|Set)\(\[/],
    [2, /^ *(?:export +)?(?:const|let|var) +[\w$]+ *= *[[{(\d'"n]/m],
    [1, /===|\bfunction\b|^ *export (?:const|default)\b/m],
  ],
  python: [
    [5, /^ *class +\w+(?:\([\w., =]*\))?:/m],
    [4, /^ *from +[\w.]+ +import\b/m],
    [4, /^ *def +\w+\(.*\).*:/m],
    [4, /\w: *(?:typing\.)?(?:Final|ClassVar|[Dd]ict\[|[Ll]ist\[|[Tt]uple\[)/],
    [4, /^ *match +\w+ *:|^ *elif\b|^ *if [^({]*:$/m],
    [3, /\bauto\(\)|\b(?:Int|Str)Enum\b|\bdict\(\w+ *=|\bfrozenset\(|\bMappingProxyType\(/],
    [2, /^[A-Za-z_]\w* *= *(?:\d[\d_]*|[{[(]|0x\w+) *(?:#.*)?$/m],
    [1, /\b(?:True|False|None)\b|"""/],
    [1, /^ *# /m],
  ],
  rust: [
    [4, /\bpub(?:\(\w+\))? +(?:enum|const|fn|struct|mod|static)\b/],
    [4, /^ *#!?\[\w/m],
    [4, /=> *(?:Some\()?\w+::\w|\b\w+::\w+ *=>/],
    [4, /: *&?(?:'static +)?(?:[ui](?:8|16|32|64|size)|str)\b|\d_?u(?:8|16|32)\b/],
    [3, /\bfn +\w+|\bimpl\b|\bmatch +\w+ *\{|HashMap::from|\bvec!\[|_map! *\{/],
    [3, /\b[a-z_]+! *\{|\b(?:vec|matches)!/],
    [1, /^ *const +\w+ *:.*;/m],
  ],
  go: [
    [5, /^package +\w+ *$/m],
    [5, /\biota\b|\bmap\[\w+\]\w+ *\{|\[\](?:u?int\d*|string|\w+) *\{/],
    [4, /^ *(?:const|var) +\($/m],
    [4, /^ *type +\w+ +(?:u?int\d*|string|struct)\b/m],
    [3, /^ *func\b|:=/m],
    [3, /^ *const +[A-Z]\w* +[A-Z]\w* *=[^;\n]*$/m],
  ],
  csharp: [
    [5, /^ *using +[\w.]+ *;|\/\/\/ *<summary>|#region\b|#pragma\b/m],
    [5, /\b(?:public|private|internal) +(?:static +)?(?:const|readonly) /],
    [4, /\bnew +(?:Dictionary|HashSet|List)<|\bI?(?:ReadOnly)?Dictionary</],
    [4, /\benum +\w+ *: *(?:u?(?:int|short|long)|s?byte)\b/],
    [3, /\benum +\w+[ \t]*\r?\n[ \t]*\{|\bnamespace +[\w.]+ *[;\r\n{]|\binternal\b/],
    [3, /^ *\[\w+(?:\(.*\))?\] *$/m],
    [4, /\w +switch\s*\{|\bnameof\(/],
    [2, /\bconst +(?:int|ushort|uint|long|string) +\w+ *=|\bpublic +enum\b/],
  ],
  java: [
    [5, /^package +[\w.]+;|^import +(?:static +)?[\w.*]+;/m],
    [5, /\bstatic +final\b|\bprivate +final\b|\bfinal +int\b/],
    [5, /\b(?:Map|List|Set)\.(?:of|entry|ofEntries)\(|\bArrays\.asList\(|new +HashMap<>/],
    [3, /^ *@(?:Nonnull|Override|Deprecated|Nullable)\b/m],
    [3, /\bpublic +enum +\w+ *(?:implements +\w+ *)?\{/],
    [3, /^ *[A-Z][A-Z0-9_]+\(.*\)[,;]/m],
    [3, /\bcase +[\w.]+ *->|\.put\(/],
  ],
  kotlin: [
    [6, /\benum +class\b|\bcompanion +object\b|\bconst +val\b|\bdata +object\b/],
    [5, /\b(?:map|list|set|mutableMap|arrayOf|intArray)Of\(/],
    [4, /\bval +\w+ *[:=)]|\bfun +\w+/],
    [4, /^ *(?:public +|internal +)?object +\w+ *[:{]/m],
    [4, /\d +to +"|" +to +\d|\bwhen *\(/],
  ],
};

/** What is written in comments speaks for no language; `///` is C#'s or Rust's own. */
const COMMENTS = /\/\*[^]*?\*\/|(?<![/:])\/\/(?!\/).*/g;

/** The language that a text is most likely written in; TypeScript where nothing tells. */
export function detectLanguage(text: string): Language {
  if (looksLikeJson(text)) return 'json';
  const start = text.slice(0, ENOUGH).replace(COMMENTS, ' ');
  let best: Language = 'typescript';
  let most = 0;
  for (const [language, signs] of Object.entries(SIGNS)) {
    const score = signs.reduce((sum, [weight, sign]) => sum + (sign.test(start) ? weight : 0), 0);
    if (score > most) [best, most] = [language as Language, score];
  }
  if (best !== 'javascript') return best;
  // What only TypeScript has makes a script of it.
  return SIGNS.typescript.some(([, sign]) => sign.test(start)) ? 'typescript' : best;
}

/** Whether a text is JSON, a broken or commented one too: nothing in it but values, and keys in quotes. */
function looksLikeJson(text: string): boolean {
  const start = text
    .slice(0, 400)
    .trimStart()
    .replace(/^\uFEFF/, '');
  if (!/^[[{"]/.test(start) && !/^-?\d/.test(start)) return false;
  const sample = text.slice(0, ENOUGH).replace(/"(?:[^"\\\n]|\\.)*"|\/\/.*/g, '""');
  return !/[=;()'`]|\b(?!(?:true|false|null)\b)[A-Za-z_]/.test(sample);
}
