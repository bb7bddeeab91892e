import type { Language } from '../types.ts';

/** A number as a paste writes numbers: hexadecimal, with `_` between thousands, with its suffix. */
export function likeNumber(code: number, written: string, grouped: boolean): string {
  const hex = /^0([xX])([\da-fA-F_]+)((?:[uUlLn]\w*)?)$/.exec(written);
  if (hex !== null) {
    const digits = code.toString(16).padStart(hex[2]?.length ?? 0, '0');
    return `0${hex[1] ?? 'x'}${/[A-F]/.test(hex[2] ?? '') ? digits.toUpperCase() : digits}${hex[3] ?? ''}`;
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
