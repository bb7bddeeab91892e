import { spawn } from 'node:child_process';
import { mkdir } from 'node:fs/promises';

const COMMITS = 300;
const CODES = 240;

/** A git repository whose JSON table grows and is reworded over its commits. */
export async function madeRepository(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await git(folder, ['init', '-q', '-b', 'main']);
  let stream = '';
  for (let commit = 0; commit < COMMITS; commit += 1) {
    const text = documentAt(commit);
    const message = `commit ${String(commit)}`;
    stream += [
      'commit refs/heads/main',
      `committer Bench <bench@example.org> ${String(1_500_000_000 + commit * 86_400)} +0000`,
      `data ${String(message.length)}`,
      message,
      'M 100644 inline developers/topics/opcodes-and-status-codes.mdx',
      `data ${String(Buffer.byteLength(text))}`,
      text,
      '',
    ].join('\n');
  }
  await git(folder, ['fast-import', '--quiet'], stream);
}

function documentAt(commit: number): string {
  const count = Math.min(CODES, 40 + commit);
  const rows = Array.from({ length: count }, (_, index) => {
    const worded = index === commit % count ? `reworded at ${String(commit)}` : 'made up';
    return `| ${String(10_000 + index)} | Message ${String(index)}, ${worded} |`;
  });
  return [
    '## JSON',
    '',
    '###### JSON Error Codes',
    '',
    '| Code | Meaning |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n');
}

function git(folder: string, args: readonly string[], input = ''): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-C', folder, ...args], { stdio: ['pipe', 'ignore', 'inherit'] });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`git ${args[0] ?? ''} ended with ${String(code)}`));
    });
    child.stdin.end(input);
  });
}
