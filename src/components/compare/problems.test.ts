import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../data/read-content.ts';
import { assemble } from '../../domain/codex/assemble.ts';
import { checkQuery } from '../../domain/compare/check-query.ts';
import { compareIndexOf } from '../../domain/compare/compare-index.ts';
import { askedIn } from '../../elements/compare-address.ts';
import { problemsHtml } from './problems.ts';

const index = compareIndexOf(assemble(readContentFolder(process.cwd())));
const box = (search: string) =>
  parse(String(problemsHtml(checkQuery(askedIn(search)!, index), index)));

test('each problem names its part, and one link leads to what works', () => {
  const shown = box('?a=oficial@2024-10-01&b=userdoccers@2019-01-01&table=gateway-opcodes');
  const items = shown.querySelectorAll('li').map((item) => item.textContent);
  expect(items).toEqual([
    'First edition: No source is called “oficial”.',
    expect.stringMatching(/^Second edition: Userdoccers first listed Gateway opcodes on 2021-/),
  ]);
  const links = shown.querySelectorAll('a');
  expect(links).toHaveLength(1);
  expect(links[0]!.textContent).toMatch(
    /^Compare Gateway opcodes of Discord API docs, 2024-10-01 with Userdoccers, 2021-\d\d-\d\d instead$/,
  );
  const offer = new URL(links[0]!.attributes.href!, 'https://example.org/compare/');
  expect(checkQuery(askedIn(offer.search)!, index).problems).toEqual([]);
});

test('what an address holds stays text', () => {
  const shown = box('?a=<img src=x>@<b>&b="><script>&table=<i>');
  expect(shown.querySelectorAll('img, script, i, b:not(li > b)')).toEqual([]);
  expect(shown.textContent).toContain('“<img src=x>”');
});
