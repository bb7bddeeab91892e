import { exampleOf, isExample } from './payload-examples.ts';
import { structuresOf } from './payload-fields.ts';
import type { Described, Layout } from './payload-tables.ts';
import { sectionsOf, type Section } from './sections.ts';

const CAPTION = 6;

/** Chapters headed by an opcode's name, objects below it. */
export const headedByName: Layout = (document, names) => {
  const sections = sectionsOf(document.text);
  return sections.flatMap((section, index) => {
    const code = names(section.title);
    if (code === undefined) return [];
    const chapter = [section, ...below(sections, index)];
    const structures = chapter.flatMap((each) => structuresOf(each, document));
    return structures.length === 0 ? [] : [{ code, structures }];
  });
};

/**
 * Chapters in which captions head the structures and an example, whose `op` tells the opcode. Where a
 * chapter on what a client sends has no example, its heading does.
 */
export const shownByExample: Layout = (document, names) => {
  let part = '';
  const sections = sectionsOf(document.text);
  return sections.flatMap((heading, index): Described[] => {
    if (heading.depth === CAPTION) return [];
    if (heading.depth <= 2) part = heading.title.toLowerCase();
    const captions = captionsBehind(sections, index);
    const shown = captions.find(isExample);
    const example = shown && exampleOf(shown);
    // The same names are events, too; only a client sends no events.
    const code = example?.op ?? (part === 'send events' ? names(heading.title) : undefined);
    if (code === undefined) return [];
    const structures = captions.flatMap((section) => structuresOf(section, document));
    if (structures.length > 0) {
      const list = heading.text.includes('`d` key is an array of');
      return [{ code, ...(list && { list }), structures }];
    }
    const own = shown?.title.toLowerCase().includes(heading.title.toLowerCase()) === true;
    if (!own || example?.value === undefined) return [];
    const nullable = example.value.type !== 'null' && /\bsend `null`/.test(heading.text);
    return [{ code, value: { ...example.value, ...(nullable && { nullable }) }, structures: [] }];
  });
};

function captionsBehind(sections: readonly Section[], index: number): Section[] {
  const rest = sections.slice(index + 1);
  const end = rest.findIndex((next) => next.depth !== CAPTION);
  return end < 0 ? rest : rest.slice(0, end);
}

/** The deeper sections that follow one. */
function below(sections: readonly Section[], index: number): Section[] {
  const depth = sections[index]?.depth ?? 0;
  const rest = sections.slice(index + 1);
  const end = rest.findIndex((next) => next.depth <= depth);
  return end < 0 ? rest : rest.slice(0, end);
}
