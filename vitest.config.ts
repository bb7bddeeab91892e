/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config';
import { BASED } from './tests/support/build-based-site.ts';

const buildsSite = './tests/support/build-site.ts';
const unpacksChromium = './tests/browser/support/unpack-chromium.ts';

export default getViteConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: [
            'src/**/*.test.ts',
            'tests/*.test.ts',
            'tests/facts/**/*.test.ts',
            'tests/importer/**/*.test.ts',
            'tests/lookup/**/*.test.ts',
            'tests/{enum-check,notes,snippets}/**/*.test.ts',
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
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'based',
          environment: 'node',
          include: [
            'tests/site/{api,changes,check,families,json-ld,links,notes,numbers,opensearch,programs,search,share,snippets,unfurl,urls}.test.ts',
          ],
          globalSetup: ['./tests/support/build-based-site.ts'],
          env: BASED,
          testTimeout: 20_000,
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
