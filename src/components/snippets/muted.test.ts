import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mutedIn } from './muted.ts';

const muted = (code: string) => mutedIn(code).map(({ start, end }) => code.slice(start, end));

describe('mutedIn', () => {
  it('finds keywords and comments', () => {
    expect(muted('export const a = { b: 1 } as const; // and more\n')).toEqual([
      'export',
      'const',
      'as',
      'const',
      '// and more',
    ]);
    expect(muted('  /**\n   * One.\n   */\n  Dispatch = 0,\n')).toEqual(['/**', '* One.', '*/']);
  });

  it('finds nothing in literals, and takes no name for a keyword', () => {
    expect(muted(`const a = 'return // no', b = \`for \${c}\`, d = "new";`)).toEqual(['const']);
    expect(muted('error.type; my_new; $for; x.delete;')).toEqual([]);
    expect(muted('  type: string;\n  import?: 1;\n  from: 2,\n  switch = 3,\n')).toEqual([]);
    expect(muted('    default: {\n')).toEqual(['default']);
  });

  it('gives stretches in order, none over the end of a line', () => {
    fc.assert(
      fc.property(fc.string(), (code) => {
        let last = 0;
        for (const { start, end } of mutedIn(code)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(code.slice(start, end)).not.toContain('\n');
          last = end;
        }
      }),
    );
  });
});
