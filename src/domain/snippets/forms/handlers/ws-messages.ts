import { aboutCode } from '../../comment.ts';
import { literal, quote } from '../../literal.ts';
import type { Emitting, SnippetCode } from '../../types.ts';
import type { Handler } from './by-table.ts';
import { asLiteral, behind, cases, note, onlyOf, subjectOf, switchOver } from './cases.ts';
import { blocks, documented, head, ifThen, imported, indent } from './layout.ts';
import { protocolOf, type Protocol } from './ws-protocols.ts';
import { emitSending } from './ws-sending.ts';

/** Functions that read what arrives, and send what a client sends. */
export const messages: Handler = {
  emit: (emitting) => {
    const protocol = protocolOf(emitting.table);
    if (protocol === undefined) return '';
    const arriving = emitting.codes.filter(({ direction }) => direction !== 'send');
    const sent = emitting.codes.filter(
      ({ direction }) => direction === 'send' || direction === 'both',
    );
    return blocks(
      imported('ws', ['type WebSocket']),
      ...(arriving.length > 0 ? reading(emitting, arriving, protocol) : []),
      ...emitSending(emitting, sent),
    );
  },
};

/** The voice gateway alone sends binary messages, which are no JSON. */
const BINARY_TABLE = 'voice-opcodes';

function isBinary({ encoding }: SnippetCode): boolean {
  return encoding === 'binary';
}

function reading(emitting: Emitting, codes: readonly SnippetCode[], protocol: Protocol): string[] {
  const only = onlyOf(emitting);
  const inBinary = codes.filter(isBinary);
  const asJson = codes.filter((each) => !isBinary(each));
  const declared = asJson.length > 0 ? [payloadType(emitting, protocol)] : [];
  const start = `export function on${subjectOf(emitting)}`;
  const about = only === undefined ? 'Reads what arrives.' : aboutCode(only);
  const handle = `handle: (payload: ${inBinary.length > 0 ? 'Buffer' : protocol.type}) => void`;
  const given = ['socket: WebSocket', ...(only === undefined ? [] : [handle])];
  const data = emitting.table.id === BINARY_TABLE ? '(data, isBinary)' : '(data)';
  return [
    ...declared,
    `${documented(emitting, about)}${head(start, given, { end: ': void {' })}
  socket.on('message', ${data} => {
${indent(`${binary(emitting, inBinary, asJson.length > 0)}${json(emitting, asJson, protocol)}`, 4)}  });
}
`,
  ];
}

function payloadType(emitting: Emitting, { type, about, fields }: Protocol): string {
  const lines = fields.map((field) => `  ${field}\n`).join('');
  return `${documented(emitting, about)}export interface ${type} {\n${lines}}\n`;
}

function json(emitting: Emitting, codes: readonly SnippetCode[], protocol: Protocol): string {
  if (codes.length === 0) return '';
  const { type, guard, subject, shown } = protocol;
  const parsed = `const payload = JSON.parse(data.toString()) as ${type};\n`;
  const only = onlyOf(emitting);
  if (only !== undefined) {
    const { value, aside } = asLiteral(emitting, only);
    const holds = [...(guard === undefined ? [] : [guard]), `${subject} === ${value}`];
    return `${parsed}${behind(ifThen(holds, 'handle(payload);', 4), aside)}`;
  }
  const body = ({ code, name }: SnippetCode): string =>
    `console.log(${quote(typeof code === 'number' ? name : code)}, ${shown});\nbreak;\n`;
  const inside = cases(emitting, { codes, written: asLiteral, body, depth: 4 });
  const skipped = guard === undefined ? '' : `if (${guard.replace('===', '!==')}) return;\n`;
  return `${parsed}${skipped}${switchOver(subject, inside)}`;
}

const BINARY = 'Two bytes of sequence number, one of opcode, then the payload.';

/**
 * What is done with a binary message.
 *
 * @param more whether JSON is read behind it
 */
function binary(emitting: Emitting, codes: readonly SnippetCode[], more: boolean): string {
  if (emitting.table.id !== BINARY_TABLE) return '';
  if (codes.length === 0) return 'if (isBinary) return;\n';
  const why = emitting.options.comments ? note(BINARY, more ? 6 : 4) : '';
  const only = onlyOf(emitting);
  if (only !== undefined) {
    const line = `if (data[2] === ${literal(only.code)}) handle(data.subarray(3));`;
    return `if (!isBinary || !Buffer.isBuffer(data)) return;\n${why}${behind(line, emitting.nameOf(only))}`;
  }
  const body = ({ name }: SnippetCode): string =>
    `console.log(${quote(name)}, data.subarray(3));\nbreak;\n`;
  if (!more) {
    const inside = cases(emitting, { codes, written: asLiteral, body, depth: 4 });
    return `if (!isBinary || !Buffer.isBuffer(data)) return;\n${why}${switchOver('data[2]', inside)}`;
  }
  const inside = cases(emitting, { codes, written: asLiteral, body, depth: 6 });
  const read = `if (!Buffer.isBuffer(data)) return;\n${why}${switchOver('data[2]', inside)}return;\n`;
  return `if (isBinary) {\n${indent(read, 2)}}\n`;
}
