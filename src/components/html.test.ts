import fc from 'fast-check';
import { parse } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { html, join } from './html.ts';

/** Text as upstream labels may hold it, with all that HTML could take for its own. */
const label = fc.oneof(
  fc.string(),
  fc.string({ unit: fc.constantFrom('<', '>', '&', '"', "'", '`', '=', '/', '{', '$', ' ', 'b') }),
  fc.constantFrom('<img src=x onerror=alert(1)>', '</script>', '&lt;', '" onclick="', '`<b>`'),
);

describe('html', () => {
  it('keeps any text text between tags', () => {
    fc.assert(
      fc.property(label, (text) => {
        const page = parse(String(html`<p>${text}</p>`));
        expect(page.querySelectorAll('*')).toHaveLength(1);
        expect(page.querySelector('p')?.textContent).toBe(text);
      }),
    );
  });

  it('keeps any text one attribute', () => {
    fc.assert(
      fc.property(label, (text) => {
        const element = parse(String(html`<p title="${text}" id="x">y</p>`)).querySelector('p');
        expect(element?.attributes).toEqual({ title: text, id: 'x' });
        expect(element?.textContent).toBe('y');
      }),
    );
  });

  it('lets HTML and lists of it pass, at any depth, and still escapes the text among them', () => {
    fc.assert(
      fc.property(fc.array(label), (texts) => {
        const items = texts.map((text) => [html`<li>${text}</li>`]);
        const page = parse(
          String(
            html`<ul>
              ${items}
            </ul>`,
          ),
        );
        expect(page.querySelectorAll('li').map((item) => item.textContent)).toEqual(texts);
      }),
    );
  });

  it('shows nothing for what is absent, and every number', () => {
    expect(String(html`<p>${undefined}${false}${0}${[]}</p>`)).toBe('<p>0</p>');
  });

  it('takes line breaks of a template as spaces, at its ends as nothing, and leaves those of a text', () => {
    const out = html`
      <p>${'a\n b'}</p>
      <p>c</p>
    `;
    expect(String(out)).toBe('<p>a\n b</p> <p>c</p>');
  });
});

describe('join', () => {
  it('puts text between what is shown, escaped like any', () => {
    expect(String(join(['<', false, html`<b>x</b>`, ''], ' & '))).toBe('&lt; &amp; <b>x</b>');
    expect(String(join([], ', '))).toBe('');
  });
});
