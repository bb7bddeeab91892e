import type { Code } from '../../schemas/code.ts';
import type { Status } from '../../schemas/entry.ts';
import type { Table } from '../../schemas/registry.ts';

/** What the lookup needs of a table. */
export type LookupTable = Pick<
  Table,
  'id' | 'name' | 'singular' | 'prefix' | 'group' | 'protocol' | 'url' | 'likelihood'
>;

/**
 * One code, as short as it can be shipped. The identifier is empty where it is the name put together
 * (`joinWords`); the URL is the table's and the code. `also` holds what else the code is or was called.
 */
export type LookupRecord = readonly [
  table: number,
  code: Code,
  name: string,
  identifier: string,
  status: StatusLetter,
  summary?: string,
  also?: readonly string[],
];

/** Everything that the lookup ships to the browser, as JSON. */
export interface LookupIndex {
  tables: readonly LookupTable[];
  records: readonly LookupRecord[];
}

/** `d`ocumented, `u`ndocumented, deli`x`ted, `r`etired. */
export type StatusLetter = 'd' | 'u' | 'x' | 'r';

export const STATUS_OF_LETTER: Readonly<Record<StatusLetter, Status>> = {
  d: 'documented',
  u: 'undocumented',
  x: 'delisted',
  r: 'retired',
};

/** Why a code is a hit: its code or its name was given, or the start of one, or words of it. */
export type Reason = 'code' | 'name' | 'prefix' | 'part';

/** A code that a query finds. */
export interface Hit {
  /** Id of the table. */
  table: string;
  /** What one code of the table is called: "gateway opcode". */
  singular: string;
  code: Code;
  name: string;
  identifier: string;
  status: Status;
  summary?: string;
  /** Path from the site's root, with a trailing slash. */
  url: string;
  reason: Reason;
}
