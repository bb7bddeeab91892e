import { describe, expect, test } from 'vitest';
import { LIMITS, readHeadersFile } from '../../src/hosting/headers-file.ts';
import { policyFaults, readPolicy, sourcesOf, type Policy } from './support/policy.ts';
import { tagsOf } from './support/tags.ts';
import { base, based, siteFiles, textOf } from './support/site.ts';

const text = textOf('/_headers');
const read = readHeadersFile(text);
/** What hosts send with a file of the site; a page stands at its folder. */
const headersOf = (file: string) => read(based(file.replace(/\/index\.html$/, '/')));
const files = siteFiles().filter((file) => file !== '/_headers');
const pages = files.filter((file) => file.endsWith('.html'));

describe('the file', () => {
  test('keeps to what Cloudflare Pages and Netlify read', () => {
    const lines = text.split('\n');
    const paths = lines.filter((line) => line.startsWith('/'));
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.length).toBeLessThanOrEqual(LIMITS.rules);
    expect(lines.filter(({ length }) => length > LIMITS.columns)).toEqual([]);
    // One splat, and no placeholders. A path that ends in a slash would be read without it.
    expect(paths.filter((path) => !/^\/[^*:]*\*?[^*:]*(?<!\*\/)$/.test(path))).toEqual([]);
    expect(new Set(paths).size).toBe(paths.length);
  });

  test('speaks of the site alone, wherever it stands', () => {
    const paths = text.match(/^\S.*/gm) ?? [];
    expect(paths.filter((path) => !path.startsWith(`${base}/`))).toEqual([]);
  });

  test('gives no file a header twice: hosts would join the values', () => {
    const rules = text
      .trim()
      .split('\n\n')
      .map((block) => {
        const [path = '', ...lines] = block.split('\n');
        const names = lines.map((line) => (/^\s+([^:]+):/.exec(line)?.[1] ?? '').toLowerCase());
        return { names, fits: readHeadersFile(`${path}\n  Fits: 1`) };
      });
    const twice = files.filter((file) => {
      const names = rules.flatMap((rule) => ('fits' in rule.fits(based(file)) ? rule.names : []));
      return new Set(names).size !== names.length;
    });
    expect(twice).toEqual([]);
  });
});

describe('everything', () => {
  test('is sent with what keeps others out', () => {
    for (const file of ['/index.html', '/404.html', '/json/50013/index.html', '/llms.txt']) {
      expect(headersOf(file)).toMatchObject({
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'referrer-policy': 'same-origin',
        'cross-origin-opener-policy': 'same-origin',
        'strict-transport-security': 'max-age=31536000',
      });
    }
  });

  test('asks for no permission but to copy', () => {
    const policy = headersOf('/index.html')['permissions-policy'] ?? '';
    const allowed = policy.split(', ').filter((each) => !/^[a-z-]+=\(\)$/.test(each));
    expect(allowed).toEqual(['clipboard-write=(self)']);
    for (const name of ['camera', 'geolocation', 'microphone', 'payment', 'usb']) {
      expect(policy).toContain(`${name}=()`);
    }
  });
});

describe('the policy', () => {
  const policy = readPolicy(headersOf('/index.html')['content-security-policy'] ?? '');

  test('is as strict as that of pages, but for styles, and lets nobody frame them', () => {
    const { 'frame-ancestors': ancestors, ...others } = Object.fromEntries(policy);
    expect(ancestors).toEqual(["'none'"]);
    expect(policyFaults(new Map(Object.entries(others)))).toEqual([
      "allows 'unsafe-inline' in style-src",
      "allows 'unsafe-inline' in style-src-elem",
    ]);
  });

  test('allows what the policies of pages do: what both allow is what works', () => {
    const faults = new Set<string>();
    const seen = new Set<string>();
    for (const page of pages) {
      const [head = ''] = textOf(page).split('</head>');
      const own = tagsOf(head).find(
        ({ attributes }) =>
          attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy',
      );
      const content = own?.attributes.get('content') ?? '';
      if (seen.has(content)) continue;
      seen.add(content);
      for (const fault of stricter(policy, readPolicy(content))) faults.add(`${page}: ${fault}`);
    }
    expect([...faults]).toEqual([]);
    expect(seen.size).toBeGreaterThan(0);
  });
});

/** What a page uses by its own policy, and the header's does not allow. */
function stricter(header: Policy, page: Policy): string[] {
  const used = ['script-src', 'style-src-attr', 'img-src', 'font-src', 'connect-src', 'worker-src'];
  return [...used, 'manifest-src', 'form-action'].flatMap((name) => {
    const allowed = sourcesOf(header, name) ?? [];
    return (
      (sourcesOf(page, name) ?? [])
        .filter((source) => source !== "'none'" && !allowed.includes(source))
        // What scripts hold says nothing of where workers stand.
        .filter((source) => name === 'script-src' || !/^'(sha|wasm)/.test(source))
        .map((source) => `${name} ${source}`)
    );
  });
}

describe('what is for programs', () => {
  const data = files.filter(
    (file) => /\.(json|md|ts|txt|xml)$/.test(file) && !file.startsWith('/pagefind/'),
  );

  test('can be fetched by other sites', () => {
    const closed = data.filter((file) => {
      const headers = headersOf(file);
      const isOpen = headers['access-control-allow-origin'] === '*';
      return !isOpen || headers['cross-origin-resource-policy'] !== 'cross-origin';
    });
    expect(closed).toEqual([]);
    expect(data.length).toBeGreaterThan(2000);
  });

  test.each([
    ['/json/50013/index.md', 'text/markdown; charset=utf-8'],
    ['/api/v1/typescript/json-error-codes.ts', 'text/plain; charset=utf-8'],
    ['/changes/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/changes/official/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/opensearch.xml', 'application/opensearchdescription+xml'],
    ['/json/50013/index.json', undefined],
  ])('%s has its type', (file, type) => {
    expect(files).toContain(file);
    expect(headersOf(file)['content-type']).toBe(type);
  });
});

describe('what browsers keep', () => {
  const keeping = (file: string) => headersOf(file)['cache-control'];

  test('is for ever only what has its content in its name', () => {
    const forEver = files.filter((file) => keeping(file)?.includes('immutable') === true);
    const hashed = /[._-][\w-]{5,}\.(css|js|woff2|png|svg|webp|pf_fragment|pf_index|pf_filter)$/;
    expect(forEver.filter((file) => !hashed.test(file))).toEqual([]);
    expect(forEver.filter((file) => file.startsWith('/_astro/')).length).toBeGreaterThan(5);
    expect(forEver.filter((file) => file.startsWith('/pagefind/')).length).toBeGreaterThan(1000);
  });

  test('is asked for again of everything else that pages are made of', () => {
    for (const file of [...pages.slice(0, 50), '/pagefind/pagefind-entry.json']) {
      expect(keeping(file)).toBeUndefined();
    }
    expect(read(based('/sw.js'))['cache-control']).toBe('no-cache');
  });
});
