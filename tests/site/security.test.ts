import { describe, expect, test } from 'vitest';
import { securityFaults } from './support/page-security.ts';
import { based, origin, siteFiles, textOf } from './support/site.ts';

const HERE = new URL('https://opcodex.example/json/50013/');

/** A page that keeps to all rules, with something put into its head or its body. */
function madeUp({ policy = GOOD, head = '', body = '', early = '' } = {}): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">${early}
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>Made up</title><link rel="canonical" href="https://elsewhere.example/">
    <link rel="stylesheet" href="/_astro/page.css">${head}</head>
    <body><a href="https://github.com/">A link</a><p style="--at: 1">Text</p>
    <script type="application/ld+json">{"a":1}</script>
    <script type="module" src="/_astro/page.js"></script>
    <script>document.title</script>${body}</body></html>`;
}

const GOOD = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval' 'sha256-o3vzFSF4YhB5rDb5tpELAmIlJDq+2XOarY4IDsOum1c='",
  "style-src 'self'",
  "style-src-attr 'unsafe-inline'",
  "img-src 'self' data:",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

describe('the rules', () => {
  test('are kept by a page that is made to keep them', () => {
    expect(securityFaults(madeUp(), HERE)).toEqual([]);
  });

  test.each([
    ['no policy', madeUp().replace(/<meta http-equiv[^>]*>/, ''), 'has no content security policy'],
    ['two policies', madeUp({ head: `<meta http-equiv="content-security-policy">` }), 'several'],
    ['a script before the policy', madeUp({ early: '<script src="/a.js"></script>' }), 'before'],
    ['styles before the policy', madeUp({ early: '<link rel=stylesheet href=/a.css>' }), 'before'],
    ['another inline script', madeUp({ body: '<script>alert(1)</script>' }), 'without its hash'],
    [
      'rules of speculation',
      madeUp({ body: '<script type="speculationrules">{}</script>' }),
      'without its hash',
    ],
    ['inline styles', madeUp({ head: '<style>p{color:red}</style>' }), 'without its hash'],
    [
      'rules that load from elsewhere',
      madeUp({ head: '<style>p{background:url( "//a.example/b.png")}</style>' }),
      'loads //a.example/b.png with <style>',
    ],
    [
      'rules that import',
      madeUp({ head: '<style>@import "https://a.example/b.css";</style>' }),
      'imports styles',
    ],
    ['a handler', madeUp({ body: '<p OnClick="a()">' }), 'handler onclick'],
    [
      'a link that is a script',
      madeUp({ body: '<a href=" java\nscript:alert(1)">' }),
      'has href=" java',
    ],
    ['a link that is data', madeUp({ body: '<a href="data:text/html,a">' }), 'has href="data:'],
    ['a frame', madeUp({ body: '<iframe src="/a/"></iframe>' }), 'has <iframe>'],
    ['an object', madeUp({ body: '<object data="/a.svg"></object>' }), 'has <object>'],
    ['another base', madeUp({ head: '<base href="/">' }), 'has <base>'],
    [
      'a scheme in disguise',
      madeUp({ body: '<a href="javascript&colon;a()">a</a>' }),
      'has href="javascript:',
    ],
    [
      'a handler behind a quote',
      madeUp({ body: "<img alt='\">' onerror=a()>" }),
      'handler onerror',
    ],
    [
      'a picture that is animated',
      madeUp({ body: '<svg><a><set to="a"/></a></svg>' }),
      'has <set>',
    ],
    ['a picture from elsewhere', madeUp({ body: '<img src="//a.example/b.png">' }), 'loads //a'],
    [
      'a picture set from elsewhere',
      madeUp({ body: '<img srcset="/a.png 1x, https://a.example/b.png 2x">' }),
      'loads https://a.example/b.png with <img>',
    ],
    [
      'styles from elsewhere, without scripts',
      madeUp({
        head: '<noscript><link rel="stylesheet" href="https://a.example/b.css"></noscript>',
      }),
      'loads https://a.example/b.css with <link>',
    ],
    [
      'a connection to elsewhere',
      madeUp({ head: '<link rel="preconnect" href="https://a.example">' }),
      'loads https://a.example with <link>',
    ],
    ['a form to elsewhere', madeUp({ body: '<form action="https://a.example/">' }), 'loads https'],
    [
      'a refresh to elsewhere',
      madeUp({ head: '<meta http-equiv="refresh" content="0;url=https://a.example/">' }),
      'loads https://a.example/ with <meta>',
    ],
    [
      'a new window that knows its opener',
      madeUp({ body: '<a target="_blank" href="https://a.example/">a</a>' }),
      'without rel="noopener"',
    ],
    ['a nonce', madeUp({ body: '<script src="/a.js" nonce="a"></script>' }), 'nonce on <script>'],
    [
      'a style that the policy blocks',
      madeUp({ policy: GOOD.replace("style-src-attr 'unsafe-inline'; ", '') }),
      'that its policy blocks',
    ],
    [
      'scripts from anywhere in a page',
      madeUp({ policy: GOOD.replace("'wasm", "'unsafe-inline' 'wasm") }),
      "allows 'unsafe-inline' in script-src",
    ],
    [
      'text that runs',
      madeUp({ policy: GOOD.replace("'wasm-unsafe-eval'", "'unsafe-eval'") }),
      "allows 'unsafe-eval' in script-src",
    ],
    [
      'styles in elements',
      madeUp({ policy: GOOD.replace("style-src 'self'", "style-src 'self' 'unsafe-inline'") }),
      "allows 'unsafe-inline' in style-src",
    ],
    [
      'requests to anywhere',
      madeUp({ policy: `${GOOD}; connect-src https:` }),
      'allows https: in connect-src',
    ],
    [
      'a policy without a ground',
      madeUp({ policy: GOOD.replace("default-src 'self'; ", '') }),
      'says nothing of default-src',
    ],
    [
      'forms to anywhere',
      madeUp({ policy: GOOD.replace("; form-action 'self'", '') }),
      'says nothing of form-action',
    ],
    [
      'plug-ins',
      madeUp({ policy: GOOD.replace("; object-src 'none'", '') }),
      "allows 'self' in object-src",
    ],
    [
      'a directive that does not exist',
      madeUp({ policy: `${GOOD}; scripts 'self'` }),
      'unknown directive scripts',
    ],
  ])('find %s', (_, page, fault) => {
    const faults = securityFaults(page, HERE);
    expect(faults).not.toEqual([]);
    expect(faults.join('\n')).toContain(fault);
  });
});

test('every page is held by a policy, and keeps to it', () => {
  const pages = siteFiles().filter((file) => file.endsWith('.html'));
  const faults = new Map<string, string[]>();
  for (const file of pages) {
    const here = new URL(based(file.replace(/index\.html$/, '')), origin);
    for (const fault of securityFaults(textOf(file), here)) {
      faults.set(fault, [...(faults.get(fault) ?? []), file]);
    }
  }
  // One line for each fault, with some of the pages that have it.
  expect(
    [...faults].map(
      ([fault, files]) => `${fault}: ${files.length} pages, ${files.slice(0, 3).join(' ')}`,
    ),
  ).toEqual([]);
  expect(pages.length).toBeGreaterThan(1000);
}, 60_000);

test('styles and pictures load nothing from elsewhere', () => {
  const files = siteFiles().filter((file) => /\.(css|svg)$/.test(file));
  const foreign = files.filter((file) =>
    /url\(\s*["']?(https?:)?\/\/|@import\s|\s(xlink:)?href=["'](https?:)?\/\//i.test(textOf(file)),
  );
  expect(files.length).toBeGreaterThan(2);
  expect(foreign).toEqual([]);
});
