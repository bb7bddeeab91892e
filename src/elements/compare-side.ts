import type { ChangeDate } from '../components/compare/change-dates.ts';
import { readOn } from '../components/compare/read-on.ts';
import { lastDayOf } from '../domain/compare/check-date.ts';
import { timesOf, versionsOf } from '../domain/compare/times.ts';
import type { CompareIndex, CompareTable, EditionRef } from '../domain/compare/types.ts';
import { timesText } from './compare-hint.ts';
import { partOf } from './part.ts';

/** An earlier year is one that is still being typed. */
const FIRST_YEAR = 2000;

/** The fields of one of the two editions: source, version, date, and the list of change dates. */
export class CompareSide {
  readonly #fields: HTMLElement;
  readonly #index: CompareIndex;
  /** An exact moment from an address: kept until the day is edited. */
  #instant: string | undefined;
  /** What the change dates are of that the list offers. */
  #offered = '';
  /** The last date of a source that is gone, set when it was chosen, and the date before that. */
  #last: { at: string; before: string } | undefined;

  constructor(fields: HTMLElement, index: CompareIndex) {
    this.#fields = fields;
    this.#index = index;
  }

  /** The edition that the fields name; without a date where that is empty or begun only. */
  get edition(): EditionRef {
    const [version, at] = [this.#version.value, this.#at];
    return {
      source: this.#source.value,
      ...(version !== '' && { version }),
      ...(at !== '' && { at }),
    };
  }

  set edition({ source, version = '', at = '' }: EditionRef) {
    this.#source.value = source;
    this.#offerVersions(versionsOf(source, this.#index), version);
    this.#at = at;
    this.#last = undefined;
  }

  /** Whether the date is begun and not complete. */
  get unfinished(): boolean {
    return this.#date.validity.badInput;
  }

  /** Whether the date is still being typed: its year has not all its digits yet. */
  get typing(): boolean {
    const { value } = this.#date;
    return this.unfinished || (value !== '' && Number(value.slice(0, 4)) < FIRST_YEAR);
  }

  /** Whether a field is the date of this side. */
  isDate(field: EventTarget | null): boolean {
    return field === this.#date;
  }

  /** Takes note that a field was edited; of a source that is gone, sets its last date. */
  edited(field: EventTarget | null, table: CompareTable | undefined): void {
    if (field === this.#source) this.#setLast(table);
    if (field === this.#change && this.#change.value !== '') this.#date.value = this.#change.value;
    if (field !== this.#change && !this.isDate(field)) return;
    this.#instant = undefined;
    this.#markDate();
  }

  /** Puts right what hangs on the source and the table: the versions, and the line below the date. */
  sync(table: CompareTable | undefined): void {
    const { source } = this.edition;
    this.#offerVersions(versionsOf(source, this.#index, table), this.#version.value);
    const times = timesOf(this.edition, this.#index, table);
    const min = times[0]?.from.slice(0, 10) ?? '';
    const max = readOn({ source }, table?.id, this.#index);
    // Even the same bound, set anew, breaks off a day that is being typed.
    if (this.#date.min !== min) this.#date.min = min;
    if (this.#date.max !== max) this.#date.max = max;
    const exact = this.#instant === undefined ? '' : `At ${this.#instant.slice(11)}. `;
    this.#part('[data-hint]').textContent = exact + timesText(times, max, table);
  }

  /**
   * Offers change dates in the list.
   *
   * @param key of what the dates are of: those that are offered already are not asked for again
   * @param load gives the dates, newest first; undefined where they do not load
   */
  async offerDates(key: string, load: () => Promise<ChangeDate[] | undefined>): Promise<void> {
    if (key === this.#offered) return;
    this.#offered = key;
    this.#change.replaceChildren(new Option('Loading…', ''));
    const dates = await load().catch((error: unknown) => {
      reportError(error);
      return undefined;
    });
    if (key !== this.#offered) return;
    if (dates === undefined) this.#offered = '';
    const years = Map.groupBy(dates ?? [], ({ day }) => day.slice(0, 4));
    this.#change.replaceChildren(
      new Option(titleOf(dates), ''),
      ...[...years].map(([year, days]) => yearOf(year, days)),
    );
    this.#markDate();
  }

  /** A source that is gone has nothing at the newest: its last date is what works. */
  #setLast(table: CompareTable | undefined): void {
    const { source } = this.edition;
    if (this.#last !== undefined && this.#at === this.#last.at) this.#at = this.#last.before;
    this.#last = undefined;
    const own = timesOf({ source }, this.#index, table);
    const at = lastDayOf(own.length > 0 ? own : timesOf({ source }, this.#index));
    if (at === undefined || (this.#at !== '' && this.#at <= at)) return;
    this.#last = { at, before: this.#at };
    this.#at = at;
  }

  #offerVersions(versions: readonly string[], chosen: string): void {
    const options = versions.toReversed().map((version) => new Option(version, version));
    this.#version.replaceChildren(new Option('newest', ''), ...options);
    this.#version.value = versions.includes(chosen) ? chosen : '';
    this.#part('[data-version]').hidden = versions.length === 0;
  }

  /** The list of change dates stands at the day, where something changed on it. */
  #markDate(): void {
    this.#change.value = this.#date.value;
    if (this.#change.selectedIndex < 0) this.#change.value = '';
  }

  /** The date, or the exact moment of it; empty for none. */
  get #at(): string {
    return this.#instant ?? this.#date.value;
  }

  set #at(at: string) {
    this.#date.value = at.slice(0, 10);
    this.#instant = at.length > 10 ? at : undefined;
    this.#markDate();
  }

  get #source(): HTMLSelectElement {
    return this.#part('[name$=source]');
  }

  get #version(): HTMLSelectElement {
    return this.#part('[name$=version]');
  }

  get #date(): HTMLInputElement {
    return this.#part('[name$=date]');
  }

  get #change(): HTMLSelectElement {
    return this.#part('[name$=change]');
  }

  #part<Found extends HTMLElement>(selector: string): Found {
    return partOf(this.#fields, selector);
  }
}

function titleOf(dates: readonly ChangeDate[] | undefined): string {
  if (dates === undefined) return 'did not load';
  return dates.length === 1 ? '1 date' : `${String(dates.length)} dates`;
}

function yearOf(year: string, days: readonly ChangeDate[]): HTMLOptGroupElement {
  const group = document.createElement('optgroup');
  group.label = year;
  for (const { day, codes } of days) {
    group.append(new Option(`${day} · ${String(codes)} ${codes === 1 ? 'code' : 'codes'}`, day));
  }
  return group;
}
