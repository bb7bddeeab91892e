import { html, type Html, type Value } from '../html.ts';
import { mutedIn, type Stretch } from './muted.ts';

/** Lines that are laid out together: only those near the window are, however many there are. */
const BLOCK = 60;

/** A frame as Expressive Code writes it, without code in it or a button. */
export const emptyFrame: Html = html`<div class="expressive-code">
  <figure class="frame">
    <figcaption class="header"></figcaption>
    <pre data-language="ts" tabindex="0"><code></code></pre>
  </figure>
</div>`;

/** TypeScript as it stands in a frame: in blocks of lines, comments and keywords marked. */
export function framedLines(text: string): Html {
  const lines = text.trimEnd().split('\n');
  const muted = mutedIn(text);
  const blocks: Html[] = [];
  let start = 0;
  for (let line = 0; line < lines.length; line += BLOCK) {
    const own = lines.slice(line, line + BLOCK).join('\n');
    const end = start + own.length;
    const inside = muted.splice(0, muted.findLastIndex((each) => each.start < end) + 1);
    blocks.push(
      html`<div class="ec-line"><div class="code">${pieces(text, start, end, inside)}</div></div>`,
    );
    start = end + 1;
  }
  return html`${blocks}`;
}

function pieces(text: string, start: number, end: number, muted: readonly Stretch[]): Value[] {
  let at = start;
  const marked = muted.flatMap((each) => {
    const before = text.slice(at, each.start);
    at = each.end;
    return [before, html`<span class="m">${text.slice(each.start, each.end)}</span>`];
  });
  return [...marked, text.slice(at, end)];
}
