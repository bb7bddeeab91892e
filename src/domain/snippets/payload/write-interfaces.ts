import { codeText } from '../../codes.ts';
import { aboutCode, docComment } from '../comment.ts';
import type { Emitting, SnippetCode } from '../types.ts';
import { dispatchLines, envelopeLines, isDispatch, isOpcodes } from './envelope.ts';
import { fieldLines, sentence } from './interface-lines.ts';
import { interfaceNames, structureKey, type InterfaceNames } from './interface-names.ts';
import { mergePayloads, type MergedPayload, type MergedStructure } from './merge-payloads.ts';
import { union } from './print-type.ts';
import { References } from './references.ts';

/** Every declaration that the payloads of the picked codes need, each once. */
export function writeInterfaces(emitting: Emitting): string {
  return new Writer(emitting).write();
}

class Writer {
  readonly #emitting: Emitting;
  readonly #names: InterfaceNames;
  readonly #references: References;

  constructor(emitting: Emitting) {
    this.#emitting = emitting;
    this.#names = interfaceNames(emitting.table, emitting.all);
    this.#references = new References(this.#names, emitting.all);
  }

  write(): string {
    const { codes } = this.#emitting;
    const wires: string[] = [];
    const texts = codes.flatMap((code) => this.#code(code, wires));
    const done = new Set(codes.map(({ code }) => codeText(code)));
    // What another payload holds may in turn hold others.
    for (const [key, code] of this.#references.codes) {
      if (!done.has(key))
        texts.push(...this.#payloads(code).flatMap((each) => this.#data(code, each)));
    }
    return [...this.#snowflake(), ...texts, ...this.#aliases(), ...this.#union(wires)].join('\n');
  }

  #code(code: SnippetCode, wires: string[]): string[] {
    const { table } = this.#emitting;
    const about = aboutCode(code);
    if (isDispatch(table, code)) {
      const { payload } = this.#names.of(code);
      wires.push(payload);
      const lines = dispatchLines(code, (text) => this.#comment(text, '  '));
      return [this.#interface(payload, about, lines.map((line) => `${line}\n`).join(''))];
    }
    return this.#payloads(code).flatMap((each) => {
      const data = this.#data(code, each);
      if (!isOpcodes(table)) return data;
      const { payload } = this.#names.of(code, each.direction);
      wires.push(payload);
      const lines = envelopeLines(code, this.#typeOfData(code, each));
      return [this.#interface(payload, about, lines.map((line) => `${line}\n`).join('')), ...data];
    });
  }

  #payloads({ payloads = [] }: SnippetCode): MergedPayload[] {
    return mergePayloads(payloads, this.#emitting.options.codes === 'all');
  }

  /** The interface of `d` and those of the objects in it; a type where it has no fields and no envelope. */
  #data(code: SnippetCode, payload: MergedPayload): string[] {
    const { data, nested } = this.#names.of(code, payload.direction);
    if (payload.value !== undefined) {
      if (isOpcodes(this.#emitting.table)) return [];
      return [`${this.#comment(aboutCode(code))}export type ${data} = ${valueType(payload)};\n`];
    }
    return payload.structures.map((structure, at) => {
      const name = at === 0 ? data : (nested.get(structureKey(structure)) ?? '');
      const fields = fieldLines(structure, {
        comments: this.#emitting.options.comments,
        namesFor: (field) => this.#references.namesFor(code, payload, field),
      });
      return this.#interface(name, aboutStructure(code, payload, structure, at === 0), fields);
    });
  }

  #typeOfData(code: SnippetCode, payload: MergedPayload): string {
    if (payload.value !== undefined) return valueType(payload);
    if (payload.structures.length === 0) return 'unknown';
    return this.#names.of(code, payload.direction).data + (payload.list ? '[]' : '');
  }

  #snowflake(): string[] {
    if (!this.#references.snowflake) return [];
    const comment = this.#comment('An id of Discord: a number of 64 bits, written as a string.');
    return [`${comment}export type Snowflake = string;\n`];
  }

  #aliases(): string[] {
    return [...this.#references.aliases].map(([name, { words, object }]) => {
      const lacking = object ? 'its fields are' : 'what it can be is';
      const comment = this.#comment(`What the sources call "${words}"; ${lacking} not given here.`);
      return `${comment}export type ${name} = ${object ? 'Record<string, unknown>' : 'unknown'};\n`;
    });
  }

  #union(wires: readonly string[]): string[] {
    if (wires.length < 2) return [];
    const members = wires.map((name) => `\n  | ${name}`).join('');
    return [
      `${this.#comment('One of the payloads above.')}export type ${this.#names.union} =${members};\n`,
    ];
  }

  #interface(name: string, about: string, lines: string): string {
    return `${this.#comment(about)}export interface ${name} {\n${lines}}\n`;
  }

  #comment(text: string, indent = ''): string {
    return this.#emitting.options.comments ? docComment(text, indent) : '';
  }
}

function valueType({ value }: MergedPayload): string {
  const type = {
    null: 'null',
    boolean: 'boolean',
    integer: 'number',
    'empty object': 'Record<string, never>',
  };
  return union([type[value?.type ?? 'null'], ...(value?.nullable ? ['null'] : [])]);
}

function aboutStructure(
  { name }: SnippetCode,
  { direction }: MergedPayload,
  { words, source }: MergedStructure,
  isRoot: boolean,
): string {
  const way = { send: ', as the client sends it', receive: ', as the client receives it' };
  const whole = `the \`d\` of ${name}${direction === undefined ? '' : way[direction]}`;
  return `${sentence(isRoot ? whole : `${words.join(' ')}, in ${whole}`)} Source: ${source}.`;
}
