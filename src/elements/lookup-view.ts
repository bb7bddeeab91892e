import { statusLooks } from '../components/status.ts';
import type { Hit } from '../domain/lookup/types.ts';

/** A place in the card of `LookupBox.astro`, marked with `data-part`. */
type Part = 'number' | 'name' | 'about' | 'chip' | 'sign' | 'word';

/**
 * One hit as a card: a link that is an option of the list box. All of it is set as text.
 *
 * @param template - The card of `LookupBox.astro`.
 * @param prefix - How the hit's table is called in running text; it stands where the code is a name.
 * @param url - Where the card leads.
 * @throws When the template lacks a part.
 */
export function cardOf(
  template: HTMLTemplateElement,
  hit: Hit,
  prefix: string,
  url: string,
): HTMLAnchorElement {
  const card = template.content.firstElementChild?.cloneNode(true);
  if (!(card instanceof HTMLAnchorElement)) throw new Error('The lookup template holds no link.');
  const part = (name: Part): HTMLElement => {
    const place = card.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (!place) throw new Error(`The lookup template has no place for the ${name}.`);
    return place;
  };

  const code = String(hit.code);
  const isName = !/^\d/.test(code);
  card.href = url;
  card.toggleAttribute('data-word', isName);
  part('number').textContent = isName ? prefix : code;
  part('name').textContent = isName ? code : hit.name;
  part('about').textContent = [capital(hit.singular), hit.summary].filter(Boolean).join(' · ');

  const { sign, word, token } = statusLooks[hit.status];
  part('chip').classList.add(`ox-${token}`);
  part('sign').textContent = sign;
  part('word').textContent = word;
  return card;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
