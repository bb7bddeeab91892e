/** The number of an API version: 10 for `v10`; 0 where there is none. */
export function versionNumber(version: string | undefined): number {
  return version === undefined ? 0 : Number(version.slice(1));
}

/** The order of API versions: by number, what has none first. */
export function compareVersions(a: string | undefined, b: string | undefined): number {
  return versionNumber(a) - versionNumber(b);
}
