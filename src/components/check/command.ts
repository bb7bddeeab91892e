/** The command that does what /check/ does. */
export const command =
  'npm run --silent check-enum -- src/close-codes.ts --table gateway-close-codes --edition official@now';

/** Where a clone of the project lies in the step for GitHub Actions. */
const FOLDER = 'opcodex';

/**
 * Steps for GitHub Actions that fail once a file has drifted.
 *
 * @param repository address of the project's repository; undefined where the build was told of none
 */
export function ciSteps(repository: string | undefined): string {
  const [, name = 'OWNER/opcodex'] =
    /github\.com\/([\w.-]+\/[\w.-]+?)(?:\.git)?\/*$/.exec(repository?.trim() ?? '') ?? [];
  return `- uses: actions/checkout@v5
- uses: actions/checkout@v5
  with:
    repository: ${name}
    path: ${FOLDER}
- run: npm ci --omit=dev
  working-directory: ${FOLDER}
- name: Hold the close codes to the docs
  run: npm run --silent check-enum -- "$GITHUB_WORKSPACE/src/close-codes.ts" --table gateway-close-codes
  working-directory: ${FOLDER}
`;
}
