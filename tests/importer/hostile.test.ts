import { expect, test, vi } from 'vitest';
import { hostile } from '../support/hostile.ts';
import type { Project } from './support/project.ts';
import { opcodes, type Repository } from './support/repository.ts';
import { useWorkshop } from './support/workshop.ts';

vi.setConfig({ testTimeout: 60_000 });

const PATH = 'docs/topics/opcodes-and-status-codes.md';
const DATE = '2020-01-01T00:00:00Z';

let project: Project;
let repository: Repository;
useWorkshop((workshop) => ({ project, repository } = workshop));

/** A document whose names are these texts, in the first column's order. */
function listing(texts: readonly string[]): string {
  const cells = texts.map((text) => text.toWellFormed().replace(/[\r\n\0]/g, ' '));
  return opcodes(...cells.map((text, at) => `${at}|${text.replaceAll('|', '\\|')}`));
}

function labels(): Map<unknown, string> {
  const { codes } = project.history('official', 'gateway-opcodes');
  return new Map(codes.map(({ code, spans }) => [code, spans[0]?.label ?? '']));
}

test('HTML of a source is no part of a name, or text', () => {
  repository.commit(DATE, {
    [PATH]: opcodes(
      '0|Knock <b onclick="pwned=1">twice</b>',
      '1|<script>pwned=1</script>Answer',
      '2|`<img src=/pwned onerror=pwned=1>`',
      '3|\\<svg/onload=pwned=1>',
      '4|&lt;iframe&gt; &amp; more',
      '5|[Open](javascript:pwned=1)',
      '6|![Close](/pwned)',
      '7|<!-- hidden -->Wait',
    ),
  });
  const { status, stderr } = project.import('official', repository.folder);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  expect(Object.fromEntries(labels())).toMatchInlineSnapshot(`
    {
      "0": "Knock twice",
      "1": "pwned=1Answer",
      "2": "<img src=/pwned onerror=pwned=1>",
      "3": "<svg/onload=pwned=1>",
      "4": "<iframe> & more",
      "5": "Open",
      "6": "Close",
      "7": "Wait",
    }
  `);
});

test('whatever stands in a row is one line of text, and the rows around it are read', () => {
  repository.commit(DATE, {
    [PATH]: listing(['Knock', ...hostile.map((text) => `Name ${text}`), 'Answer']),
  });
  const { status, stderr } = project.import('official', repository.folder);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  const read = labels();
  expect(read.get(0)).toBe('Knock');
  expect(read.get(hostile.length + 1)).toBe('Answer');
  // Terminals obey some of them.
  for (const label of read.values()) expect(label).not.toMatch(/\p{Cc}/u);
});
