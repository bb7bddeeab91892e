import { isNear, onlyFamily, type Answer } from './lookup-answer.ts';

/** Stands where the field is empty. */
export const emptyLine = 'Nothing that you type or paste here leaves this page.';
/** Stands where code or index did not arrive. */
export const failedLine =
  'The list of codes did not load. Check the connection, then type on or try again.';
/** Stands where the index takes its time. */
export const waitLine = 'Loading the list of codes…';

/** The line below the cards: what they do not tell. */
export function lineOf(answer: Answer): string {
  return [foundLine(answer), secretLine(answer)].filter(Boolean).join(' ');
}

/** What a screen reader is told: one sentence, and one about secrets. */
export function spokenOf(answer: Answer): string {
  const found = spokenFound(answer);
  return found === '' ? lineOf(answer) : [found, secretLine(answer)].filter(Boolean).join(' ');
}

/** Empty where the line says it. */
function spokenFound(answer: Answer): string {
  const { cards, faults, unlisted } = answer;
  const [first] = cards;
  if (first && !isNear(answer)) {
    const { hit, entry } = first;
    const fields = faults.length > 0 ? `, ${count(faults.length, 'field')} at fault` : '';
    const which = cards.length > 1 ? 'first ' : '';
    return `${count(cards.length, 'code')} found${fields}: ${which}${entry.table.singular} ${hit.code}, ${entry.name}, ${hit.confidence}.`;
  }
  if (faults.length > 0) return `${count(faults.length, 'field')} at fault.`;
  const [missing] = unlisted;
  if (!missing || first) return '';
  const family = onlyFamily(answer);
  return `No source lists ${missing.unknown.code}.${family === undefined ? '' : ` Enter opens ${family}.`}`;
}

/** `1 code`, `1,200 codes`. */
export function count(number: number, noun: string): string {
  // Grouping costs more than all else that a key sets off.
  const digits = number < 1000 ? number : number.toLocaleString('en');
  return `${digits} ${noun}${number === 1 ? '' : 's'}`;
}

function foundLine(answer: Answer): string {
  const { cards, faults, unlisted, plain, text } = answer;
  if (isNear(answer)) return `No source lists ${unlisted[0]?.unknown.code}. These come close.`;
  if (cards.length > 1) {
    const codes = new Set(cards.map(({ hit }) => hit.code));
    const what =
      codes.size > 1
        ? `${count(cards.length, 'code')} found`
        : `${count(cards.length, 'table')} have ${cards[0]?.hit.code}`;
    return `${what}, the likeliest first.`;
  }
  if (cards.length + faults.length + unlisted.length > 0) return '';
  if (!plain) return 'No Discord code found in this text. The line of the error itself says most.';
  const query = text.trim();
  const cut = query.length > 40 ? `${query.slice(0, 39)}…` : query;
  return `No code listed for “${cut}”. Try the number alone, or a word of the message.`;
}

function secretLine({ secrets }: Answer): string {
  if (secrets.length === 0) return '';
  const keys = secrets.filter(({ kind }) => kind !== 'e-mail address');
  if (keys.length === 0) return 'E-mail addresses are hidden here.';
  const what = keys.length === 1 ? `A ${keys[0]?.kind} is` : `${count(keys.length, 'secret')} are`;
  return `${what} hidden here. Replace what others have seen.`;
}
