/** Headers that a host adds to its answers for some paths. */
export interface HeaderRule {
  /** From the site's root, without the base path; `*` stands for any text and stands once at most. */
  path: string;
  /** By name, as they are sent. */
  headers: Readonly<Record<string, string>>;
}
