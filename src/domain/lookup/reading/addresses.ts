import type { Place } from '../types.ts';

/** An address in a text. */
export interface Address extends Place {
  /** In lower case, with its port: `localhost:443`. */
  host: string;
}

const ADDRESS =
  /\b(?:https?|wss?|ftp|discord|mongodb|redis|postgres(?:ql)?|mysql|amqp|file|git)(?:\+\w+)?:\/\/([^\s/"'`<>?#)\]}|]*)[^\s"'`<>)\]}|]*/gi;

/** The addresses in a text: the numbers in them are no codes, and their hosts tell who speaks. */
export function addressesIn(text: string): Address[] {
  if (!text.includes('://')) return [];
  return Array.from(text.matchAll(ADDRESS), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    host: (match[1] ?? '').toLowerCase().replace(/^[^@]*@/, ''),
  }));
}

/** Whether a host is Discord's own. */
export function isDiscordHost(host: string): boolean {
  return /(^|\.)discord(app)?\.(com|gg|media|net|dev|new)(:\d+)?$/.test(host);
}

/** Whether a host is the machine that the program runs on. */
export function isLocalHost(host: string): boolean {
  return /^(localhost|127\.|0\.0\.0\.0|\[::1\]|192\.168\.|10\.)/.test(host);
}
