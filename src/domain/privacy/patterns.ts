/** What kind of secret a place holds. */
export type SecretKind = 'token' | 'secret' | 'e-mail address';

/** A form of secret. */
export interface SecretPattern {
  kind: SecretKind;
  /** Global. Its one group is what has to be hidden, at the end of the match. */
  form: RegExp;
  /** Words and names have the form too; a secret of this form mixes letters and digits. */
  mixed?: boolean;
}

/*
 * Every pattern takes time in proportion to the text: a run of any length is entered only where it
 * begins (a lookbehind holds every other start), and what may stand before it is bounded.
 */

/** From a key to its value, quoted and escaped as JSON within JSON may be. */
const IS = String.raw`\\{0,4}["']?\s{0,4}[:=]>?\s{0,4}\\{0,4}["']?`;
const SCHEME = String.raw`\b(?:Bot|Bearer|Basic)\s{1,4}`;
const VALUE = String.raw`[\w.~+/=-]`;

/** The forms in which a log shows what nobody else may know. */
export const secretPatterns: readonly SecretPattern[] = [
  // A bot's or user's token: its id in Base64, a time, a signature; cut off, it still tells a part.
  { kind: 'token', form: /(?<![\w-])([\w-]{0,3}[MNO][\w-]{17,}\.[\w-]{6}\.[\w-]+)/g },
  { kind: 'token', form: /(?<![\w-])([\w-]{16,}\.[\w-]{4,}\.[\w-]{16,})/g, mixed: true },
  // An interaction's token is the Base64 of "interaction:" with its id.
  { kind: 'token', form: /(\bmfa\.[\w-]{16,}|aW50ZXJhY3Rpb246[\w+/=-]*)/g },
  {
    kind: 'token',
    form: /\/(?:webhooks|interactions)\\{0,2}\/\d{1,20}\\{0,2}\/([\w+=-]{8,})/gi,
  },
  { kind: 'token', form: RegExp(`\\bauthorization${IS}(?:${SCHEME})?(${VALUE}{8,})`, 'gi') },
  { kind: 'token', form: RegExp(`(?:${SCHEME}|token${IS})(${VALUE}{16,})`, 'gi'), mixed: true },
  { kind: 'secret', form: RegExp(`client[_-]?secret${IS}(${VALUE}{8,})`, 'gi') },
  {
    kind: 'secret',
    form: RegExp(`(?:secret|api[_-]?key|password)${IS}(${VALUE}{8,})`, 'gi'),
    mixed: true,
  },
  { kind: 'secret', form: /[?&#]code=([\w.~-]{20,})/g },
  {
    kind: 'e-mail address',
    form: /(?<![\w.%+-])([\w.%+-]{1,64}@(?:[a-z\d-]{1,63}\.){1,8}[a-z]{2,24})(?![\w-])/gi,
  },
];
