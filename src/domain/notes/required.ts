import type { Entry } from '../../schemas/entry.ts';
import type { NoteFacts } from '../../schemas/note-facts.ts';
import type { Table } from '../../schemas/registry.ts';

/** What a note has to have beyond its summary. */
export interface Required {
  headings: readonly string[];
  facts: readonly (keyof NoteFacts)[];
}

const ERROR: Required = { headings: ['Why', 'What to do'], facts: ['retry', 'sender'] };
const CLOSE: Required = { headings: ['Why', 'What to do'], facts: ['reconnect', 'sender'] };
const OPCODE: Required = { headings: ['When', 'The answer'], facts: ['sender'] };

/** Tables of which every code that anybody ever listed has a full note. */
const WHOLE: Readonly<Record<string, Required>> = {
  'gateway-opcodes': OPCODE,
  'gateway-close-codes': CLOSE,
  'voice-opcodes': OPCODE,
  'voice-close-codes': CLOSE,
  'http-status-codes': ERROR,
  'rpc-close-codes': CLOSE,
  'websocket-close-codes': CLOSE,
  'utilbot-opcodes': OPCODE,
  'utilbot-error-codes': CLOSE,
};

/** What the note of a code has to have; undefined where a summary is enough. */
export function requiredOf(
  { id }: Pick<Table, 'id'>,
  { status }: Pick<Entry, 'status'>,
): Required | undefined {
  if (id === 'json-error-codes') return status === 'documented' ? ERROR : undefined;
  return WHOLE[id];
}

/** Headings of a note in depth, beside those that its table asks for. */
export const IN_DEPTH = ['A minimal cause', 'The cure'] as const;

/** Every heading that a note may have, `How to tell it from …` apart, in their order. */
export const HEADINGS = [
  'Why',
  'When',
  'What to do',
  'The answer',
  ...IN_DEPTH,
  'Can I retry?',
  'Who sent it?',
] as const;

/** The start of a heading that tells two codes apart. */
export const TELLING = 'How to tell it from ';

/** Words of a note at most, its summary among them and code left aside. */
export const MOST_WORDS = { plain: 120, inDepth: 320 } as const;
