import { secretPatterns, type SecretKind } from './patterns.ts';

/** A place in a text that nobody else may see: offsets in UTF-16 units, the end not included. */
export interface Secret {
  start: number;
  end: number;
  kind: SecretKind;
}

/** Without a run so long, or an `@`, no pattern finds anything. */
const possible = /\S{8}|@/;

/**
 * The secrets in a text, in its order, none touching another: tokens of bots, users, webhooks and
 * interactions, what stands behind `Authorization`, client secrets, e-mail addresses. Takes time in
 * proportion to the text, whatever it holds.
 */
export function findSecrets(text: string): Secret[] {
  if (!possible.test(text)) return [];
  const all: Secret[] = [];
  for (const { kind, form, mixed } of secretPatterns) {
    form.lastIndex = 0;
    for (let match = form.exec(text); match; match = form.exec(text)) {
      const secret = match[1] ?? '';
      if (mixed && !(/\d/.test(secret) && /[a-z]/i.test(secret))) continue;
      // The secret is what each match ends with.
      const end = form.lastIndex;
      all.push({ start: end - secret.length, end, kind });
    }
  }
  return merged(all.sort((a, b) => a.start - b.start || b.end - a.end));
}

/** Places that touch as one, of the first's kind. */
function merged(secrets: readonly Secret[]): Secret[] {
  const apart: Secret[] = [];
  for (const secret of secrets) {
    const last = apart.at(-1);
    if (last !== undefined && secret.start <= last.end) last.end = Math.max(last.end, secret.end);
    else apart.push({ ...secret });
  }
  return apart;
}
