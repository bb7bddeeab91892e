import { describe, expect, test } from 'vitest';
import { plainView } from '../reading/plain-view.ts';
import { treeErrors } from './tree.ts';

/** The faults of a tree as `path CODE: message`. */
function faults(text: string): string[] {
  return treeErrors(plainView(text), text).map(
    ({ path, code, message }) => `${path} ${code ?? '?'}: ${message}`,
  );
}

const REQUIRED = 'BASE_TYPE_REQUIRED: This field is required';
const fault = '{"code": "BASE_TYPE_REQUIRED", "message": "This field is required"}';

describe('a tree in any language', () => {
  test.each([
    ['JSON', `{"errors": {"content": {"_errors": [${fault}]}}}`],
    [
      'a Python dict',
      `{'errors': {'content': {'_errors': [{'code': 'BASE_TYPE_REQUIRED', 'message': 'This field is required'}]}}}`,
    ],
    [
      'a Java map',
      '{errors={content={_errors=[{code=BASE_TYPE_REQUIRED, message=This field is required}]}}}',
    ],
    [
      'a Ruby hash',
      '{"errors"=>{"content"=>{"_errors"=>[{"code"=>"BASE_TYPE_REQUIRED", "message"=>"This field is required"}]}}}',
    ],
    [
      'a JavaScript object',
      "{ errors: { content: { _errors: [ { code: 'BASE_TYPE_REQUIRED', message: 'This field is required' } ] } } }",
    ],
    [
      'the message first',
      '{"errors":{"content":{"_errors":[{"message":"This field is required","code":"BASE_TYPE_REQUIRED"}]}}}',
    ],
    [
      'a Rust struct',
      'DiscordJsonError { code: 50035, message: "Invalid Form Body", errors: [DiscordJsonSingleError { code: "BASE_TYPE_REQUIRED", message: "This field is required", path: "content" }] }',
    ],
    [
      'JSON in a log',
      String.raw`body="{\"errors\":{\"content\":{\"_errors\":[{\"code\":\"BASE_TYPE_REQUIRED\",\"message\":\"This field is required\"}]}}}"`,
    ],
  ])('%s', (_, text) => {
    expect(faults(text)).toEqual([`content ${REQUIRED}`]);
  });
});

describe('where a fault is', () => {
  test.each([
    ['the whole form', `{"errors": {"_errors": [${fault}]}}`, ''],
    [
      'in a list',
      `{"errors": {"embeds": {"0": {"fields": {"3": {"name": {"_errors": [${fault}]}}}}}}}`,
      'embeds[0].fields[3].name',
    ],
    ['a command of a list', `{"errors": {"1": {"name": {"_errors": [${fault}]}}}}`, '1.name'],
    ['faults within faults', `{"errors": {"a": {"_errors": {"0": {"_errors": [${fault}]}}}}}`, 'a'],
    [
      'fields that are called code, message and errors',
      `{"errors": {"code": {"message": {"errors": {"_errors": [${fault}]}}}}}`,
      'code.message.errors',
    ],
    ['without the bracket around it', `"errors": {"a": {"_errors": [${fault}`, 'a'],
    [
      'behind a bracket that was never closed',
      `{"x": [1, 2, {"errors": {"a": {"_errors": [${fault}]}}}`,
      'a',
    ],
  ])('%s', (_, text, path) => {
    expect(faults(text)).toEqual([`${path} ${REQUIRED}`]);
  });
});

test('several faults, in the order of the text', () => {
  const text = `{"errors": {"a": {"_errors": [${fault}, {"code": "MADE_UP", "message": ""}]}, "b": {"_errors": [${fault}]}}}`;
  expect(faults(text)).toEqual([`a ${REQUIRED}`, 'a MADE_UP: ', `b ${REQUIRED}`]);
});

describe('messages', () => {
  test.each([
    ['with quotes', String.raw`"Value \"abc\" is not int."`, 'Value "abc" is not int.'],
    ['with brackets, commas and colons', '"One of {a, b}: [c]"', 'One of {a, b}: [c]'],
    ['with an escape', String.raw`"Caf\u00e9\nclosed"`, 'Café closed'],
    ['cut off', '"This field is requ', 'This field is requ'],
  ])('%s', (_, written, message) => {
    const text = `{"errors": {"a": {"_errors": [{"code": "MADE_UP", "message": ${written}`;
    expect(faults(text)).toEqual([`a MADE_UP: ${message}`]);
  });
});

describe('no faults', () => {
  test.each([
    ['the code of the body', '{"code": 50035, "message": "Invalid Form Body", "errors": {}}'],
    ['errors of another service', `{"errors": [{"code": "not-found", "message": "x"}]}`],
    ['a tree without codes', '{"_errors": [{"message": "This field is required"}]}'],
    ['brackets alone', '_errors [[[{{{'],
    ['no tree', fault],
    ['nothing', ''],
  ])('%s', (_, text) => {
    expect(faults(text)).toEqual([]);
  });
});

test('the place of a fault is its bracket', () => {
  const text = `{"errors": {"a": {"_errors": [${fault}]}}}`;
  const [found] = treeErrors(text, text);
  expect(text.slice(found?.at?.start, found?.at?.end)).toBe(fault);
});
