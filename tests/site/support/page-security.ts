import { createHash } from 'node:crypto';
import { urlsIn } from './links.ts';
import { policyFaults, readPolicy, sourcesOf, type Policy } from './policy.ts';
import { tagsOf, type Tag } from './tags.ts';

/** The types of scripts that a browser acts on; what other scripts hold is data. */
const RUNS =
  /^(module|importmap|speculationrules|(text|application)\/(x-)?(java|ecma|live|j)script.*)?$/i;
/** Kinds of `link` for which a browser goes and fetches, or connects. */
const FETCHES =
  /\b(stylesheet|icon|apple-touch-icon|manifest|(module)?preload|prefetch|preconnect|dns-prefetch|prerender)\b/i;
const EARLY = ['script', 'style', 'body', 'img', 'svg'];
const REFUSED =
  /^(i?frame|frameset|object|embed|applet|base|portal|fencedframe|animate.*|set|foreignobject|math)$/;
/** Attributes whose address a browser loads at once, on whatever element. */
const LOADED = ['src', 'srcset', 'imagesrcset', 'poster', 'background', 'data', 'action'];
/** Attributes that lead somewhere. */
const LEADING = [...LOADED, 'href', 'xlink:href', 'formaction', 'content'];

/**
 * What of a page is not safe, or not held by its content security policy; empty where all is well.
 *
 * @param page its HTML
 * @param here its address
 */
export function securityFaults(page: string, here: URL): string[] {
  const tags = tagsOf(page);
  const isPolicy = (tag: Tag): boolean =>
    tag.name === 'meta' && lower(tag, 'http-equiv') === 'content-security-policy';
  const at = tags.findIndex(isPolicy);
  const meta = tags[at];
  if (meta === undefined) return ['has no content security policy'];
  const policy = readPolicy(meta.attributes.get('content') ?? '');
  return [
    ...(tags.filter(isPolicy).length > 1 ? ['has several content security policies'] : []),
    ...policyFaults(policy),
    // A policy holds for what stands behind it alone.
    ...tags
      .slice(0, at)
      .flatMap((tag) => (isLoading(tag) ? [`has ${shown(tag)} before its policy`] : [])),
    ...tags.flatMap((tag) => [
      ...(REFUSED.test(tag.name) ? [`has ${shown(tag)}`] : []),
      ...contentFaults(tag, policy),
      ...attributeFaults(tag, policy),
      ...loadFaults(tag, here),
    ]),
  ];
}

const shown = ({ name }: Tag): string => `<${name}>`;
const lower = ({ attributes }: Tag, name: string): string =>
  (attributes.get(name) ?? '').trim().toLowerCase();

function isLoading(tag: Tag): boolean {
  return EARLY.includes(tag.name) || (tag.name === 'link' && FETCHES.test(lower(tag, 'rel')));
}

function contentFaults(tag: Tag, policy: Policy): string[] {
  if (tag.name === 'style') {
    const imports = /@import\b/i.test(tag.text) ? ['imports styles in <style>'] : [];
    return [...unhashed(tag, sourcesOf(policy, 'style-src-elem')), ...imports];
  }
  const isRun =
    tag.name === 'script' && !tag.attributes.has('src') && RUNS.test(lower(tag, 'type'));
  return isRun ? unhashed(tag, sourcesOf(policy, 'script-src-elem')) : [];
}

function unhashed(tag: Tag, sources: readonly string[] = []): string[] {
  const hash = `'sha256-${createHash('sha256').update(tag.text).digest('base64')}'`;
  if (sources.includes(hash)) return [];
  return [`has ${shown(tag)} without its hash ${hash}: ${tag.text.slice(0, 60)}`];
}

function attributeFaults(tag: Tag, policy: Policy): string[] {
  const faults: string[] = [];
  for (const [name, value] of tag.attributes) {
    if (name.startsWith('on')) faults.push(`has a handler ${name} on ${shown(tag)}`);
    if (['srcdoc', 'nonce', 'ping'].includes(name)) faults.push(`has ${name} on ${shown(tag)}`);
    const styles = sourcesOf(policy, 'style-src-attr') ?? [];
    if (name === 'style' && !styles.includes("'unsafe-inline'")) {
      faults.push(`has a style on ${shown(tag)} that its policy blocks`);
    }
    if (LEADING.includes(name) && isScheme(tag, value)) {
      faults.push(`has ${name}="${value.slice(0, 60)}" on ${shown(tag)}`);
    }
  }
  const isApart = /\b(noopener|noreferrer)\b/.test(lower(tag, 'rel'));
  if (lower(tag, 'target') === '_blank' && !isApart) {
    faults.push(`has ${shown(tag)} with target="_blank" and without rel="noopener"`);
  }
  return faults;
}

/** Whether an address is a script or a document of its own. */
function isScheme(tag: Tag, value: string): boolean {
  // Browsers pass over white space and control characters before and within the scheme.
  const plain = value.replace(/[\0- \u007f]/g, '').replace(/^\d+;url=/i, '');
  if (tag.name === 'img' && /^data:image\//i.test(plain)) return false;
  return /^(javascript|vbscript|data|blob|filesystem):/i.test(plain);
}

/** Everything that a browser fetches on its own, or sends a form to, stands on the site itself. */
function loadFaults(tag: Tag, here: URL): string[] {
  const { name, attributes } = tag;
  const href = attributes.get('href') ?? attributes.get('xlink:href');
  const refresh =
    lower(tag, 'http-equiv') === 'refresh'
      ? /^\s*\d+\s*;\s*url=(.*)$/i.exec(attributes.get('content') ?? '')?.[1]
      : undefined;
  const isFetched =
    (name === 'link' && FETCHES.test(lower(tag, 'rel'))) || /^(use|image|feimage)$/.test(name);
  const loaded = [
    ...[...attributes].flatMap(([key, value]) => {
      if (!LOADED.includes(key)) return [];
      if (!key.endsWith('set')) return [value];
      return value.split(',').map((part) => part.trim().split(/\s+/)[0] ?? '');
    }),
    ...(isFetched && href !== undefined ? [href] : []),
    ...(refresh === undefined ? [] : [refresh]),
    ...(name === 'style' ? urlsIn(tag.text) : []),
  ];
  return loaded
    .filter((url) => !url.startsWith('data:image/'))
    .filter((url) => !URL.canParse(url, here) || new URL(url, here).origin !== here.origin)
    .map((url) => `loads ${url} with ${shown(tag)}`);
}
