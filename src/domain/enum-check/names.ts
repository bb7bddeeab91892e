import { codeText } from '../codes.ts';
import { abbreviates } from '../merge/same-name.ts';
import { normalise } from '../text/normalise.ts';
import { isConstant, splitWords } from '../text/words.ts';
import { bareNames, type Affixes } from './affixes.ts';
import { calledOf } from './called.ts';
import { loosely } from './loosely.ts';
import type { CheckCode } from './types.ts';

/** Tells whether a name is one that a code of a table goes by. */
export class Names {
  readonly #labels: ReadonlyMap<string, string>;
  /** What the edition and the reference call each code, in plain form. */
  readonly #own: ReadonlyMap<string, readonly string[]>;
  /** The codes that bear a name so. */
  readonly #bearers = new Map<string, Set<string>>();

  /**
   * @param codes keyed by the code as text
   * @param labels what an edition calls the codes, keyed alike
   */
  constructor(codes: ReadonlyMap<string, CheckCode>, labels: ReadonlyMap<string, string>) {
    this.#labels = labels;
    this.#own = new Map(
      [...codes].map(([key, { name, identifier }]) => [
        key,
        [labels.get(key) ?? name, name, identifier].map(normalise),
      ]),
    );
    for (const [key, forms] of this.#own) {
      for (const form of forms) {
        this.#bearers.set(form, (this.#bearers.get(form) ?? new Set()).add(key));
      }
    }
  }

  /**
   * Whether a name fits a code: it is one of its names beyond case and punctuation, beyond what the
   * paste or libraries in general put around names, or abbreviates one. The name of another code fits
   * only where a source or library has it and it abbreviates this one's name too.
   */
  fits(name: string, code: CheckCode, affixes: Affixes): boolean {
    const key = codeText(code.code);
    const meant = bareNames(name, affixes);
    const written = meant.map(normalise);
    const own = this.#own.get(key) ?? [];
    if (written.some((form) => own.includes(form))) return true;
    const { names, plain, forms } = calledOf(code);
    const label = this.#labels.get(key) ?? code.name;
    if (written.some((form) => this.#isOthers(form, key))) {
      const called = [label, code.name, code.identifier];
      return written.some((form) => plain.includes(form)) && isShortOf(meant, called, 1);
    }
    const labelled = loosely(label);
    const loose = meant.flatMap(loosely);
    return (
      loose.some((form) => forms.has(form) || labelled.includes(form)) ||
      isShortOf(meant, [label, ...names])
    );
  }

  /** Whether a name is that of other codes alone, and those do not share another name with this one. */
  #isOthers(form: string, key: string): boolean {
    const bearers = this.#bearers.get(form);
    if (bearers === undefined || bearers.has(key)) return false;
    const own = this.#own.get(key) ?? [];
    return [...bearers].some((other) => !this.#own.get(other)?.some((each) => own.includes(each)));
  }
}

/**
 * Whether one of some names abbreviates one of others. Where those are constants alone, it may be the
 * message that one of them abbreviates.
 */
function isShortOf(
  meant: readonly string[],
  names: readonly string[],
  least: number = LEAST_WORDS,
): boolean {
  const areConstants = names.every(isConstant);
  return meant.some((each) =>
    names.some(
      (other) =>
        shortens(each, other, least) ||
        (areConstants && !isConstant(each) && shortens(other, each, least)),
    ),
  );
}

/** One word alone leaves open which message it abbreviates. */
const LEAST_WORDS = 2;

/** Whether a constant of so many words at least is made of another name's words in their order. */
function shortens(constant: string, other: string, least: number): boolean {
  const words = isConstant(constant) ? splitWords(constant).length : 0;
  return words >= least && words > 0 && abbreviates(constant, other);
}
