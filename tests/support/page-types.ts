/** A kind of page, and one page of it. */
export interface PageType {
  /** What a test is called after: `code page in depth`. */
  name: string;
  /** From the site's root, without the base path: `/json/50013/`. It may have a query. */
  path: string;
}

/**
 * One page of every kind that the site has, and of a kind whose pages differ much, several. Whatever
 * has to hold for all pages is tested in a browser on these. A browser stays on each of them; those
 * that lead on at once are `redirects`.
 */
export const pageTypes: readonly PageType[] = [
  { name: 'home', path: '/' },
  { name: 'small table', path: '/gateway/close/' },
  { name: 'table with payloads', path: '/gateway/op/' },
  { name: 'table of names', path: '/gateway/event/' },
  { name: 'largest table', path: '/json/' },
  { name: 'table of another protocol', path: '/utilbot/op/' },
  { name: 'code page in depth', path: '/json/50013/' },
  { name: 'code page with guides', path: '/json/50035/' },
  { name: 'code page with a conflict', path: '/json/10057/' },
  { name: 'delisted code', path: '/json/70001/' },
  { name: 'retired opcode', path: '/gateway/op/12/' },
  { name: 'opcode with a payload', path: '/gateway/op/2/' },
  { name: 'close code', path: '/gateway/close/4014/' },
  { name: 'event', path: '/gateway/event/READY/' },
  { name: 'form error code', path: '/form/BASE_TYPE_REQUIRED/' },
  { name: 'class of codes', path: '/http/5xx/' },
  { name: 'family', path: '/json/5xxxx/' },
  { name: 'bare number with several codes', path: '/4014/' },
  { name: 'guides', path: '/guides/' },
  { name: 'guide', path: '/guides/copying-typescript/' },
  { name: 'guide with a matrix', path: '/guides/reconnecting/' },
  { name: 'guide with programs', path: '/guides/using-the-api/' },
  { name: 'compare, not asked', path: '/compare/' },
  {
    name: 'compare with a result',
    path: '/compare/?a=official@2024-10-01&b=userdoccers@2026-07-21&table=gateway-opcodes',
  },
  { name: 'compare preset', path: '/compare/official-userdoccers/' },
  { name: 'check', path: '/check/' },
  { name: 'changes', path: '/changes/' },
  { name: 'month', path: '/changes/2026-06/' },
  { name: 'sources', path: '/sources/' },
  { name: 'source with a history', path: '/sources/userdoccers/' },
  { name: 'source of one reading', path: '/sources/iana/' },
  { name: 'offline', path: '/offline/' },
  { name: 'no page here', path: '/404.html' },
];

/** Pages that lead a browser on at once, and search engines and readers without refreshes by a link. */
export const redirects: readonly PageType[] = [
  { name: 'bare number with one code', path: '/50013/' },
  { name: 'bare number that a host takes for its error page', path: '/404/' },
];
