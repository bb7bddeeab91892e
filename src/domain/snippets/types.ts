import type { Code, Direction, Encoding } from '../../schemas/code.ts';
import type { Status } from '../../schemas/entry.ts';
import type { Payload } from '../../schemas/payload.ts';
import type { Recovery } from '../../schemas/recovery.ts';
import type { Table } from '../../schemas/registry.ts';

/** What a snippet can be, in the order in which they are offered. */
export const FORMS = [
  'const-object',
  'enum',
  'const-enum',
  'union',
  'guard',
  'switch',
  'set',
  'interface',
  'import',
  'discord.js',
  'discordjs-ws',
  'ws',
  'fetch',
] as const;

export type Form = (typeof FORMS)[number];

/** How members are written: `MissingPermissions`, `MISSING_PERMISSIONS`, `missingPermissions`. */
export const CASINGS = ['pascal', 'screaming', 'camel'] as const;

export type Casing = (typeof CASINGS)[number];

/** What a reader chooses of a snippet, beside its form. */
export interface SnippetOptions {
  casing: Casing;
  /** Which codes of the selection come in: the documented ones alone, or all. */
  codes: 'documented' | 'all';
  /** Whether each code has a comment: our summary, its status, its permalink. */
  comments: boolean;
}

/** What snippets need of a table. */
export type SnippetTable = Pick<
  Table,
  'id' | 'name' | 'singular' | 'prefix' | 'url' | 'facts' | 'labels' | 'protocol'
>;

/** What snippets need of a code. */
export interface SnippetCode {
  code: Code;
  name: string;
  /** PascalCase, unique in the table. */
  identifier: string;
  status: Status;
  summary?: string;
  reconnect?: boolean;
  /** What to do after the close, as our note says. */
  recovery?: Recovery;
  direction?: Direction;
  encoding?: Encoding;
  /** Absolute address of the code's page. */
  permalink: string;
  /** The member of discord-api-types' enum, where its newest edition has one for the code. */
  member?: string;
  /** What each source says the payload holds, most believed first. */
  payloads?: readonly Payload[];
}

/** A whole table, from which codes are picked. */
export interface SnippetSource {
  table: SnippetTable;
  /** Every code of the table, in its order: names are unique among all of them, not only among those picked. */
  codes: readonly SnippetCode[];
}

/** What an emitter of a form works on. */
export interface Emitting {
  table: SnippetTable;
  /** The codes to write, in the table's order; at least one. */
  codes: readonly SnippetCode[];
  /** Every code of the table, in its order: names are unlike all of theirs. */
  all: readonly SnippetCode[];
  options: SnippetOptions;
  /** A code's name in the casing that was asked for. */
  nameOf: (code: SnippetCode) => string;
}

/** Why a picked code is not in a snippet. */
export interface LeftOut {
  code: Code;
  /** A short phrase: `undocumented`, `no payload is known`. */
  why: string;
}

/** A snippet, ready to copy. */
export interface Snippet {
  /** TypeScript, with a line break at its end; empty where nothing of the selection can be written so. */
  text: string;
  /** Picked codes that the text leaves out, in the table's order. */
  left: LeftOut[];
}

/** A form of snippets: what it is called, whom it fits, and how it is written. */
export interface FormDefinition {
  /** Short, for a tab. */
  label: string;
  /** What it gives, in a few words that follow "Copy". */
  about: string;
  /**
   * Why a code cannot be written so; undefined where it can.
   *
   * @param among the codes that are picked together with it, itself among them
   */
  misfit: (
    table: SnippetTable,
    code: SnippetCode,
    among: readonly SnippetCode[],
  ) => string | undefined;
  /** The TypeScript for codes that fit, with a line break at its end. */
  emit: (emitting: Emitting) => string;
}
