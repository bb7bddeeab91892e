/** Words whose letter case is their own, whatever case the text around them has. */
const KNOWN_WORDS = `
  ACK AI API APIs CDN CPU DAVE DM DMs DSA DSL E2EE EULA FAQ GIF GIFs HTTP HTTPS ID IDs IP IPC
  JSON JWKS JWT LFG MFA MLS NSFW OAuth OAuth2 OIDC OK PDF QoS QR RPC RSL RTC RTCP RTP SDK SDP
  SKU SKUs SMS SSO SSRC TLS TTS UDP UI URI URIs URL URLs UTF UUID VAT VIP WebRTC WebSocket 2FA
  Apple Cloudflare Discord GitHub Google iOS Lottie Nitro PayPal PlayStation Spotify Steam
  Stripe Twitch Xbox YouTube
`
  .trim()
  .split(/\s+/);

const byLowerCase = new Map(KNOWN_WORDS.map((word) => [word.toLowerCase(), word]));
byLowerCase.set('clientid', 'client ID').set('ratelimited', 'rate limited');

/**
 * The one spelling of an initialism or a proper name (`skus` is `SKUs`), or of two words that some
 * constants run together (`CLIENTID` is `client`, `ID`). Undefined where the word is not known.
 */
export function knownWords(word: string): string[] | undefined {
  return byLowerCase.get(word.toLowerCase())?.split(' ');
}

/** Known words in which a capital follows a small letter or a digit: they would fall apart at it. */
export const MIXED_CASE_WORDS: readonly string[] = KNOWN_WORDS.filter((word) =>
  /[\p{Ll}\d]\p{Lu}|\p{Lu}{2,}\p{Ll}|\p{L}\d$/u.test(word),
).sort((a, b) => b.length - a.length);
