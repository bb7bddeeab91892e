import type { Source } from '../../schemas/registry.ts';
import type { Dialect } from './dialect.ts';

/** Loads the reader of a dialect when it is asked for: TypeScript's parser alone takes half a second. */
export async function loadDialect(name: Source['dialect']): Promise<Dialect> {
  switch (name) {
    case 'official-markdown':
      return (await import('./official-markdown.ts')).officialMarkdown;
    case 'userdoccers-mdx':
      return (await import('./userdoccers-mdx.ts')).userdoccersMdx;
    case 'undocumented-markdown':
      return (await import('./undocumented-markdown.ts')).undocumentedMarkdown;
    case 'gateway-list':
      return (await import('./gateway-list.ts')).gatewayList;
    case 'utilbot-markdown':
      return (await import('./utilbot-markdown.ts')).utilbotMarkdown;
    case 'typescript-enum':
      return (await import('./typescript-enum.ts')).typescriptEnum;
    case 'kotlin-enum':
      return (await import('./kotlin-enum.ts')).kotlinEnum;
    case 'json-map':
      return (await import('./json-map.ts')).jsonMap;
    case 'iana-csv':
      return (await import('./iana-csv.ts')).ianaCsv;
    case 'seen-csv':
      return (await import('./seen-csv.ts')).seenCsv;
  }
}
