import { pascalCase } from '../text/pascal.ts';
import { lowerFirst } from './member-names.ts';
import type { SnippetTable } from './types.ts';

/** What the declarations of a table are called. */
export interface Declarations {
  /** Of one code, and of the enum or object that holds them: `JsonErrorCode`. */
  type: string;
  /** Of a value that holds one: `jsonErrorCode`. */
  one: string;
  /** Of a value that holds many: `jsonErrorCodes`. */
  many: string;
}

/** The names of a table's declarations; they hang on the table alone, never on what is picked. */
export function declarationsOf({ singular, name }: SnippetTable): Declarations {
  const type = pascalCase(singular);
  return { type, one: lowerFirst(type), many: lowerFirst(pascalCase(name)) };
}
