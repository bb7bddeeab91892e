import type { Direction, Encoding } from '../../schemas/code.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  send: 'send',
  receive: 'receive',
  recieve: 'receive',
  client: 'send',
  server: 'receive',
  gateway: 'receive',
  'send/receive': 'both',
  'receive/send': 'both',
  'client/server': 'both',
  'server/client': 'both',
  'client and server': 'both',
  'server and client': 'both',
};

/** What the sources may write in a direction's cell. */
export const DIRECTION_WORDS = Object.keys(DIRECTIONS).join(', ');

/** Reads a direction, seen from the client; undefined for a word that none of the sources uses. */
export function readDirection(word: string): Direction | undefined {
  const key = word.toLowerCase().replace(/\s*\/\s*/g, '/');
  return Object.hasOwn(DIRECTIONS, key) ? DIRECTIONS[key] : undefined;
}

/** Reads a cell of a Format column. */
export function readFormat(word: string): Encoding | undefined {
  const lower = word.toLowerCase();
  return lower === 'json' || lower === 'binary' ? lower : undefined;
}

/** Reads a yes or no, in words or signs; undefined for anything else. */
export function readBoolean(word: string): boolean | undefined {
  if (/^(true|yes|x|✓|✔|✅)\uFE0F?$/i.test(word)) return true;
  if (/^(false|no|❌|✗)\uFE0F?$/i.test(word)) return false;
  return undefined;
}
