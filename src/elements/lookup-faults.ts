import { href } from '../components/with-base.ts';
import type { Fault } from './lookup-answer.ts';
import { linkTo, make } from './lookup-dom.ts';
import { count } from './lookup-words.ts';

/** The faults of an invalid form, as a list: the field, its validation code, what the API says. */
export function faultList(faults: readonly Fault[]): HTMLElement {
  const list = make('ul', '', ...faults.map(faultLine));
  list.role = 'list';
  return make('section', '', make('h2', '', `${count(faults.length, 'field')} at fault`), list);
}

function faultLine({ path, code, message, url }: Fault): HTMLElement {
  // A path may break behind its dots and before its brackets.
  const parts = path.split(/(?<=\.)|(?=\[)/).flatMap((part) => [make('wbr'), part]);
  const item = make('li', '', path === '' ? 'The whole form' : make('code', 'path', ...parts));
  const said = make('span', 'said');
  if (code !== undefined) {
    const name = make('code', '', code);
    said.append(url === undefined ? name : linkTo(href(url), name), ' ');
  }
  said.append(message);
  item.append(' ', said);
  return item;
}
