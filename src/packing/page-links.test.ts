import { expect, test } from 'vitest';
import { scriptsOf, sheetsOf, withScripts, withSheet } from './page-links.ts';

const html =
  '<head><link rel="stylesheet" href="/_astro/print.css" media="print"><link rel="icon" href="/i.svg">' +
  '<link rel="stylesheet" href="/_astro/a.css"></head><body><noscript><link rel="stylesheet" href="/_astro/n.css">' +
  '</noscript><script type="module" src="/_astro/x.js"></script><link rel="stylesheet" href="/_astro/a.css">' +
  '<p>text</p><script type="module" src="/_astro/none.js"></script><script>inline()</script></body>';

test('a page’s stylesheets are those that a browser with scripts reads, each once', () => {
  expect(sheetsOf(html)).toEqual([
    { href: '/_astro/print.css', media: 'print' },
    { href: '/_astro/a.css', media: undefined },
  ]);
});

test('one stylesheet stands for all of them; what waits in a noscript stays', () => {
  const packed = withSheet(html, '/_astro/page.css');
  expect(sheetsOf(packed)).toEqual([{ href: '/_astro/page.css', media: undefined }]);
  expect(packed).toContain('<noscript><link rel="stylesheet" href="/_astro/n.css"></noscript>');
  expect(packed).toContain('<link rel="icon" href="/i.svg">');
});

test('scripts stand in the head, followed to what they import', () => {
  const follow = (src: string) => (src.endsWith('x.js') ? '/_astro/site.js' : undefined);
  const packed = withScripts(html, follow);
  expect(scriptsOf(packed)).toEqual(['/_astro/site.js']);
  expect(packed.indexOf('site.js')).toBeLessThan(packed.indexOf('</head>'));
  expect(packed).toContain('<script>inline()</script>');
});
