/**
 * What the worker keeps without being asked, so that the lookup works. Written into it by the build;
 * paths from the site's folder, sorted.
 */
export interface Kept {
  /** Files whose name changes with their content. */
  assets: readonly string[];
  /** Files that keep their name, with the digest that this build gave them. */
  core: readonly { path: string; digest: string }[];
}

/** What a page tells its worker once a reader has touched it. */
export interface KeepMessage {
  /** Address of the page, where the worker did not bring it. */
  page?: string;
  /** Addresses of what the page has loaded. */
  used: readonly string[];
  /** Whether the lookup is to be kept; not where the reader saves data. */
  lookup: boolean;
}
