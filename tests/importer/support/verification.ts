import { readFileSync } from 'node:fs';
import { expect, vi } from 'vitest';
import { parse, stringify } from 'yaml';
import type { Source } from '../../../src/schemas/registry.ts';
import type { Run } from './project.ts';
import { useWorkshop, type Workshop } from './workshop.ts';

/** Where the official docs hold their codes. */
export const PATH = 'docs/topics/opcodes-and-status-codes.md';

const REGISTRY = 'content/registry/sources.yaml';

/** A workshop whose project has the official docs alone for a source. */
export interface Verification {
  /** The workshop of the test that runs. */
  workshop: Workshop;
  /** Imports the official docs. */
  importOfficial: () => void;
  /** Verifies against the folder of clones, and holds the run to change nothing below content. */
  verify: (...args: string[]) => Run;
  /** Makes these the project's only sources; the change is to any of them. */
  keepSources: (ids: readonly string[], change?: Partial<Source>) => void;
}

/** Gives each test of a file a verification of its own, and a minute's time for its processes. */
export function useVerification(): Verification {
  vi.setConfig({ testTimeout: 60_000 });
  const workshop = {} as Workshop;
  const keepSources: Verification['keepSources'] = (ids, change = {}) => {
    const sources = parse(readFileSync(REGISTRY, 'utf8')) as Source[];
    const kept = sources.filter(({ id }) => ids.includes(id));
    workshop.project.write(REGISTRY, stringify(kept.map((source) => ({ ...source, ...change }))));
  };
  useWorkshop((made) => {
    Object.assign(workshop, made);
    keepSources(['official']);
  });
  return {
    workshop,
    keepSources,
    importOfficial: () => {
      const run = workshop.project.import('official', workshop.repository.folder);
      expect(run).toMatchObject({ status: 0, stderr: '' });
    },
    verify: (...args) => {
      const before = workshop.project.content();
      const run = workshop.project.command('--verify', workshop.folder, ...args);
      expect(workshop.project.content()).toEqual(before);
      return run;
    },
  };
}

/** What a run told of a source: commits, changes, pairs, pairs at changes, tables, rows, moments, differences. */
export function counts(run: Run, source: string): number[] {
  const line = run.stdout.split('\n').find((text) => text.startsWith(`${source} `)) ?? '';
  return line.split(/ +/).slice(1).map(Number);
}

/** The places of all differences that a run told: commit and row. */
export function differences(run: Run): string[] {
  return [...run.stdout.matchAll(/ at commit ([0-9a-f]{40}) .*, ([^,\n]+)$/gm)].map(
    ([, commit = '', row = '']) => `${commit} ${row}`,
  );
}
