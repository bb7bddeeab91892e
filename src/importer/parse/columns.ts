/** What a column of a code table tells. */
export type Role =
  | 'code'
  | 'label'
  | 'explanation'
  | 'direction'
  | 'binary'
  | 'format'
  | 'reconnect'
  | 'documented'
  | 'other';

const FIXED: Readonly<Record<string, Role>> = {
  code: 'code',
  opcode: 'code',
  event: 'code',
  'client action': 'direction',
  action: 'direction',
  'sent by': 'direction',
  binary: 'binary',
  format: 'format',
  reconnect: 'reconnect',
  documented: 'documented',
};

/** Of these headings the leftmost names the code, the next one explains it. */
const WORDED = new Set(['name', 'meaning', 'description', 'explanation', 'what you should do']);

/**
 * Roles of a table's columns, from their headings. Close-code tables call the label Description,
 * HTTP and JSON tables call it Meaning, the others Name; what comes after it explains.
 *
 * @param labelledByCode the code's own cell holds the label too: `200 (OK)`.
 */
export function rolesOf(headings: readonly string[], labelledByCode: boolean): Role[] {
  let labelled = labelledByCode;
  return headings.map((heading) => {
    const name = heading.toLowerCase();
    const fixed = FIXED[name];
    if (fixed !== undefined) return fixed;
    if (!WORDED.has(name)) return 'other';
    if (labelled) return 'explanation';
    labelled = true;
    return 'label';
  });
}
