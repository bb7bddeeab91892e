import { expect, test } from 'vitest';
import { redirectHtml } from './redirect-html.ts';

const canonical = 'https://example.org/json/50013/';
const meaning = { href: '/json/50013/', text: 'JSON error code 50013: <b> & "co"' };

test('one meaning is led to at once, and shown as a link', () => {
  const html = redirectHtml('50013', canonical, [meaning]);
  expect(html).toContain('content="0;url=/json/50013/"');
  expect(html).toContain('>JSON error code 50013: &lt;b&gt; &amp; &quot;co&quot;</a>');
  expect(html).toContain(`<link rel="canonical" href="${canonical}">`);
});

test('several meanings are links alone', () => {
  const html = redirectHtml('404', canonical, [meaning, { href: '/http/404/', text: 'HTTP 404' }]);
  expect(html).not.toContain('refresh');
  expect(html.match(/<a /g)).toHaveLength(2);
});

test('a chat that follows no redirect is told where the address leads', () => {
  const html = redirectHtml(
    '50013',
    canonical,
    [meaning],
    [
      { property: 'og:title', content: '50013 "Missing"' },
      { name: 'twitter:card', content: 'summary_large_image' },
    ],
  );
  expect(html).toContain('<meta property="og:title" content="50013 &quot;Missing&quot;">');
  expect(html).toContain('<meta name="twitter:card" content="summary_large_image">');
});
