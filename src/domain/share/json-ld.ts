/** A thing as schema.org describes it. */
export type Thing = Readonly<Record<string, unknown>>;

/** The licence of all facts. */
const CC0 = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** Who makes the data. */
const CREATOR = { '@type': 'Organization', name: 'Opcodex' };

/** A step on the way to a page. */
export interface Step {
  name: string;
  /** Absolute; absent on the last step, which is the page itself. */
  url?: string;
}

/** The way from the home page to a page. */
export function breadcrumbList(steps: readonly Step[]): Thing {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, at) => ({
      '@type': 'ListItem',
      position: at + 1,
      name,
      ...(url !== undefined && { item: url }),
    })),
  };
}

/** A code as a term of its table. All addresses are absolute. */
export function codeTerm(code: {
  code: string;
  name: string;
  summary?: string | undefined;
  url: string;
  table: string;
}): Thing {
  return {
    '@type': 'DefinedTerm',
    termCode: code.code,
    name: code.name,
    ...(code.summary !== undefined && { description: code.summary }),
    url: code.url,
    inDefinedTermSet: code.table,
  };
}

/** A table as a set of terms that can be fetched. All addresses are absolute. */
export function tableDataset(table: {
  name: string;
  description: string;
  url: string;
  /** Where its JSON stands. */
  json: string;
}): Thing {
  return dataset({ ...table, type: ['DefinedTermSet', 'Dataset'] });
}

/** The whole site: its search, and its data. All addresses are absolute. */
export function siteThings(site: {
  name: string;
  description: string;
  /** The home page. */
  url: string;
  /** Where the index of all JSON stands. */
  json: string;
}): Thing[] {
  return [
    {
      '@type': 'WebSite',
      name: site.name,
      description: site.description,
      url: site.url,
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${site.url}?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    },
    dataset({ ...site, name: `${site.name} data`, type: 'Dataset' }),
  ];
}

function dataset(data: {
  type: string | string[];
  name: string;
  description: string;
  url: string;
  json: string;
}): Thing {
  return {
    '@type': data.type,
    name: data.name,
    description: data.description,
    url: data.url,
    license: CC0,
    isAccessibleForFree: true,
    creator: CREATOR,
    distribution: {
      '@type': 'DataDownload',
      encodingFormat: 'application/json',
      contentUrl: data.json,
    },
  };
}

/**
 * Things as the content of `<script type="application/ld+json">`. No text in them can end the script
 * or begin a comment in it.
 */
export function jsonLd(things: readonly Thing[]): string {
  const [only, another] = things;
  const context = { '@context': 'https://schema.org' };
  const whole =
    only !== undefined && another === undefined
      ? { ...context, ...only }
      : { ...context, '@graph': things };
  return JSON.stringify(whole).replaceAll('<', '\\u003c');
}
