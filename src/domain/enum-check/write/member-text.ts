import { normalise } from '../../text/normalise.ts';
import { isConstant } from '../../text/words.ts';
import type { ReadMember } from '../read/readings.ts';
import type { Source } from '../read/source.ts';
import { isMark, type Token } from '../read/token.ts';
import type { NewMember } from '../types.ts';
import { commonCasing, inCasing } from './casing.ts';
import { likeNumber, likeText } from './literal.ts';
import type { Style } from './style.ts';

/** Words that no name may be in most languages. */
const RESERVED = new Set(
  'break case catch class const continue default delete do else enum export for if import in is new none not pass return switch this throw try type var void while with'.split(
    ' ',
  ),
);

/** A further member, written after the model of one that stands in the paste. */
export function memberText(
  source: Source,
  sample: ReadMember,
  member: NewMember,
  style: Style,
): string {
  const { tokens, text, language } = source;
  const { found } = sample;
  let written = '';
  for (let at = found.from; at < found.to; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    // A minus is the model's own.
    if (at + 1 === found.number && isMark(token, '-')) continue;
    // What counts the model's number gives way to a number.
    if (found.value !== undefined && at > found.value.from && at < found.value.to) continue;
    const gap = at === found.from ? '' : blanks(text.slice(tokens[at - 1]?.end, token.start));
    written +=
      style.align?.token === at - found.from
        ? ' '.repeat(Math.max(1, style.align.column - written.length))
        : gap;
    written += at === found.value?.from ? String(member.code) : tokenText(at, token);
  }
  const isBare = found.counted === 'next' && found.value === undefined;
  const hasOrdinals = language === 'java' || language === 'kotlin';
  const needsValue = isBare && typeof member.code === 'number' && !hasOrdinals;
  return needsValue ? `${written} = ${String(member.code)}` : written;

  function tokenText(at: number, token: Token): string {
    const raw = text.slice(token.start, token.end);
    if (at === found.number) {
      return token.kind === 'number' && typeof member.code === 'number'
        ? likeNumber(member.code, raw, style.grouped)
        : likeText(String(member.code), raw, language);
    }
    if (at === found.name) {
      const name = nameIn(member, style);
      if (token.kind === 'text') return likeText(name, raw, language);
      return RESERVED.has(name) ? `${name}_` : name;
    }
    if (token.kind !== 'text') return raw;
    const said =
      at === found.key ? codeLike(token.text, member) : textLike(token.text, sample, member);
    return likeText(said, raw, language);
  }
}

/** What a paste in a style calls a member. */
export function nameIn(member: NewMember, { casing, before, behind }: Style): string {
  const joined = casing === 'camel' && /\w$/.test(before) ? 'pascal' : casing;
  return before + inCasing(member, joined) + behind;
}

/** A code that is a name, in the casing of another. */
function codeLike(text: string, member: NewMember): string {
  const casing = commonCasing([text], 'screaming');
  return casing === 'screaming' ? String(member.code) : inCasing(member, casing);
}

/** What stands beside a name: the label, the name again, or something that stays as it is. */
function textLike(text: string, { name = '' }: ReadMember, member: NewMember): string {
  if (!isConstant(text)) return /\p{L}/u.test(text) ? member.name : text;
  if (normalise(text) !== normalise(name)) return text;
  return inCasing(member, commonCasing([text], 'pascal'));
}

/** What stands between two tokens, without comments. */
function blanks(between: string): string {
  if (/^\s*$/.test(between)) return between;
  const start = /^\s*/.exec(between)?.[0] ?? '';
  return start === '' ? ' ' : start;
}
