import { wordList } from './word-list.ts';

/** What people write, and the word that names use for it. */
const PAIRS = `
  perm permission, msg message, dm direct, dms dm, pm dm, pms dm,
  vc voice, auth authentication, unauthorised unauthorized, authorised authorized, authorise authorize,
  cant cannot, couldnt cannot, emote emoji, server guild, guild server, member user, user member,
  ratelimit rate, ratelimited rate, timeout timed, timedout timed, ws websocket, hb heartbeat,
  slash application, cmd command, privileged disallowed, denied missing, lacking missing,
  insufficient missing, lack missing, nonexistent unknown, nonexisting unknown, deleted unknown,
  thread channel, max maximum, expired unknown, img image, pic image, pfp avatar, ack acknowledged,
  acked acknowledged, replied acknowledged, responded acknowledged, friend relationship, role permission,
  big large, oversized large, blank empty, nothing empty, archived thread, sub subscription, attachment file`;

const WORD_OF = new Map<string, string>();
for (const pair of PAIRS.split(',')) {
  const [written, meant] = wordList(pair);
  if (written !== undefined && meant !== undefined) WORD_OF.set(written, meant);
}

/** The word that names use for a word that people write; undefined where there is none. */
export function synonymOf(word: string): string | undefined {
  return WORD_OF.get(word);
}
