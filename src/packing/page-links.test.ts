import { expect, test } from 'vitest';
import { scriptsOf, sheetsOf, withScripts, withRules } from './page-links.ts';

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

test('the rules stand in the place of the first of them; what waits in a noscript stays', () => {
  const packed = withRules(html, 'a{content:"$&"}');
  expect(sheetsOf(packed)).toEqual([]);
  expect(packed.split('<style>a{content:"$&"}</style>')).toHaveLength(2);
  expect(packed.indexOf('<style>')).toBe('<head>'.length);
  expect(packed).toContain('<noscript><link rel="stylesheet" href="/_astro/n.css"></noscript>');
  expect(packed).toContain('<link rel="icon" href="/i.svg">');
});

test('rules that would end their element are refused', () => {
  expect(() => withRules(html, 'a{content:"</STYLE>"}')).toThrow('hold </style>');
});

test('scripts stand in the head, followed to what they import', () => {
  const follow = (src: string) => (src.endsWith('x.js') ? '/_astro/site.js' : undefined);
  const packed = withScripts(html, follow);
  expect(scriptsOf(packed)).toEqual(['/_astro/site.js']);
  expect(packed.indexOf('site.js')).toBeLessThan(packed.indexOf('</head>'));
  expect(packed).toContain('<script>inline()</script>');
});
