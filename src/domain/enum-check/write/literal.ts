import type { Language } from '../../../schemas/language.ts';

/** A number as a paste writes numbers: hexadecimal, with `_` between thousands, with its suffix. */
export function likeNumber(code: number, written: string, grouped: boolean): string {
  const hex = /^0([xX])([\da-fA-F_]+)((?:[uUlLn]\w*)?)$/.exec(written);
  if (hex !== null) {
    const [, mark = 'x', like = '', suffix = ''] = hex;
    const width = /^0./.test(like) ? like.length : 0;
    const digits = code.toString(16).padStart(width, '0');
    return `0${mark}${/[A-F]/.test(like) ? digits.toUpperCase() : digits}${suffix}`;
  }
  const suffix = /^[\d_]+?(_?[a-zA-Z]\w*)$/.exec(written)?.[1] ?? '';
  const digits = String(code);
  return (grouped ? digits.replace(/\B(?=(\d{3})+$)/g, '_') : digits) + suffix;
}

/** A string in the quotes of one that a paste holds. */
export function likeText(content: string, written: string, language: Language): string {
  if (language === 'json') return JSON.stringify(content);
  const quote = /["'`]/.exec(written.slice(-1) || '"')?.[0] ?? '"';
  if (quote === '`' && language === 'go') return `\`${content.replaceAll('`', "'")}\``;
  const escaped = content.replaceAll('\\', '\\\\').replaceAll(quote, `\\${quote}`);
  const hasTemplates = quote === '`' || language === 'kotlin';
  return quote + (hasTemplates ? escaped.replaceAll('$', '\\$') : escaped) + quote;
}
