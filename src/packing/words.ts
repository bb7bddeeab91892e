/** Names that scripts make from others: `dataset.more` is `data-more`, `ariaSelected` is `aria-selected`. */
const MADE = /\bdataset\.([a-zA-Z]+)|\baria([A-Z][a-zA-Z]*)/g;

/**
 * Adds the words of a page that a selector can name: elements, classes, ids and attributes of its tags,
 * and what the scripts that stand in it may make.
 *
 * @param seen the tags and scripts whose words are in already, to which the page's are added: most come
 *   back on each
 */
export function addPageWords(html: string, words: Set<string>, seen: Set<string>): void {
  for (const [script] of html.matchAll(/<script>.*?<\/script>/gs)) {
    if (seen.has(script)) continue;
    seen.add(script);
    addScriptWords(script, words);
  }
  for (const [tag] of html.matchAll(/<[a-z][^<>]*/gi)) {
    if (seen.has(tag)) continue;
    seen.add(tag);
    addWords(tag, words);
  }
}

/** Adds the words that a script may turn into such names. */
export function addScriptWords(script: string, words: Set<string>): void {
  addWords(script, words);
  for (const [, data, aria] of script.matchAll(MADE)) {
    words.add(data === undefined ? `aria-${dashed(aria ?? '')}` : `data-${dashed(data)}`);
  }
}

function addWords(text: string, words: Set<string>): void {
  for (const [word] of text.matchAll(/[\w-]+(?:[:\\][\w-]+)*/g)) {
    words.add(word);
    words.add(word.toLowerCase());
  }
}

const dashed = (name: string) =>
  name.replace(/(?<!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();
