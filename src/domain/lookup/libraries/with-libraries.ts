import type { Codes } from '../codes-of.ts';
import type { OpenText } from '../open-text.ts';
import type { Confidence, Hit, LibraryIndex, LookupEntry, Place } from '../types.ts';
import { findPlaces, type LibraryPlace } from './find-places.ts';
import { prepareLibraries } from './prepare-libraries.ts';

/**
 * The codes of a text with those that it gives the names of libraries. What stands behind an enum is of
 * its table, whatever else is called so.
 */
export function withLibraries(opened: OpenText, codes: Codes, libraries: LibraryIndex): Codes {
  const { entries } = opened.index;
  const places = findPlaces(opened, prepareLibraries(libraries, opened.index));
  if (places.length === 0) return codes;
  const hits = codes.hits.filter((hit) => !isSettled(hit, places, entries));
  for (const place of places) add(place, hits, entries);
  return {
    hits: hits.sort((a, b) => ORDER[a.confidence] - ORDER[b.confidence]),
    unknown: codes.unknown.filter(({ at }) => placeAt(places, at) === undefined),
  };
}

const ORDER: Readonly<Record<Confidence, number>> = { certain: 0, likely: 1, possible: 2 };

/** The library's name that a place of the text touches. */
function placeAt(places: readonly LibraryPlace[], { start, end }: Place): LibraryPlace | undefined {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.end ?? 0) > start) high = middle;
    else low = middle + 1;
  }
  const place = places[low];
  return place !== undefined && place.start < end ? place : undefined;
}

/** Whether nothing speaks for a hit but names that mean other codes, or likeness. */
function isSettled(
  hit: Hit,
  places: readonly LibraryPlace[],
  entries: OpenText['index']['entries'],
): boolean {
  return [hit.at, ...(hit.again ?? [])].every((at) => {
    if (at === undefined) return places.some(({ isSettled }) => isSettled);
    const place = placeAt(places, at);
    if (place?.isSettled !== true) return false;
    const meant = place.isOwn ? place.entries.slice(0, 1) : place.entries;
    return !meant.some((entry) => isOf(hit, entries[entry]));
  });
}

/** Adds what a place names; of several codes those that the text told already stay as they are. */
function add(place: LibraryPlace, hits: Hit[], entries: OpenText['index']['entries']): void {
  const meant = place.entries.flatMap((entry) => entries[entry] ?? []);
  const { confidence } = place;
  const at = { start: place.start, end: place.end };
  const told = meant.flatMap((entry) => hits.findIndex((hit) => isOf(hit, entry)) + 1 || []);
  const first = told.length === 0 ? -1 : Math.min(...told) - 1;
  const known = hits[first];
  if (known !== undefined && !(place.isOwn && !isOf(known, meant[0]))) {
    if (ORDER[confidence] < ORDER[known.confidence]) {
      hits[first] = { ...known, confidence, reason: reasonOf(place), at };
    }
    return;
  }
  const fresh = meant.map(({ table, code }, rank): Hit => {
    const reason = rank === 0 ? reasonOf(place) : 'The same name, elsewhere';
    return {
      table: table.id,
      code,
      confidence: rank === 0 ? confidence : 'possible',
      reason,
      at,
    };
  });
  const added = fresh.filter((hit) => !hits.some((each) => isSame(each, hit)));
  // What is only alike comes behind what bears the name.
  const alike = hits.findIndex((hit) => hit.at === undefined);
  const behind = alike < 0 ? hits.length : alike;
  hits.splice(confidence === 'possible' ? behind : 0, 0, ...added);
}

function isOf({ table, code }: Hit, entry: LookupEntry | undefined): boolean {
  return entry?.table.id === table && entry.code === code;
}

function isSame(a: Hit, b: Hit): boolean {
  return a.table === b.table && a.code === b.code;
}

function reasonOf({ isMember }: LibraryPlace): string {
  return isMember ? 'Its name in an enum of a library' : 'Its name in a library';
}
