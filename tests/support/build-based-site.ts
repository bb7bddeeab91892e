import { buildSite } from './run-build.ts';

/** Where the project `based` finds the site that it tests. */
export const BASED = {
  OPCODEX_DIST: 'node_modules/.cache/opcodex/based',
  BASE_PATH: '/opcodex',
  SITE_URL: 'https://example.org',
} as const;

/** Builds the site as it stands below a folder of another host. */
export default function buildBasedSite(): Promise<void> {
  return buildSite(['--', '--outDir', BASED.OPCODEX_DIST], BASED);
}
