/// <reference types="vitest/config" />
import { availableParallelism } from 'node:os';
import { getViteConfig } from 'astro/config';
import { BASED } from './tests/support/build-based-site.ts';

const buildsSite = './tests/support/build-site.ts';
const unpacksChromium = './tests/browser/support/unpack-chromium.ts';

export default getViteConfig({
  test: {
    // Much of the time a test waits for a browser or a process; meanwhile another has the core.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    // Test files change nothing that all share, and loading every module for each took long.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // Some start processes, and all share the machine.
          testTimeout: 60_000,
          hookTimeout: 60_000,
          include: [
            'src/**/*.test.ts',
            'tests/*.test.ts',
            'tests/facts/**/*.test.ts',
            'tests/importer/**/*.test.ts',
            'tests/lookup/**/*.test.ts',
            'tests/{enum-check,notes,snippets,update}/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          environment: 'node',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: [buildsSite],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'based',
          environment: 'node',
          include: [
            'tests/site/{api,changes,check,families,headers,json-ld,links,notes,numbers,offline,opensearch,programs,redirects,search,security,share,snippets,unfurl,urls}.test.ts',
            'tests/browser/offline/{anywhere,update}.test.ts',
            'tests/same-bytes/**/*.test.ts',
          ],
          globalSetup: ['./tests/support/build-based-site.ts', unpacksChromium],
          env: BASED,
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: [buildsSite, unpacksChromium],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
