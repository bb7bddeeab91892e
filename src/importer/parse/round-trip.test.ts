import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Fact } from '../../schemas/fact.ts';
import { fingerprint } from './fingerprint.ts';
import { officialMarkdown } from './official-markdown.ts';

interface Made {
  code: number;
  fact: Fact;
  explanation: string;
  /** The marks of a footnote behind the label. */
  footnote: string;
}

const WORDS = { send: 'Client', receive: 'Gateway', both: 'client / server' } as const;

/** Words with every sign that Markdown could take for its own. */
const label = fc
  .array(
    fc.string({
      unit: fc.constantFrom(...'abcXYZ019|*_~`<>[](){}#!&\\^-+.:/%$"\''.split('')),
      minLength: 1,
      maxLength: 8,
    }),
    { minLength: 1, maxLength: 3 },
  )
  .map((words) => words.join(' '))
  // What reads as a footnote's mark, or would with the mark behind it, falls away by design.
  .filter((text) => !/\^\d+(\^|$)|\*+$/.test(text) && !/^\s*\*/.test(text));

const row: fc.Arbitrary<Made> = fc
  .record({
    code: fc.integer({ min: -1, max: 99_999 }),
    fact: fc.record(
      {
        label,
        direction: fc.constantFrom('send', 'receive', 'both'),
        reconnect: fc.boolean(),
        encoding: fc.constantFrom('json', 'binary'),
        struck: fc.constant(true),
        deprecated: fc.constant(true),
        documented: fc.boolean(),
      },
      { requiredKeys: ['label'] },
    ),
    explanation: fc.oneof(fc.constant(''), label),
    footnote: fc.constantFrom('', ' ^1^', '^12^', ' \\*'),
  })
  .map((made) => made as Made);

const layout = fc.record({
  outer: fc.boolean(),
  newline: fc.constantFrom('\n', '\r\n'),
  optional: fc.shuffledSubarray(['Sent By', 'Reconnect', 'Format', 'Documented'] as const),
  before: fc.constantFrom('', 'Some words.', '```\n# Voice Opcodes\n```', '<Anchor id="x" />'),
});

const escape = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

function cellOf(column: string, { code, fact, explanation, footnote }: Made): string {
  const marked = (text: string): string => (fact.struck === true ? `~~${text}~~` : text);
  const sign = (value: boolean | undefined, yes: string, no: string): string =>
    value === undefined ? '' : value ? yes : no;
  switch (column) {
    case 'Code':
      return marked(String(code));
    case 'Name':
      return `${marked(escape(fact.label))}${fact.deprecated === true ? ' **(deprecated)**' : ''}${footnote}`;
    case 'Sent By':
      return fact.direction === undefined ? '' : WORDS[fact.direction];
    case 'Reconnect':
      return sign(fact.reconnect, 'Yes', 'No');
    case 'Format':
      return fact.encoding === undefined ? '' : fact.encoding.toUpperCase();
    case 'Documented':
      return sign(fact.documented, '✅', '❌');
    default:
      return escape(explanation);
  }
}

/** What must come back: the facts whose columns stand there. */
function factOf({ fact, explanation }: Made, columns: readonly string[]): Fact {
  const expected: Fact = { label: fact.label };
  if (columns.includes('Sent By') && fact.direction) expected.direction = fact.direction;
  if (columns.includes('Reconnect') && fact.reconnect !== undefined) {
    expected.reconnect = fact.reconnect;
  }
  if (columns.includes('Format') && fact.encoding) expected.encoding = fact.encoding;
  if (fact.struck) expected.struck = true;
  if (fact.deprecated) expected.deprecated = true;
  if (columns.includes('Documented') && fact.documented !== undefined) {
    expected.documented = fact.documented;
  }
  const print = fingerprint(explanation);
  if (print !== undefined) expected.explanation = print;
  return expected;
}

test('a code table rendered as Markdown reads back as the same rows', () => {
  const rows = fc.uniqueArray(row, { selector: ({ code }) => code, minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(rows, layout, (made, { outer, newline, optional, before }) => {
      const columns = ['Code', 'Name', ...optional, 'Description'];
      const line = (cells: readonly string[]): string =>
        outer ? `| ${cells.join(' | ')} |` : `${cells.join(' | ')} |`;
      const table = [
        line(columns),
        line(columns.map(() => '---')),
        ...made.map((one) => line(columns.map((column) => cellOf(column, one)))),
      ];
      const text = [
        '# Codes',
        before,
        '## Gateway Opcodes',
        '',
        ...table,
        '',
        'The end.',
        '## Next',
      ].join('\n');
      const first = text.split('\n').indexOf(line(columns)) + 3;
      const read = officialMarkdown({
        text: text.replaceAll('\n', newline),
        path: 'a.md',
        tables: ['gateway-opcodes'],
      });
      expect(read.get('gateway-opcodes')).toEqual(
        made.map((one, index) => ({
          code: one.code,
          fact: factOf(one, columns),
          line: first + index,
        })),
      );
    }),
    { numRuns: 300 },
  );
});
