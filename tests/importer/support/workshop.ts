import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import { Project } from './project.ts';
import { Repository } from './repository.ts';

/** What an importer's test works on: a project, and a folder of clones with one repository in it. */
export interface Workshop {
  project: Project;
  folder: string;
  repository: Repository;
}

/** Makes a workshop for each test of a file, hands it over, and clears it away. */
export function useWorkshop(take: (workshop: Workshop) => void): void {
  let made: Workshop | undefined;
  beforeEach(() => {
    const folder = mkdtempSync(join(tmpdir(), 'clones-'));
    made = { project: new Project(), folder, repository: new Repository(join(folder, 'official')) };
    take(made);
  });
  afterEach(() => {
    made?.project.remove();
    if (made !== undefined) rmSync(made.folder, { recursive: true });
  });
}
