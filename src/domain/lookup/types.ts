import type { Code } from '../../schemas/code.ts';
import type { Status } from '../../schemas/entry.ts';
import type { Table } from '../../schemas/registry.ts';

/** What the lookup needs of a table. */
export interface LookupTable extends Pick<
  Table,
  'id' | 'name' | 'singular' | 'prefix' | 'group' | 'protocol' | 'url' | 'likelihood'
> {
  /** The families of numbers that have a page: a line each, its numbers and its name divided by a tab. */
  families?: string;
}

/**
 * A table as it is shipped to the browser: a few texts, which compress far better than a record for
 * each code. Lines and letters stand in the order of the codes.
 */
export interface LookupColumns extends LookupTable {
  /** Numbers as the step from the number before, names as they are; divided by blanks. */
  codes: string;
  /** A letter each: `d`ocumented, `u`ndocumented, deli`x`ted, `r`etired. */
  statuses: string;
  /**
   * A line each, divided by tabs: the name (empty where it is the code put into words), the words of the
   * identifier (empty where it is the name put together; behind `=` itself) and of what else the code is or was called,
   * and what is said when it is meant. What is alike stands close, and so compresses well.
   */
  names: string;
}

/** Everything that the lookup ships to the browser, as JSON. */
export interface LookupIndex {
  tables: readonly LookupColumns[];
  /** The names that only libraries give: a file of its own, which few texts ask for. */
  libraries?: LibraryIndex;
}

/** What libraries call the codes of a table, as it is shipped. */
export interface LibraryColumns {
  /** Id of the table. */
  id: string;
  /** The enums that hold its codes, divided by blanks: `ErrorResponse VoiceCode.Close`. */
  enums: string;
  /**
   * A line for each code that has names of its own here, divided by tabs: the code, then the words of
   * each name. One that means several codes stands behind its enum: `DiscordErrorCode.MissingPermissions`.
   */
  names: string;
}

/** What libraries call codes, as far as the index does not know it. */
export interface LibraryIndex {
  tables: readonly LibraryColumns[];
}

/** A code as the lookup knows it. */
export interface LookupEntry {
  table: LookupTable;
  code: Code;
  name: string;
  identifier: string;
  status: Status;
  /** What else it is or was called. */
  also: readonly string[];
  /** Path from the site's root, with a trailing slash. */
  url: string;
}

/** A place in the text as it was given: offsets in UTF-16 units, the end not included. */
export interface Place {
  start: number;
  end: number;
}

/** `certain`: the text names it. `likely`: it fits best. `possible`: it may be meant. */
export type Confidence = 'certain' | 'likely' | 'possible';

/** A code that a text names, or that a search finds. */
export interface Hit {
  /** Id of the table. */
  table: string;
  code: Code;
  confidence: Confidence;
  /** Why, as a short sentence without a full stop: "The number behind “error code”". */
  reason: string;
  /** Where the text names it; absent where only likeness led to it. */
  at?: Place;
  /** The other places that name it, in the order of the text. */
  again?: Place[];
}

/** One fault of an invalid form, out of an `errors` tree or its flattened forms. */
export interface FormError {
  /** The field, as a path: `embeds[0].description`. Empty where the whole form is at fault. */
  path: string;
  /** The validation code, such as `BASE_TYPE_REQUIRED`; absent where neither code nor message tells it. */
  code?: string;
  /** What the API says of it; may be empty. */
  message: string;
  at?: Place;
}

/** A number or name that stands where a code stands, but that no source lists. */
export interface UnknownCode {
  code: Code;
  /** Id of the table that it seems to belong to, where the text tells. */
  table?: string;
  /** What the numbers around it have in common, or whose code it is: a sentence. */
  family?: string;
  /** Path of the page of the family of numbers that it belongs to, where there is one. */
  familyUrl?: string;
  /** What that page is called: `5xxxx Access and form`. */
  familyName?: string;
  at: Place;
}

/** What a text says, as far as codes go. */
export interface LookupAnswer {
  /** The most telling first; each code once. */
  hits: Hit[];
  formErrors: FormError[];
  unknown: UnknownCode[];
}
