import type { TypeTree } from './type-tree.ts';

/** What types that are declared elsewhere in the snippet are called; being asked for, they get declared. */
export interface TypeNames {
  snowflake: () => string;
  /** An object of which the source says nothing more. */
  object: () => string;
  /** @param object whether the source calls it an object */
  named: (words: string, object: boolean) => string;
}

/** A type as TypeScript. */
export function printType(type: TypeTree, names: TypeNames): string {
  const print = (each: TypeTree): string => printType(each, names);
  switch (type.kind) {
    case 'plain':
      if (type.type === 'snowflake') return names.snowflake();
      return type.type === 'object' ? names.object() : type.type;
    case 'literal':
      return type.text;
    case 'list': {
      const of = print(type.of);
      return type.of.kind === 'union' && of.includes(' | ') ? `(${of})[]` : `${of}[]`;
    }
    case 'tuple':
      return `[${type.of
        .map((each, at) => {
          const label = type.labels?.[at];
          return label === undefined ? print(each) : `${label}: ${print(each)}`;
        })
        .join(', ')}]`;
    case 'map':
      return `Record<${isKey(type.key) ? print(type.key) : 'string'}, ${print(type.value)}>`;
    case 'union':
      return union(membersOf(type).map(print));
    case 'partial':
      return `Partial<${print(type.of)}>`;
    case 'named':
      return names.named(type.words, type.object);
  }
}

/** The members of a union, and of the unions in it. */
function membersOf(type: TypeTree): TypeTree[] {
  return type.kind === 'union' ? type.of.flatMap(membersOf) : [type];
}

/** Members as TypeScript, each once, `null` last. What is unknown takes in all the others. */
export function union(members: readonly string[]): string {
  const parts = new Set(members);
  if (parts.has('unknown')) return 'unknown';
  const nullable = parts.delete('null');
  return [...parts, ...(nullable ? ['null'] : [])].join(' | ');
}

/** Whether an object can have keys of the type. */
function isKey(type: TypeTree): boolean {
  return type.kind === 'plain' && ['number', 'snowflake', 'string'].includes(type.type);
}
