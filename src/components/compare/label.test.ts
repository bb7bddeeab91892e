import fc from 'fast-check';
import { parse, type HTMLElement } from 'node-html-parser';
import { describe, expect, it } from 'vitest';
import { arbitraryLabel } from '../../domain/testing/arbitrary-history.ts';
import type { Html } from '../html.ts';
import { labelHtml, renamedHtml } from './label.ts';

const page = (html: Html): HTMLElement => parse(`<td>${String(html)}</td>`);
const texts = (element: HTMLElement, tag: string): string[] =>
  element.querySelectorAll(tag).map((each) => {
    for (const said of each.querySelectorAll('.sr-only')) said.remove();
    return each.textContent;
  });

describe('labelHtml', () => {
  it('sets constants as code, and lets long ones break between their words', () => {
    const shown = page(labelHtml('GET_DELETED_ENTITY_IDS'));
    expect(shown.querySelector('code')?.textContent).toBe('GET_DELETED_ENTITY_IDS');
    expect(shown.querySelectorAll('wbr')).toHaveLength(3);
    expect(page(labelHtml('Missing Access')).querySelector('code')).toBeNull();
  });

  it('leaves out the back-ticks of Markdown, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryLabel, (label) => {
        expect(page(labelHtml(label)).textContent).toBe(label.replaceAll('`', ''));
      }),
    );
  });
});

describe('renamedHtml', () => {
  it('marks the words in which a message differs', () => {
    const shown = page(
      renamedHtml(
        'Maximum number of pins reached for the channel (50)',
        'Maximum number of pins reached for the channel (250)',
        'message',
      ),
    );
    expect(texts(shown, 'del')).toEqual(['50']);
    expect(texts(shown, 'ins')).toEqual(['250']);
  });

  it('says aloud what a mark shows', () => {
    const shown = page(renamedHtml('Client Connect', 'Clients Connect', 'name'));
    expect(shown.textContent).toBe('without: Client\u00a0instead: Clients Connect');
  });

  it('does not mark punctuation', () => {
    const shown = page(
      renamedHtml(
        'Your topic, name, or icon is not allowed',
        'Topic name or icon not allowed',
        'message',
      ),
    );
    expect(texts(shown, 'del')).toEqual(['Your', 'is']);
    expect(texts(shown, 'ins')).toEqual([]);
  });

  it('marks nothing where no word is shared', () => {
    const shown = page(renamedHtml('Redirect', 'Reconnect', 'name'));
    expect(shown.textContent).toBe('Reconnect');
    expect(shown.querySelector('ins')).toBeNull();
  });

  it('marks nothing where few words are shared', () => {
    const shown = page(
      renamedHtml('You are not allowed to send this message', 'Message was blocked', 'message'),
    );
    expect(shown.textContent).toBe('Message was blocked');
    expect(shown.querySelector('ins')).toBeNull();
  });

  it('shows a constant that took the place of one as code', () => {
    const [before, after] = ['FailedToResizeBelowMaxSize:262144', 'FailedToResizeBelowMaxSize'];
    expect(page(labelHtml(before)).querySelector('code')?.textContent).toBe(before);
    const shown = page(renamedHtml(before, after, 'message'));
    expect(shown.querySelector('code')?.textContent).toBe(after);
    expect(shown.textContent).toBe(after);
  });

  it('shows a constant in words, with its spelling beneath', () => {
    const shown = page(renamedHtml('Video', 'VIDEO_SINK_WANTS', 'name'));
    expect(shown.querySelector('.spelling')?.textContent).toBe('VIDEO_SINK_WANTS');
    expect(texts(shown, 'ins')).toEqual(['Sink Wants']);
  });

  it('makes no element of any label', () => {
    const own = ['TD', 'INS', 'DEL', 'SPAN', 'CODE', 'WBR'];
    fc.assert(
      fc.property(arbitraryLabel, arbitraryLabel, (before, after) => {
        const elements = page(renamedHtml(before, after, 'message')).querySelectorAll('*');
        expect(elements.filter(({ tagName }) => !own.includes(tagName))).toEqual([]);
      }),
    );
  });
});
