/** A stylesheet that a page links to. */
export interface Sheet {
  /** As the page has it, base path included. */
  href: string;
  /** The media that it is for, where not for all. */
  media: string | undefined;
}

const LINK = /<link\b[^>]*\brel="stylesheet"[^>]*>/g;
const MODULE = /<script type="module" src="([^"]+)"><\/script>/g;
/** What no browser with scripts reads, or not yet. */
const APART = /<(template|noscript)\b.*?<\/\1>/gs;

/** The stylesheets of a page in their order, each once. */
export function sheetsOf(html: string): Sheet[] {
  const sheets = new Map<string, Sheet>();
  for (const [link] of html.replace(APART, '').matchAll(LINK)) {
    const href = attribute(link, 'href');
    if (href !== undefined) sheets.set(href, { href, media: attribute(link, 'media') });
  }
  return [...sheets.values()];
}

/**
 * The page with rules in the place of its first stylesheet, so that it is drawn as soon as it has come.
 *
 * @throws Error where the rules would end their element
 */
export function withRules(html: string, css: string): string {
  if (/<\/style/i.test(css)) throw new Error('The rules of a page hold </style>.');
  let placed = false;
  return outside(html, (part) =>
    part.replace(LINK, () => {
      if (placed) return '';
      placed = true;
      return `<style>${css}</style>`;
    }),
  );
}

/** The addresses of the scripts that a page runs, in their order. */
export function scriptsOf(html: string): string[] {
  return Array.from(html.matchAll(MODULE), ([, src = '']) => src);
}

/**
 * The page with each script by the address that `follow` gives for its own, once, in the head, where a
 * browser finds them first; `undefined` leaves it out.
 */
export function withScripts(html: string, follow: (src: string) => string | undefined): string {
  const scripts = new Set(scriptsOf(html).map(follow));
  scripts.delete(undefined);
  const tags = [...scripts].map((src) => `<script type="module" src="${String(src)}"></script>`);
  return html.replace(MODULE, '').replace('</head>', () => `${tags.join('')}</head>`);
}

function outside(html: string, change: (part: string) => string): string {
  let at = 0;
  let changed = '';
  for (const { 0: apart, index } of html.matchAll(APART)) {
    changed += change(html.slice(at, index)) + apart;
    at = index + apart.length;
  }
  return changed + change(html.slice(at));
}

function attribute(tag: string, name: string): string | undefined {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1];
}
