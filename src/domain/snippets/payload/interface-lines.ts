import { docComment } from '../comment.ts';
import { quote } from '../literal.ts';
import type { MergedField, MergedStructure } from './merge-payloads.ts';
import { parseType } from './parse-type.ts';
import { printType, union, type TypeNames } from './print-type.ts';
import { plain } from './type-tree.ts';

/** How a field is written. */
export interface FieldStyle {
  comments: boolean;
  /** What the types of a field are called. */
  namesFor: (field: string) => TypeNames;
}

/** A field whose name stands for any number: `{ssrc}`. */
const PLACEHOLDER = /^\{.*\}$/s;

/** The lines between the braces of an interface, a field each, with their comments. */
export function fieldLines(structure: MergedStructure, style: FieldStyle): string {
  const named = structure.fields.filter(({ name }) => !PLACEHOLDER.test(name));
  const any = structure.fields.filter(({ name }) => PLACEHOLDER.test(name));
  return [
    ...named.map((field) => fieldLine(field, structure, style)),
    indexLine(any, named, style),
  ].join('');
}

function fieldLine(field: MergedField, structure: MergedStructure, style: FieldStyle): string {
  const { name, optional } = field;
  const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : quote(name);
  const comment = style.comments ? aboutField(field, structure) : '';
  return `${comment}  ${key}${optional ? '?' : ''}: ${typeOf(field, style)};\n`;
}

/** All fields whose names are placeholders, as one. */
function indexLine(
  fields: readonly MergedField[],
  named: readonly MergedField[],
  style: FieldStyle,
): string {
  if (fields.length === 0) return '';
  // Beside a field whose name is a number, only what is unknown fits both.
  const clash = named.some(({ name }) => String(Number(name)) === name);
  const type = clash ? 'unknown' : union(fields.map((field) => typeOf(field, style)));
  const keys = fields.map(({ name }) => name.slice(1, -1)).join(', ');
  const comment = style.comments ? docComment(`By ${keys}.`, '  ') : '';
  return `${comment}  [key: number]: ${type};\n`;
}

function typeOf({ name, type, nullable }: MergedField, { namesFor }: FieldStyle): string {
  const tree = type === undefined ? plain('unknown') : parseType(type);
  const parts = nullable ? [tree, plain('null')] : [tree];
  return printType({ kind: 'union', of: parts }, namesFor(name));
}

function aboutField({ type, from, deprecated }: MergedField, { source }: MergedStructure): string {
  const tree = type === undefined ? undefined : parseType(type);
  const parts = [
    ...(tree?.kind === 'plain' && tree.words !== undefined ? [sentence(tree.words)] : []),
    ...(from === undefined ? [] : [`Given by ${from}, not by ${source}.`]),
    ...(deprecated ? ['@deprecated'] : []),
  ];
  return parts.length === 0 ? '' : docComment(parts.join(' '), '  ');
}

/** With a capital letter and a full stop. */
export function sentence(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
