import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

/**
 * Markdown links from the site's root (`/json/50013/`) and knows nothing of a base path: this puts
 * it before them, in guides and in notes.
 *
 * @param base the site's base path, with or without a slash at its end.
 */
export function basedLinks(
  base: string,
): NonNullable<SatteriProcessorOptions['mdastPlugins']>[number] {
  const prefix = base.replace(/\/+$/, '');
  return {
    name: 'opcodex-based-links',
    link(node, context) {
      if (node.url.startsWith('/')) context.setProperty(node, 'url', prefix + node.url);
    },
  };
}
