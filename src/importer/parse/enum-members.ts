import ts from 'typescript';
import type { Document } from './dialect.ts';
import { faultIn } from './fault-in.ts';
import { lineOf } from './typescript-tree.ts';

/** A member of an enum with its value worked out. */
export interface EnumMember {
  name: string;
  value: number | string;
  /** Its value is written as the name of another member. */
  refers: boolean;
  deprecated: boolean;
  /** The text of its JSDoc without tags and bare links; empty where there is none. */
  description: string;
  line: number;
}

/**
 * The members of an enum in their order. A member without a value counts on from the one before it;
 * a value may be a number, a string, or the name of an earlier member.
 *
 * @throws ImportError for a computed value, and for a member that cannot count on.
 */
export function readEnum(declaration: ts.EnumDeclaration, document: Document): EnumMember[] {
  const values = new Map<string, number | string>();
  let next: number | undefined = 0;
  return declaration.members.map((member) => {
    const name = nameOf(member, document);
    const { initializer } = member;
    const referred =
      initializer === undefined ? undefined : referredBy(initializer, declaration.name.text);
    const value =
      initializer === undefined
        ? next
        : (literalOf(initializer) ?? (referred === undefined ? undefined : values.get(referred)));
    if (value === undefined) throw unreadable(member, name, document);
    values.set(name, value);
    next = typeof value === 'number' ? value + 1 : undefined;
    return {
      name,
      value,
      refers: referred !== undefined,
      deprecated: ts.getJSDocDeprecatedTag(member) !== undefined,
      description: descriptionOf(member),
      line: lineOf(member),
    };
  });
}

function nameOf(member: ts.EnumMember, document: Document): string {
  const { name } = member;
  if (ts.isIdentifier(name) || ts.isStringLiteralLike(name)) return name.text;
  throw faultIn(document, lineOf(member), {
    expected: "a member's name",
    received: name.getText(),
    hint: 'A computed name tells no constant.',
  });
}

/** The value of a literal, `-1` and `10_001` included; undefined for anything else. */
function literalOf(node: ts.Expression): number | string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isNumericLiteral(node)) return Number(node.text);
  if (
    ts.isPrefixUnaryExpression(node) &&
    node.operator === ts.SyntaxKind.MinusToken &&
    ts.isNumericLiteral(node.operand)
  ) {
    return -Number(node.operand.text);
  }
  return undefined;
}

/** The member that `Name`, `Enum.Name` or `Enum['Name']` names. */
function referredBy(node: ts.Expression, enumName: string): string | undefined {
  if (ts.isIdentifier(node)) return node.text;
  const within = (object: ts.Expression): boolean =>
    ts.isIdentifier(object) && object.text === enumName;
  if (ts.isPropertyAccessExpression(node) && within(node.expression)) return node.name.text;
  if (!ts.isElementAccessExpression(node) || !within(node.expression)) return undefined;
  return ts.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression.text : undefined;
}

/** A line that only says where to read on explains nothing, and moves about. */
const READ_ON = /^\s*See:?\s+(?:https?:\/\/\S+|\{@link[^}]*\})\s*$/gm;

function descriptionOf(member: ts.EnumMember): string {
  const doc = ts.getJSDocCommentsAndTags(member).findLast(ts.isJSDoc);
  return (ts.getTextOfJSDocComment(doc?.comment) ?? '').replace(READ_ON, '');
}

function unreadable(member: ts.EnumMember, name: string, document: Document): Error {
  const { initializer } = member;
  return faultIn(document, lineOf(initializer ?? member), {
    expected: `a number, a string or an earlier member as the value of ${name}`,
    received: initializer === undefined ? 'no value, behind a string' : initializer.getText(),
    hint: 'Values are read, never computed. A new notation belongs in src/importer/parse/enum-members.ts.',
  });
}
