/**
 * The address of a new issue about the site, to which a title can be added; undefined where the build
 * was told of no repository.
 */
export function reportUrl(repository = process.env.REPOSITORY_URL): string | undefined {
  const url = repository?.trim().replace(/\/+$/, '');
  return url === undefined || url === '' ? undefined : `${url}/issues/new`;
}
