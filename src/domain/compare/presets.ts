import { lastDayOf } from './check-date.ts';
import { COUNTERPARTS } from './counterparts.ts';
import { timesOf } from './times.ts';
import { UNOFFICIAL, type CompareIndex, type CompareQuery, type EditionRef } from './types.ts';

/** A comparison that people ask for again and again, on a page of its own: `/compare/<slug>/`. */
export interface Preset {
  slug: string;
  group: 'Over time' | 'Between sources' | 'API versions' | 'Protocols';
  title: string;
  /** Why one would look at it, in one sentence. */
  summary: string;
  query: CompareQuery;
}

/** Every preset. Dates are those of the sources' last readings, so that a build can be made again. */
export function presetsOf(index: CompareIndex): Preset[] {
  const now = (source: string, version?: string): EditionRef => ({
    source,
    ...(version !== undefined && { version }),
    ...optional('at', index.sources.find(({ id }) => id === source)?.read),
  });
  /** Its last reading, or the last day of a source that is gone. */
  const last = (source: string): EditionRef => {
    const day = lastDayOf(timesOf({ source }, index));
    return day === undefined ? now(source) : { source, at: day };
  };
  return [
    {
      slug: 'official-one-year',
      group: 'Over time',
      title: 'Official, over the last year',
      summary: 'What Discord has documented, renamed and taken back in a year.',
      query: { a: yearBefore(now('official')), b: now('official') },
    },
    ...SEEDS.map(({ source, at, ...rest }): Preset => ({
      ...rest,
      group: 'Over time',
      query: { a: { source, at }, b: last(source) },
    })),
    {
      slug: 'official-userdoccers',
      group: 'Between sources',
      title: 'Official against Userdoccers',
      summary:
        'What the documentation of the user API lists beyond the official one, and what it names otherwise.',
      query: { a: now('official'), b: now('userdoccers') },
    },
    ...UNDOCUMENTED.map(([slug, table, name]): Preset => ({
      slug: `documented-undocumented-${slug}`,
      group: 'Between sources',
      title: `Documented against undocumented ${name}`,
      summary: `The ${name} that Discord documents, beside those that only other sources know.`,
      query: { a: now('official'), b: { source: UNOFFICIAL }, table },
    })),
    {
      slug: 'gateway-list-userdoccers',
      group: 'Between sources',
      title: 'The gateway list of 2023 against Userdoccers',
      summary: 'What became of the opcodes and events that went round in early 2023.',
      query: { a: now('gateway-list'), b: now('userdoccers') },
    },
    ...['v6', 'v8', 'v9'].map((version): Preset => ({
      slug: `api-${version}-v10`,
      group: 'API versions',
      title: `API ${version} against v10`,
      summary: `What discord-api-types lists for ${version} of the API and for v10.`,
      query: { a: now('discord-api-types', version), b: now('discord-api-types', 'v10') },
    })),
    {
      slug: 'voice-v4-v8',
      group: 'API versions',
      title: 'Voice gateway v4 against v8',
      summary: 'What discord-api-types lists for the two versions of the voice gateway.',
      query: {
        a: now('discord-api-types', 'v4'),
        b: now('discord-api-types', 'v8'),
        table: 'voice-opcodes',
      },
    },
    ...PROTOCOL_TITLES.map(([slug, title], at): Preset => {
      const [table, against] = COUNTERPARTS[at] ?? [];
      return {
        slug,
        group: 'Protocols',
        title,
        summary: 'The same numbers, each with its own meaning: Utilbot’s gateway is not Discord’s.',
        query: {
          a: now('official'),
          b: last('utilbot'),
          ...optional('table', table),
          ...optional('against', against),
        },
      };
    }),
  ];
}

/** Editions that were handed round as files, against their sources now. */
const SEEDS: readonly (Omit<Preset, 'group' | 'query'> & {
  source: string;
  at: string;
})[] = [
  {
    slug: 'official-2024',
    source: 'official',
    at: '2024-10-01',
    title: 'Official, since October 2024',
    summary:
      'What has changed since the edition of the official tables that went round as a file in autumn 2024.',
  },
  {
    slug: 'userdoccers-2024',
    source: 'userdoccers',
    at: '2024-10-01',
    title: 'Userdoccers, since October 2024',
    summary: 'What readers of Discord’s clients have found since.',
  },
  {
    slug: 'discord-undocumented-2023',
    source: 'discord-undocumented',
    at: '2023-06-20',
    title: 'discord-undocumented, since June 2023',
    summary: 'The last changes of a list that is at rest.',
  },
  {
    slug: 'utilbot-2024',
    source: 'utilbot',
    at: '2024-10-01',
    title: 'Utilbot, from 2024 to its last day',
    summary: 'Its documentation was taken down in March 2026; this is how it stood the day before.',
  },
];

const UNDOCUMENTED = [
  ['opcodes', 'gateway-opcodes', 'gateway opcodes'],
  ['voice-opcodes', 'voice-opcodes', 'voice opcodes'],
  ['events', 'dispatch-events', 'dispatch events'],
  ['json-errors', 'json-error-codes', 'JSON errors'],
] as const;

const PROTOCOL_TITLES = [
  ['discord-utilbot-opcodes', 'Discord’s opcodes beside Utilbot’s'],
  ['discord-utilbot-close-codes', 'Discord’s close codes beside Utilbot’s errors'],
] as const;

function yearBefore(ref: EditionRef): EditionRef {
  const [year = '', ...rest] = (ref.at ?? '').split('-');
  const at = [String(Number(year) - 1), ...rest].join('-').replace('-02-29', '-02-28');
  return { ...ref, at };
}

function optional<Key extends string>(
  key: Key,
  value: string | undefined,
): Partial<Record<Key, string>> {
  return value === undefined ? {} : ({ [key]: value } as Record<Key, string>);
}
