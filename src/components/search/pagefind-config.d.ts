/** Starlight's option `pagefind`, as its integration hands it on; Starlight does not publish its type. */
declare module 'virtual:starlight/pagefind-config' {
  export const pagefindUserConfig: Readonly<Record<string, unknown>>;
}
