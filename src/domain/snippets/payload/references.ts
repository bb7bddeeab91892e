import { codeText } from '../../codes.ts';
import { pascalCase } from '../../text/pascal.ts';
import { splitWords } from '../../text/words.ts';
import type { SnippetCode } from '../types.ts';
import { structureKey, type InterfaceNames } from './interface-names.ts';
import { mergePayloads, structureWords, type MergedPayload } from './merge-payloads.ts';
import type { TypeNames } from './print-type.ts';

/** A type that stands for something that the payloads name and do not describe. */
export interface Alias {
  /** As the sources call it: `activity object`. */
  words: string;
  object: boolean;
}

/** Finds what types are called, and keeps account of what has to be declared for them. */
export class References {
  readonly #names: InterfaceNames;
  readonly #roots: ReadonlyMap<string, SnippetCode>;
  /** Whether an id occurs. */
  snowflake = false;
  /** By their names. */
  readonly aliases = new Map<string, Alias>();
  /** Codes whose `d` occurs in another payload, by the code as text. */
  readonly codes = new Map<string, SnippetCode>();

  /** @param codes every code of the table */
  constructor(names: InterfaceNames, codes: readonly SnippetCode[]) {
    this.#names = names;
    this.#roots = rootsOf(codes);
  }

  /** What the types of one field are called. */
  namesFor(code: SnippetCode, payload: MergedPayload, field: string): TypeNames {
    const { data, nested } = this.#names.of(code, payload.direction);
    return {
      snowflake: () => {
        this.snowflake = true;
        return 'Snowflake';
      },
      object: () => {
        const [only, ...others] = payload.structures
          .slice(1)
          .filter(({ words }) => endsWith(words, field));
        const known = others.length > 0 ? undefined : only;
        return (known ? nested.get(structureKey(known)) : undefined) ?? 'Record<string, unknown>';
      },
      named: (words, object) => {
        for (const key of keysOf(words)) {
          const at = payload.structures.findIndex((each) => structureKey(each) === key);
          const own = at === 0 ? data : at > 0 ? nested.get(key) : undefined;
          if (own !== undefined) return own;
        }
        return (object ? this.#root(words) : undefined) ?? this.#alias(words, object);
      },
    };
  }

  /** The `d` of the code that the words mean: `update presence` is what Presence Update sends. */
  #root(words: string): string | undefined {
    const code = this.#roots.get(sorted(structureWords(words)));
    if (code === undefined) return undefined;
    this.codes.set(codeText(code.code), code);
    return this.#names.of(code).data;
  }

  #alias(words: string, object: boolean): string {
    const called = `${words}${object ? ' object' : ''}`;
    let name = this.#names.free(pascalCase(called) || 'Unnamed');
    while (this.aliases.has(name) && this.aliases.get(name)?.object !== object) name += '_';
    if (!this.aliases.has(name)) this.aliases.set(name, { words: called, object });
    return name;
  }
}

/** Codes whose `d` has fields and goes one way, by the words that name the code or its fields. */
function rootsOf(codes: readonly SnippetCode[]): Map<string, SnippetCode> {
  const roots = new Map<string, SnippetCode>();
  for (const code of codes) {
    const [payload, ...others] = mergePayloads(code.payloads ?? [], true);
    const root = payload?.structures[0];
    if (root === undefined || others.length > 0 || payload?.direction !== undefined) continue;
    for (const words of [structureWords(code.name), root.words]) {
      const key = sorted(words);
      if (!roots.has(key)) roots.set(key, code);
    }
  }
  return roots;
}

/** `Presence Update` and `update presence` are one. */
function sorted(words: readonly string[]): string {
  return [...words].sort().join(' ');
}

/** As it stands, and in the singular. */
function keysOf(words: string): string[] {
  const key = structureKey({ words: structureWords(words) });
  return [key, key.replace(/s$/, '')].filter((each) => each !== '');
}

/** Whether the words of a structure's name end in those of a field's. */
function endsWith(words: readonly string[], field: string): boolean {
  const wanted = splitWords(field).map((word) => word.toLowerCase());
  const end = words.slice(-wanted.length);
  return wanted.length > 0 && wanted.every((word, at) => end[at] === word);
}
