import { readFileSync } from 'node:fs';

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/** Vitest's JSON report in one line. A file that failed before its tests ran counts as one. */
const report = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as Report;
const brokenFiles = report.testResults.filter(
  ({ status, assertionResults }) =>
    status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
);
console.log(
  `${report.numPassedTests} passed, ${report.numFailedTests + brokenFiles.length} failed`,
);
