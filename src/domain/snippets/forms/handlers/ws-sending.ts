import { aboutCode } from '../../comment.ts';
import { declarationsOf } from '../../declarations.ts';
import { literal } from '../../literal.ts';
import type { Emitting, SnippetCode } from '../../types.ts';
import { members } from '../members.ts';
import { behind } from './cases.ts';
import { documented, head, indent } from './layout.ts';

/** How a payload is sent. */
interface Way {
  /** What stands in names of what is sent so. */
  kind: string;
  about: string;
  /** What the function is given besides the socket. */
  given: string;
  /** What is sent, for an opcode. */
  sent: (opcode: string) => string;
}

const AS_JSON: Way = {
  kind: '',
  about: 'Sends a payload.',
  given: 'd: unknown',
  sent: (opcode) => `JSON.stringify({ op: ${opcode}, d })`,
};

const AS_BINARY: Way = {
  kind: 'Binary',
  about: 'Sends a payload in binary: one byte of opcode, then the payload.',
  given: 'payload: Uint8Array',
  sent: (opcode) => `Buffer.concat([Uint8Array.of(${opcode}), payload])`,
};

/** Utilbot names an event beside the opcode; a heartbeat has nothing but the opcode. */
const TO_UTILBOT: Way = {
  kind: '',
  about: 'Sends a payload.',
  given: 'payload: { t?: string; d?: unknown } = {}',
  sent: (opcode) => `JSON.stringify({ op: ${opcode}, ...payload })`,
};

/** Functions that send: one for a single opcode, else one for all that are sent alike. */
export function emitSending(emitting: Emitting, codes: readonly SnippetCode[]): string[] {
  const json = codes.filter(({ encoding }) => encoding !== 'binary');
  const binary = codes.filter(({ encoding }) => encoding === 'binary');
  const plain = emitting.table.protocol === 'utilbot' ? TO_UTILBOT : AS_JSON;
  return [...inWay(emitting, json, plain), ...inWay(emitting, binary, AS_BINARY)];
}

function inWay(emitting: Emitting, codes: readonly SnippetCode[], way: Way): string[] {
  const [only, ...others] = codes;
  if (only === undefined) return [];
  return others.length === 0 ? [sendOne(emitting, only, way)] : sendAny(emitting, codes, way);
}

function sendOne(emitting: Emitting, only: SnippetCode, { given, sent }: Way): string {
  const start = `export function send${only.identifier}`;
  const line = `socket.send(${sent(literal(only.code))});`;
  return `${documented(emitting, aboutCode(only))}${head(start, ['socket: WebSocket', given], { end: ': void {' })}
${indent(behind(line, emitting.nameOf(only)), 2)}}
`;
}

function sendAny(
  emitting: Emitting,
  codes: readonly SnippetCode[],
  { kind, about, given, sent }: Way,
): string[] {
  const { type } = declarationsOf(emitting.table);
  const object = `${kind}${type}ToSend`;
  const start = `export function send${kind}${type}`;
  const params = ['socket: WebSocket', `opcode: keyof typeof ${object}`, given];
  return [
    `${documented(emitting, 'Opcodes that a client sends.')}export const ${object} = {
${members({ ...emitting, codes }, ': ')}} as const;
`,
    `${documented(emitting, about)}${head(start, params, { end: ': void {' })}
  socket.send(${sent(`${object}[opcode]`)});
}
`,
  ];
}
