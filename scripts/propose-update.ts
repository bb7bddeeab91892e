/**
 * `node scripts/propose-update.ts resume`: takes into the working tree what people wrote on the branch of
 * the open pull request, before an update.
 *
 * `node scripts/propose-update.ts <prepared> <words> <base>`: pushes what an update has prepared, and opens
 * the pull request or updates the open one. Both want a fresh clone with all branches.
 */
import { argv } from 'node:process';
import { pushProposal, readWords, resume } from '../src/update/proposal.ts';
import { openOrUpdate } from '../src/update/pull-request.ts';

const root = process.cwd();
const [first, words, base] = argv.slice(2);
if (first === 'resume') {
  console.log(resume(root) ? 'took what people wrote on the branch' : 'nobody wrote on the branch');
} else if (first !== undefined && words !== undefined && base !== undefined) {
  const { title, bodyFile } = readWords(words);
  const differs = pushProposal(root, first, title);
  console.log(differs ? openOrUpdate(base, title, bodyFile) : 'nothing to propose');
} else {
  console.error('expected: resume, or <prepared> <words> <base>\n  received: less');
  process.exitCode = 2;
}
