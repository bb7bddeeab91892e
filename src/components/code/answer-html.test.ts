import { expect, test } from 'vitest';
import { answerHtml, groundHtml } from './answer-html.ts';

const ground = { text: 'common experience' };

test('values are divided by commas, and a word more stands behind a full stop', () => {
  const said = [{ text: '403', url: '/http/403/' }, { text: '418' }];
  expect(String(answerHtml({ said, ground, but: 'Mostly the first.' }))).toBe(
    '<a href="/http/403/">403</a>, <b>418</b>. Mostly the first.',
  );
});

test('what is limited stands before the number, and what tells a code apart behind it', () => {
  expect(String(answerHtml({ said: [{ of: 'Pins', text: '250' }], ground }))).toBe(
    'Pins: <b>250</b>',
  );
  const said = [{ text: 'JSON 50001', url: '/json/50001/', beside: 'It is hidden.' }];
  expect(String(answerHtml({ said, ground }))).toBe(
    '<a href="/json/50001/">JSON 50001</a>: It is hidden.',
  );
});

test('what notes say is text, never markup', () => {
  const said = [{ text: '<b>', constant: true as const, beside: '<script>"&' }];
  expect(String(answerHtml({ said, ground, but: "<i>'" }))).toBe(
    '<code>&lt;b&gt;</code>: &lt;script&gt;&quot;&amp;. &lt;i&gt;&#39;',
  );
});

test('a ground leads to what it is, on the site or elsewhere', () => {
  expect(String(groundHtml(ground))).toBe('common experience');
  expect(String(groundHtml({ text: 'RFC 1', url: 'https://example.org/' }))).toBe(
    '<a href="https://example.org/">RFC 1</a>',
  );
});
