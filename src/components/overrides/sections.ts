/** A link in the header. */
export interface Section {
  label: string;
  /** Where the link leads. */
  url: string;
  /** Pages under this path belong to the section. */
  prefix: string;
}

/** The tables that most people come for, and what is told across them; the rest stands in the sidebar. */
export const sections: readonly Section[] = [
  { label: 'Gateway', url: '/gateway/op/', prefix: '/gateway/' },
  { label: 'Voice', url: '/voice/op/', prefix: '/voice/' },
  { label: 'HTTP', url: '/http/', prefix: '/http/' },
  { label: 'JSON errors', url: '/json/', prefix: '/json/' },
  { label: 'RPC', url: '/rpc/error/', prefix: '/rpc/' },
  { label: 'Guides', url: '/guides/', prefix: '/guides/' },
  { label: 'Compare', url: '/compare/', prefix: '/compare/' },
  { label: 'Check', url: '/check/', prefix: '/check/' },
  { label: 'Changes', url: '/changes/', prefix: '/changes/' },
];
