import { wordList } from './word-list.ts';

/** Words of which the errors of any program are made: a name of these alone proves nothing. */
const GENERIC = new Set(
  wordList(`unknown invalid error token user not found bad request server service unavailable session connection timeout
  timed out internal rate limited too many limit exceeded protocol data message account resource unauthorized
  forbidden conflict gone created ok accepted ready hello resume resumed reconnect event heartbeat speaking
  video signal dispatch identify normal closure closed close going away reserved try again later policy
  violation restart no status received abnormal mandatory extension tls handshake gateway method allowed
  modified content locked implemented payload large media unsupported big general version api disconnected reset
  platform flags update description failed decode encode command channel origin code malformed wrong key access
  denied credentials login required permission authentication already authenticated lost expired state file path
  name id email password client two factor is are has have been this cannot be to a an the of in on for and by
  with application app you your entry number type value asset build lobby branch provider team company role ban
  stream experiment directory report image avatar poll tag sound pack collection survey promotion subscription
  plan payment card billing purchase gift item balance insufficient username phone address country region
  language query search parameter body entity feature maximum minimum reached new device link exception err does
  do it that must may will was were can more than only at from or one all any its as if when while due there
  should could would exist meet match same other did we our but longer send sent get got own up down off into
  per each every much json xml operation action supported disabled enabled valid`),
);

/** Whether a word is one that the errors of any program use. */
export function isGeneric(word: string): boolean {
  return GENERIC.has(word);
}
