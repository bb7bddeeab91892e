import { exampleOf, isExample } from './payload-examples.ts';
import { structuresOf, type Structure } from './payload-fields.ts';
import type { Described, Layout } from './payload-tables.ts';
import { sectionsOf, type Section } from './sections.ts';

/** `Session Update Structure (Send)`, `Example Voice Backend Version (Receive)` */
const STRUCTURE = /^(?<name>.+?) Structure(?: \((?<way>Send|Receive)\))?$/i;
const EXAMPLE = /^Example (?<name>.+?)(?: \((?<way>Send|Receive)\))?$/i;

interface Titled {
  name: string;
  way?: 'send' | 'receive';
  section: Section;
}

/**
 * Captions that each name the opcode whose fields stand below, anywhere in the document. Objects named in
 * the types of fields have captions of their own and serve several opcodes.
 */
export const captionedByName: Layout = (document, names) => {
  const sections = sectionsOf(document.text);
  const examples = titled(sections.filter(isExample), EXAMPLE);
  const structures = titled(sections, STRUCTURE).map((each) => ({
    ...each,
    structures: structuresOf(each.section, document),
  }));
  const objects = new Map(
    structures
      .filter(({ name }) => names(name) === undefined)
      .flatMap(({ name, structures: [first] }) => (first ? [[name.toLowerCase(), first]] : [])),
  );
  const described = structures.flatMap(({ name, way, structures: [root] }): Described[] => {
    const code = names(name);
    if (code === undefined || root === undefined) return [];
    // Where an empty message is sent, the fields are those of the other way.
    const empty = examples.find(
      (each) => names(each.name) === code && exampleOf(each.section)?.value !== undefined,
    );
    const direction = way ?? (empty?.way && opposite(empty.way));
    return [
      {
        code,
        ...(direction !== undefined && { direction }),
        structures: withObjects(root, objects),
      },
    ];
  });
  const values = examples.flatMap(({ name, way, section }): Described[] => {
    const code = names(name);
    const value = exampleOf(section)?.value;
    if (code === undefined || value === undefined) return [];
    return [{ code, ...(way !== undefined && { direction: way }), value, structures: [] }];
  });
  return [...described, ...values];
};

function titled(sections: readonly Section[], pattern: RegExp): Titled[] {
  return sections.flatMap((section) => {
    const { name, way } = pattern.exec(section.title)?.groups ?? {};
    if (name === undefined) return [];
    const lower = way?.toLowerCase();
    const direction = lower === 'send' || lower === 'receive' ? lower : undefined;
    return [{ name, section, ...(direction !== undefined && { way: direction }) }];
  });
}

function opposite(way: 'send' | 'receive'): 'send' | 'receive' {
  return way === 'send' ? 'receive' : 'send';
}

/** A structure and the objects that its fields name, and theirs. */
function withObjects(root: Structure, objects: ReadonlyMap<string, Structure>): Structure[] {
  const found = new Set([root]);
  for (const { rows } of found) {
    for (const { field } of rows) {
      for (const name of (field.type ?? '').toLowerCase().split(/[[\],|]/)) {
        const object = objects.get(name.replace(/\bpartial\b|\bobjects?\b/g, '').trim());
        if (object !== undefined) found.add(object);
      }
    }
  }
  return [...found];
}
