import { createRenderer } from '@astrojs/starlight/expressive-code';
import { expect, test } from 'vitest';
import { expressiveCode } from './expressive-code.ts';
import { neededStyles } from './needed-styles.ts';

test('rules for what is nowhere go, others stay with the values that they read', () => {
  const baseStyles =
    '@layer x{.a .title,.a pre{color:var(--ec-fg)}.frame.is-terminal{margin:0}@media print{.b{border:var(--ec-none)}}}';
  const themeStyles = `@layer x{:root{--ec-fg:var(--ox-ink);--ec-icon:url("data:;b}")}}`;
  expect(neededStyles({ baseStyles, themeStyles })).toEqual({
    baseStyles: '@layer x{.a pre{color:var(--ox-ink)}@media print{.b{border:var(--ec-none)}}}',
    themeStyles: '',
  });
});

test('of Expressive Code’s own styles, what a frame needs is left whole', async () => {
  const { customCreateRenderer, ...options } = expressiveCode;
  const themes = [...(options.themes ?? [])] as never[];
  const whole = await createRenderer({ ...options, themes });
  const slim = await customCreateRenderer?.({ ...options, themes });
  const styles = slim?.baseStyles ?? '';
  for (const selector of ['pre', '.ec-line .code', 'copy-button', '.m']) {
    expect(styles).toContain(`.expressive-code ${selector}{`);
  }
  expect(styles).not.toMatch(/var\(--ec-|is-terminal/);
  expect(styles.match(/\{/g)?.length).toBe(styles.match(/\}/g)?.length);
  const weight = (each: { baseStyles: string; themeStyles: string }) =>
    each.baseStyles.length + each.themeStyles.length;
  expect(styles.length).toBeLessThan(weight(whole) / 2);
  expect(slim?.jsModules).toEqual([]);
});
