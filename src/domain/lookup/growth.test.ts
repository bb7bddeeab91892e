import { expect, test } from 'vitest';
import { codesOf } from './codes-of.ts';
import { formErrorsOf } from './forms/form-errors-of.ts';
import { openText } from './open-text.ts';
import { counted, countWork } from './testing/count-work.ts';
import { smallIndex } from './testing/small-index.ts';

/** What a lookup of a text has to pass over: characters in patterns, and words and places in lists. */
function workOf(text: string): number {
  return countWork((work) => {
    const opened = openText(smallIndex, text);
    const { reading } = opened;
    const { starts, ends, lines, words } = reading.chunks;
    const chunks = {
      starts: counted(starts, work),
      ends: counted(ends, work),
      lines: counted(lines, work),
      words: counted(words, work),
    };
    const read = {
      ...opened,
      reading: { ...reading, chunks, words: counted(reading.words, work) },
      names: counted(opened.names, work),
    };
    codesOf(read);
    formErrorsOf(read);
  });
}

const TREE = '"errors": {"_errors": ';
const HEAD = 'Invalid Form Body\n';

/** A beginning, and what is repeated behind it: what a careless reader would read again and again. */
const TEXTS: readonly (readonly [string, string])[] = [
  ['', '"'],
  ['', `"'`],
  ['', '\\'],
  ['', '[[[['],
  ['', '{"'],
  ['', '::::'],
  ['', ' '],
  ['', '\n'],
  ['', '\n    '],
  ['', 'a'],
  ['', '7'],
  ['', '7 '],
  ['', '1,000,'],
  ['', 'A_B_'],
  ['', 'AbCd'],
  ['', '&quot;'],
  ['', '\u001b[0;'],
  ['code: ', '50013, '],
  ['close ', '4014/'],
  ['error ', '50013 and '],
  ['error ', 'of with code '],
  ['', 'unknown 5 '],
  ['', 'maximum number of '],
  ['', 'Missing Access 50001 '],
  ['', 'unknown a '],
  ['', 'at UnknownMessage.x '],
  ['http://', 'a.'],
  ['http://', 'a@'],
  ['http://x/', 'a/'],
  ['wss://gateway-', 'a-b.'],
  ['', 'http://'],
  ['git+', 'w'],
  ['', 'BASE_TYPE_REQUIRED '],
  ['', 'name[BASE_TYPE_REQUIRED]: This field is required '],
  ['', 'name\n BASE_TYPE_REQUIRED\n'],
  ['', 'a[A_B]: '],
  [HEAD, 'In a.b: '],
  [HEAD, 'a: This field is required '],
  [HEAD, 'a: This field is required\n'],
  [HEAD, '[a.'],
  [TREE, '"'],
  [TREE, `"a`],
  [TREE, `it's `],
  [TREE, '{['],
  [TREE, '{"code":"A_B"}'],
  [TREE, '"code":"A_B'],
  [`${TREE}${'{'.repeat(250)}`, ']'],
  ['', 'errors : '],
  ['', '{"op":10,"d":{"heartbeat_interval":41250}}\n'],
  ['', '{"message": "Missing Access", "code": 50001}\n'],
  ['', 'WebSocket closed with code 4014\n'],
];

test.each(TEXTS)(
  'four times the text is four times the work, not more: %j and then %j',
  (head, unit) => {
    const times = Math.ceil(6000 / unit.length);
    const [once, fourTimes] = [head + unit.repeat(times), head + unit.repeat(4 * times)];
    // The words of a text are known when it is read again.
    workOf(fourTimes);
    expect(workOf(fourTimes)).toBeLessThan(4.5 * workOf(once) + 5000);
  },
);
