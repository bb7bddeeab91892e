import type { Source } from '../../schemas/registry.ts';
import type { Dialect } from './dialect.ts';
import { gatewayList } from './gateway-list.ts';
import { ianaCsv } from './iana-csv.ts';
import { jsonMap } from './json-map.ts';
import { kotlinEnum } from './kotlin-enum.ts';
import { officialMarkdown } from './official-markdown.ts';
import { typescriptEnum } from './typescript-enum.ts';
import { undocumentedMarkdown } from './undocumented-markdown.ts';
import { userdoccersMdx } from './userdoccers-mdx.ts';
import { utilbotMarkdown } from './utilbot-markdown.ts';

/** The reader of each dialect that the registry names. */
export const DIALECTS: Readonly<Record<Source['dialect'], Dialect>> = {
  'official-markdown': officialMarkdown,
  'userdoccers-mdx': userdoccersMdx,
  'undocumented-markdown': undocumentedMarkdown,
  'gateway-list': gatewayList,
  'utilbot-markdown': utilbotMarkdown,
  'typescript-enum': typescriptEnum,
  'kotlin-enum': kotlinEnum,
  'json-map': jsonMap,
  'iana-csv': ianaCsv,
};
