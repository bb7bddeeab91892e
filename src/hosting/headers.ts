import type { HeaderRule } from './header-rule.ts';

/** What pages may use of the browser: none of what is listed here, but for copying. */
const PERMISSIONS = {
  self: ['clipboard-write'],
  none: [
    'accelerometer',
    'autoplay',
    'camera',
    'clipboard-read',
    'display-capture',
    'encrypted-media',
    'fullscreen',
    'gamepad',
    'geolocation',
    'gyroscope',
    'hid',
    'identity-credentials-get',
    'idle-detection',
    'keyboard-map',
    'local-fonts',
    'magnetometer',
    'microphone',
    'midi',
    'otp-credentials',
    'payment',
    'picture-in-picture',
    'publickey-credentials-create',
    'publickey-credentials-get',
    'screen-wake-lock',
    'serial',
    'storage-access',
    'sync-xhr',
    'usb',
    'window-management',
    'xr-spatial-tracking',
  ],
};

const permissionsPolicy = [
  ...PERMISSIONS.self.map((name) => `${name}=(self)`),
  ...PERMISSIONS.none.map((name) => `${name}=()`),
].join(', ');

/** For files whose address changes with their content. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/**
 * What programs and other sites fetch: whoever asks may read it. It is public, and nobody signs in.
 */
const OPEN = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/**
 * What is sent with everything, besides the content security policy. Other subdomains are not this
 * site's to decide on, nor is it to be in the lists that browsers ship: so nothing of the kind stands
 * behind `Strict-Transport-Security`.
 */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': permissionsPolicy,
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/**
 * All headers of the site, for any host. Pages and what else is not named below have no rule for how
 * long they keep: hosts of static files send `public, max-age=0, must-revalidate` and an `ETag`, and a
 * rule for all paths would reach the files that have their own.
 *
 * No path fits two rules that set the same header: Cloudflare and Netlify would join the values.
 *
 * @param policy the content security policy, for every answer; workers and pictures have no other
 */
export function headerRules(policy: string): HeaderRule[] {
  return [
    { path: '/*', headers: { 'Content-Security-Policy': policy, ...securityHeaders } },
    {
      path: '/_astro/*',
      headers: { 'Cache-Control': FOR_EVER, 'Cross-Origin-Resource-Policy': 'same-origin' },
    },
    ...['fragment', 'index', 'filter'].map((kind) => ({
      path: `/pagefind/${kind}/*`,
      headers: { 'Cache-Control': FOR_EVER, 'Cross-Origin-Resource-Policy': 'same-origin' },
    })),
    { path: '/api/*', headers: { 'Cache-Control': 'public, max-age=300' } },
    { path: '/og/*', headers: { 'Cache-Control': 'public, max-age=86400' } },
    // Whoever has an old one has an old site.
    { path: '/sw.js', headers: { 'Cache-Control': 'no-cache' } },
    { path: '/*.json', headers: OPEN },
    {
      path: '/*.md',
      headers: { ...OPEN, 'Content-Type': 'text/markdown; charset=utf-8' },
    },
    // Hosts take it for video.
    { path: '/*.ts', headers: { ...OPEN, 'Content-Type': 'text/plain; charset=utf-8' } },
    { path: '/*.txt', headers: OPEN },
    { path: '/*.xml', headers: OPEN },
    { path: '/*.png', headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' } },
    {
      path: '/*/feed.xml',
      headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
    },
    {
      path: '/opensearch.xml',
      headers: { 'Content-Type': 'application/opensearchdescription+xml' },
    },
  ];
}
