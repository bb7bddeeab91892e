import type { SatteriProcessorOptions } from '@astrojs/markdown-satteri';

type Plugin = NonNullable<SatteriProcessorOptions['mdastPlugins']>[number];

/** Something that prose must not hold. */
export interface RefusedMarkup {
  /** As it stands there: `<script>`, `javascript:alert(1)`. */
  received: string;
  /** Within the text that was given, counted from 1; absent where it is not known. */
  line?: number;
}

/** What holds paragraphs, not words. */
const BLOCKS = ['root', 'blockquote', 'listItem', 'footnoteDefinition'];

/**
 * Whether prose may lead to an address: a page of the site (`/json/50013/`), a heading (`#fragment`),
 * or another site over TLS.
 */
export function isAllowedAddress(address: string): boolean {
  return /^(?:https:\/\/[^/\\]|\/(?![/\\])|#)/i.test(address) && !/[\0- \u007f]/.test(address);
}

/**
 * Prose is Markdown alone: HTML in it is shown as the text that it is, links to anything but pages lose
 * their address, and pictures are their words. So nobody who writes a note can put a
 * script into a page. Comments are left out.
 *
 * @param tell is told of each place, where it is given
 */
export function plainMarkup(tell?: (refused: RefusedMarkup) => void): Plugin {
  const refuse = (received: string, line: number | undefined): void =>
    tell?.({ received, ...(line !== undefined && { line }) });
  return {
    name: 'opcodex-plain-markup',
    options: { position: true },
    html(node, context) {
      if (/^<!--(?:(?!-->)[^])*-->$/.test(node.value.trim())) {
        context.removeNode(node);
        return;
      }
      refuse(node.value.split('\n', 1)[0] ?? '', node.position?.start.line);
      const text = { type: 'text', value: node.value } as const;
      const isBlock = BLOCKS.includes(context.parent(node).type);
      context.replaceNode(node, isBlock ? { type: 'paragraph', children: [text] } : text);
    },
    link(node, context) {
      if (isAllowedAddress(node.url)) return;
      refuse(node.url, node.position?.start.line);
      context.setProperty(node, 'url', '');
    },
    definition(node, context) {
      if (isAllowedAddress(node.url)) return;
      refuse(node.url, node.position?.start.line);
      context.setProperty(node, 'url', '');
    },
    image(node, context) {
      refuse(`![](${node.url})`, node.position?.start.line);
      context.replaceNode(node, { type: 'text', value: node.alt ?? '' });
    },
    imageReference(node, context) {
      refuse(`![${node.label ?? node.identifier}]`, node.position?.start.line);
      context.replaceNode(node, { type: 'text', value: node.alt ?? '' });
    },
  };
}
