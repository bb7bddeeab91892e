import { codeText } from '../../domain/codes.ts';
import type { Codex, Placed } from '../../domain/codex/types.ts';
import type { NoteFacts, Retry, Sender } from '../../schemas/note-facts.ts';
import type { Recovery } from '../../schemas/recovery.ts';
import { groundingOf, type Grounding } from './grounding.ts';

/** One thing that a fact says. */
export interface Said {
  text: string;
  /** Path from the site's root of the page it leads to. */
  url?: string;
  /** It is a constant, as programs write it. */
  constant?: true;
  /** What the value is of, which stands before it: `Pins in a channel`. */
  of?: string;
  /** What is said of it beside: a sentence. */
  beside?: string;
}

/** A fact of a note as an answer. */
export interface Answer {
  said: Said[];
  /** Where it does not hold, or a word more: a sentence. */
  but?: string;
  ground: Grounding;
}

const RETRY: Readonly<Record<Retry, string>> = {
  no: 'No',
  'at-once': 'Yes, at once',
  'after-wait': 'Yes, after a wait',
  'after-fix': 'Only after a change',
};

const RECONNECT: Readonly<Record<Recovery, string>> = {
  resume: 'Yes, and resume the session',
  identify: 'Yes, and identify again',
  connect: 'Yes',
  stop: 'No',
};

const SENDER: Readonly<Record<Sender, string>> = {
  api: 'the API',
  gateway: 'the gateway',
  'voice-gateway': 'the voice gateway',
  'discord-client': 'the Discord client',
  cloudflare: 'Cloudflare',
  'client-library': 'your client library',
  'your-app': 'your app',
  'utilbot-gateway': "Utilbot's gateway",
  'utilbot-client': "Utilbot's client",
};

/** A question, with all that is known of it. */
export interface Answered {
  question: string;
  /** At least one. */
  answers: Answer[];
}

/**
 * What the facts of a note answer, in the order of the questions that people ask.
 *
 * @returns of each question one answer, but one for each limit and each code that is taken for this one
 */
export function answersOf(codex: Codex, facts: NoteFacts): Answered[] {
  const at = placing(codex);
  const ground = (text: string): Grounding => groundingOf(codex, text);
  const { status, retry, reconnect, sender, answer, permissions, intents, scopes } = facts;
  const constants = (values: readonly string[]): Said[] =>
    values.map((text) => ({ text, constant: true }));
  const single = <T>(
    question: string,
    fact: { value: T; ground: string; but?: string | undefined } | undefined,
    say: (value: T) => Said[],
  ): Answered[] => {
    if (fact === undefined) return [];
    const but = fact.but === undefined ? {} : { but: fact.but };
    return [
      { question, answers: [{ said: say(fact.value), ...but, ground: ground(fact.ground) }] },
    ];
  };
  const several = (question: string, answers: Answer[]): Answered[] =>
    answers.length === 0 ? [] : [{ question, answers }];
  const { limits = [], confused = [] } = facts;
  return [
    ...single('Do I reconnect?', reconnect, (value) => [{ text: RECONNECT[value] }]),
    ...single('Can I retry?', retry, (value) => [{ text: RETRY[value] }]),
    ...single('HTTP status', status, (values) =>
      values.map((value) => ({ ...at(`/http/${value}/`), text: String(value) })),
    ),
    ...single('Who sends it?', sender, (values) => [
      { text: values.map((each) => SENDER[each]).join(' or ') },
    ]),
    ...single('What comes back?', answer, (paths) => paths.map(at)),
    ...single('Permissions', permissions, constants),
    ...single('Intents', intents, constants),
    ...single('Scopes', scopes, constants),
    ...several(
      limits.length === 1 ? 'Limit' : 'Limits',
      limits.map(({ of, value, unit, least, ground: on }) => ({
        said: [{ of, text: limitText(value, unit, least) }],
        ground: ground(on),
      })),
    ),
    ...several(
      'Not to be confused with',
      confused.map((other) => ({
        said: [{ ...at(other.with), beside: other.tell }],
        ground: ground(other.ground),
      })),
    ),
  ];
}

function limitText(value: number, unit: string | undefined, least: true | undefined): string {
  const number = value.toLocaleString('en');
  return [...(least ? ['at least'] : []), number, ...(unit === undefined ? [] : [unit])].join(' ');
}

/** How a code is named at a path of the site; a path without a code stands for itself. */
function placing(codex: Codex): (path: string) => Said {
  const placed = placesOf(codex);
  return (path) => {
    const found = placed.get(path);
    if (found === undefined) return { text: /(\w+)\/$/.exec(path)?.[1] ?? path };
    const { view, entry } = found;
    const code = codeText(entry.code);
    const isName = typeof entry.code === 'string' && !/^\d/.test(entry.code);
    return { text: isName ? code : `${view.table.prefix} ${code}`, url: entry.url };
  };
}

const places = new WeakMap<Codex, Map<string, Placed>>();

/** Every code by its path; gathered once, for the pages of all codes. */
function placesOf(codex: Codex): Map<string, Placed> {
  const known = places.get(codex);
  if (known !== undefined) return known;
  const placed = new Map<string, Placed>(
    codex.tables.flatMap((view) =>
      view.entries.map((entry) => [entry.url, { view, entry }] as const),
    ),
  );
  places.set(codex, placed);
  return placed;
}
