import { familyOf, kindOf } from './context.ts';
import type { Mention } from './mention.ts';
import type { PreparedIndex } from './prepare.ts';
import { reasonOf } from './reason.ts';
import type { Confidence, Hit, LookupEntry, Place } from './types.ts';

/** A hit with what it is sorted by. */
interface Weighed {
  hit: Hit;
  weight: number;
  /** Where it is first named. */
  first: number;
}

/** From this strength on a place names a code, and the text leaves no doubt. */
const CERTAIN = 78;
const LIKELY = 48;
/** By so much the best candidate has to be ahead. */
const AHEAD = 3;

/** The hits of a text's mentions, each code once, the most telling first. */
export function hitsOf(mentions: readonly Mention[], { entries }: PreparedIndex): Hit[] {
  const weighed = new Map<number, Weighed>();
  for (const mention of mentions) {
    mention.candidates.forEach(({ entry: at }, rank) => {
      const entry = entries[at];
      if (entry === undefined) return;
      const confidence = confidenceOf(mention, rank);
      const weight = weightOf(mention, entry, rank, confidence);
      const place = { start: mention.start, end: mention.end };
      const known = weighed.get(at);
      if (known === undefined) {
        const hit: Hit = {
          table: entry.table.id,
          code: entry.code,
          confidence,
          reason: reasonOf(mention, entry, rank),
          at: place,
        };
        weighed.set(at, { hit, weight, first: mention.start });
      } else {
        meet(known, { confidence, weight, place, reason: () => reasonOf(mention, entry, rank) });
      }
    });
  }
  const all = [...weighed.values()];
  preferStatusToZero(all);
  return order(all);
}

/** A code 0 says that the status says it all. */
function preferStatusToZero(all: readonly Weighed[]): void {
  const zero = all.find(({ hit }) => hit.table === 'json-error-codes' && hit.code === 0);
  if (zero === undefined) return;
  for (const status of all.filter(({ hit }) => hit.table === 'http-status-codes')) {
    if (status.weight > zero.weight) continue;
    status.weight = zero.weight + 1;
    status.hit.confidence = zero.hit.confidence;
  }
}

interface Again {
  confidence: Confidence;
  weight: number;
  place: Place;
  reason: () => string;
}

/** A code named more often than this is named often: further places are not kept. */
const PLACES = 1000;

/** A code that is named again: the more telling place counts. */
function meet(known: Weighed, { confidence, weight, place, reason }: Again): void {
  const { hit } = known;
  const again = (hit.again ??= []);
  if (weight > known.weight) {
    known.weight = weight;
    again.push(hit.at ?? place);
    Object.assign(hit, { confidence, reason: reason(), at: place });
  } else if (again.length < PLACES) {
    again.push(place);
  }
}

function order(weighed: Weighed[]): Hit[] {
  weighed.sort((a, b) => b.weight - a.weight || a.first - b.first);
  return weighed.map(({ hit }) => {
    hit.again?.sort((a, b) => a.start - b.start);
    return hit;
  });
}

function confidenceOf({ strength, candidates }: Mention, rank: number): Confidence {
  if (rank > 0) return 'possible';
  const lead = (candidates[0]?.fit ?? 0) - (candidates[1]?.fit ?? -Infinity);
  if (strength >= CERTAIN && lead >= AHEAD) return 'certain';
  return strength >= LIKELY ? 'likely' : 'possible';
}

const WEIGHT_OF_CONFIDENCE: Readonly<Record<Confidence, number>> = {
  certain: 400,
  likely: 300,
  possible: 0,
};

/** So far behind stands what shares a number or a name with what is meant. */
const OTHERWISE = 30;

/** Errors and closes tell more than a status, that more than what a gateway says all day. */
function weightOf(
  mention: Mention,
  entry: LookupEntry,
  rank: number,
  confidence: Confidence,
): number {
  const { kind, strength } = mention;
  const own = kind === 'number' ? 10 : 0;
  // What else is called so stays in the order in which it fits.
  if (rank > 0) return strength + own - OTHERWISE - rank;
  // Of what is only possible, the surest comes first, whatever it is.
  if (confidence === 'possible') return strength + own + tellingOf(entry) / 10;
  return WEIGHT_OF_CONFIDENCE[confidence] + own + tellingOf(entry) + strength / 20;
}

function tellingOf({ table, code }: LookupEntry): number {
  if (code === 0 && familyOf(table) === 'json') return -160;
  switch (kindOf(table)) {
    case 'error-codes':
      return familyOf(table) === 'form' ? -120 : 60;
    case 'close-codes':
      return 60;
    case 'events':
      return -95;
    case 'opcodes':
      return -125;
    default:
      return -80;
  }
}
