import parser from 'postcss-selector-parser';

/** What is there whatever the page says. */
const ALWAYS = new Set(['html', 'body', '*']);
/** Of these one of the selectors inside has to fit; what else stands in brackets decides nothing. */
const CHOICES = new Set([':is', ':where', ':has', ':-webkit-any', ':-moz-any']);

/**
 * Whether a selector can match on pages that use certain words: each element, class, id and attribute
 * it names has to be among them, and an attribute's value where the whole of it is named. A word that ends
 * in a dash, such as `ox-`, stands for each class and id that begins with it.
 *
 * @param selector one, without a list's commas at its top
 * @throws Error where it is none
 */
export function mayMatch(selector: string, words: ReadonlySet<string>): boolean {
  return parser()
    .astSync(selector)
    .nodes.every((each) => fits(each, words));
}

function fits(selector: parser.Selector, words: ReadonlySet<string>): boolean {
  return selector.nodes.every((node) => {
    switch (node.type) {
      case 'tag':
        return ALWAYS.has(node.value) || words.has(node.value.toLowerCase());
      case 'class':
      case 'id':
        return words.has(node.value) || isComposed(node.value, words);
      case 'attribute':
        return (
          words.has(node.attribute) &&
          (node.operator !== '=' || /\W/.test(node.value ?? '') || words.has(node.value ?? ''))
        );
      case 'pseudo':
        return (
          !CHOICES.has(node.value.toLowerCase()) ||
          node.nodes.length === 0 ||
          node.nodes.some((each) => fits(each, words))
        );
      default:
        return true;
    }
  });
}

/** Scripts put names together: where one has `ox-${status}`, its word is `ox-`. */
function isComposed(name: string, words: ReadonlySet<string>): boolean {
  return Array.from(name.matchAll(/-/g), ({ index }) => name.slice(0, index + 1)).some((start) =>
    words.has(start),
  );
}
