/**
 * How the address of a thread or file is written in running text: `owner/name#12` for an issue or a
 * pull request on GitHub, `owner/name: file` for a file there, the host for anything else.
 */
export function seenAt(address: string): string {
  const { host, pathname } = new URL(address);
  const [owner, name, kind, part, ...path] = pathname.slice(1).split('/');
  if (host !== 'github.com' || part === undefined) return host;
  const repository = `${owner ?? ''}/${name ?? ''}`;
  if (kind === 'issues' || kind === 'pull') return `${repository}#${part}`;
  const file = path.at(-1);
  return kind === 'blob' && file !== undefined ? `${repository}: ${file}` : repository;
}
