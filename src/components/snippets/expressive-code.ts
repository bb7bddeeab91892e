import {
  createRenderer,
  definePlugin,
  ExpressiveCodeAnnotation,
  type AnnotationRenderOptions,
  type StarlightExpressiveCodeOptions,
} from '@astrojs/starlight/expressive-code';
import { h, type Parents } from '@astrojs/starlight/expressive-code/hast';
import { mutedIn } from './muted.ts';
import { neededStyles } from './needed-styles.ts';

/**
 * Expressive Code as this site has it: frames that look like its other boxes, in colours that follow the
 * theme; comments and keywords that step back, instead of a grammar for each language; no file names
 * taken out of comments; and of the styles those that a frame without a title needs.
 */
export const expressiveCode: StarlightExpressiveCodeOptions = {
  // Its colours come from the site's own properties: one theme is both, light and dark.
  themes: [{ name: 'opcodex', type: 'light', colors: {}, settings: [] }],
  useStarlightDarkModeSwitch: false,
  useStarlightUiThemeColors: false,
  useDarkModeMediaQuery: false,
  useStyleReset: false,
  useThemedScrollbars: false,
  useThemedSelectionColors: false,
  minSyntaxHighlightingColorContrast: 0,
  shiki: false,
  textMarkers: false,
  frames: { extractFileNameFromCode: false, showCopyToClipboardButton: false },
  defaultProps: { frame: 'none' },
  plugins: [
    definePlugin({
      name: 'Comments and keywords step back',
      baseStyles: '.m { color: var(--ox-soft) }',
      hooks: {
        annotateCode: ({ codeBlock }) => {
          if (!/^(?:[cm]?[jt]sx?|json)$/.test(codeBlock.language)) return;
          const lines = codeBlock.getLines();
          let at = 0;
          const starts = lines.map(({ text }) => (at += text.length + 1) - text.length - 1);
          for (const { start, end } of mutedIn(codeBlock.code)) {
            const line = starts.findLastIndex((each) => each <= start);
            const offset = starts[line] ?? 0;
            const inlineRange = { columnStart: start - offset, columnEnd: end - offset };
            lines[line]?.addAnnotation(new Muted({ inlineRange }));
          }
        },
      },
    }),
    definePlugin({
      name: 'For everybody',
      baseStyles: `
        copy-button {
          position: absolute;
          inset-block-start: 0.5625rem;
          inset-inline-end: 0.5625rem;
        }
        copy-button button {
          padding: 0.25rem 0.625rem;
          border: 1px solid var(--ox-line);
          border-radius: var(--ox-radius-sm);
          background: var(--ox-card);
          color: var(--ox-soft);
          font: 500 var(--ox-text-xs)/1.25 var(--ox-sans);
          cursor: pointer;
        }
        copy-button button:hover { border-color: var(--ox-edge); color: var(--ox-ink) }
        :nth-child(1 of .ec-line) .code { padding-inline-end: 5.5rem }
        @media (scripting: none) {
          copy-button { display: none }
        }
        @media print {
          copy-button { display: none }
          pre { overflow: visible }
          .ec-line .code { padding-inline-end: 0; white-space: pre-wrap; overflow-wrap: anywhere }
        }`,
      hooks: {
        postprocessRenderedBlock: ({ renderData: { blockAst } }) => {
          for (const child of blockAst.children) {
            if (child.type === 'element' && child.tagName === 'pre') child.properties.tabIndex = 0;
          }
          blockAst.children.push(h('copy-button', h('button', { type: 'button' }, 'Copy')));
        },
      },
    }),
  ],
  styleOverrides: {
    borderRadius: 'var(--ox-radius)',
    borderWidth: '1px',
    borderColor: 'var(--ox-line)',
    codeBackground: 'var(--ox-wash)',
    codeForeground: 'var(--ox-ink)',
    codeFontFamily: 'var(--ox-mono)',
    codeFontSize: 'var(--ox-text-sm)',
    codeLineHeight: '1.6',
    codePaddingBlock: '0.875rem',
    codePaddingInline: '1.125rem',
    gutterBorderWidth: '0px',
    uiFontFamily: 'var(--ox-sans)',
    uiFontSize: 'var(--ox-text-sm)',
    focusBorder: 'var(--ox-accent)',
    frames: { editorBackground: 'var(--ox-wash)', frameBoxShadowCssValue: 'none' },
  },
  customCreateRenderer: async (options) => {
    const renderer = await createRenderer(options);
    const { baseStyles, themeStyles } = renderer;
    // Every frame can be reached by keys as it is, and is copied by the site's own button.
    return { ...renderer, ...neededStyles({ baseStyles, themeStyles }), jsModules: [] };
  },
};

/** Marks what steps back. */
class Muted extends ExpressiveCodeAnnotation {
  override render({ nodesToTransform }: AnnotationRenderOptions): Parents[] {
    return nodesToTransform.map((node) => h('span.m', node));
  }
}
