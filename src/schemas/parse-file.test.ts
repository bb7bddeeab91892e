import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { InputError, type Fault } from './input-error.ts';
import { parseFile, type TextFile } from './parse-file.ts';

const schema = z.strictObject({
  lamp: z.string().min(1),
  light: z.enum(['on', 'off']).optional(),
  rooms: z.array(z.strictObject({ doors: z.int() })).optional(),
});

const parse = (path: string, text: string, offset?: number): z.infer<typeof schema> => {
  const file: TextFile = { path, text, ...(offset !== undefined && { offset }) };
  return parseFile(file, schema);
};

function faultOf(path: string, text: string, offset?: number): Fault {
  try {
    parse(path, text, offset);
  } catch (error) {
    if (error instanceof InputError) return error.fault;
    throw error;
  }
  throw new Error('expected an InputError');
}

test('reads YAML and JSON, anchors included', () => {
  expect(parse('a.yaml', 'lamp: oil\nrooms: [&r { doors: 2 }, *r]\n')).toEqual({
    lamp: 'oil',
    rooms: [{ doors: 2 }, { doors: 2 }],
  });
  expect(parse('a.json', '{ "lamp": "oil" }')).toEqual({ lamp: 'oil' });
});

describe('broken syntax', () => {
  test('YAML names its line, below the lines before the text', () => {
    const fault = faultOf('a.md', 'lamp: oil\nlight: a: b\n', 1);
    expect(fault).toMatchObject({ file: 'a.md', line: 3, expected: 'YAML' });
    expect(fault.received).not.toMatch(/line|\n/);
  });

  test('an alias without an anchor names its line', () => {
    expect(faultOf('a.yaml', 'lamp: oil\nlight: *on\n')).toMatchObject({
      line: 2,
      received: '*on, which nothing before it defines',
      hint: 'Write &on before what the alias repeats.',
    });
  });

  test.each([
    ['cut off', '{\n"lamp": "oil",\n"rooms": [', 3],
    ['with a comma too many', '{\n"lamp": "oil",\n}', 3],
    ['that is YAML alone', "{\n'lamp': oil }", 2],
    ['empty', '', 1],
  ])('JSON %s is no JSON', (_, text, line) => {
    const fault = faultOf('a.json', text);
    expect(fault).toMatchObject({ file: 'a.json', line, expected: 'JSON' });
    expect(fault.received).not.toBe('');
    expect(fault.hint).toMatch(/importer/);
  });
});

describe('outside the schema', () => {
  test.each([
    ['a value of the wrong type', 'light: on\nlamp: 4\n', 2, 'string', 'lamp: 4'],
    ['a word that is none of the known', 'lamp: oil\nlight: dim\n', 2, '"on"|"off"', '"dim"'],
    ['a key that is missing', 'light: on\n', 1, 'string', 'lamp: nothing'],
    ['a misspelt key', 'light: on\n\nlmap: oil\n', 3, 'only the keys', 'lmap: "oil"'],
    [
      'a fault inside a list',
      'lamp: oil\nrooms:\n  - doors: 1\n  - doors: x\n',
      4,
      'number',
      'rooms.1.doors: "x"',
    ],
    [
      'a fault below a key that is a number',
      'lamp: oil\n4014: no\n',
      2,
      'only the keys',
      '4014: "no"',
    ],
    ['another shape', '- lamp\n', 1, 'object', 'the whole file: ["lamp"]'],
    ['nothing', '', 1, 'object', 'the whole file: null'],
  ])('%s', (_, text, line, expected, received) => {
    const fault = faultOf('a.yaml', text);
    expect(fault.line).toBe(line);
    expect(fault.expected).toContain(expected);
    expect(fault.received).toContain(received);
  });

  test('a long value is cut', () => {
    const fault = faultOf('a.yaml', `lamp: oil\nlight: ${'x'.repeat(200)}\n`);
    expect(fault.received.length).toBeLessThan(100);
  });
});
