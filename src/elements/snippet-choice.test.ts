import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CASINGS, FORMS } from '../domain/snippets/types.ts';
import { choiceQuery, startingChoice, type Choice } from './snippet-choice.ts';

const offered = FORMS.slice(0, 6);
const choice: fc.Arbitrary<Choice> = fc.record({
  form: fc.constantFrom(...offered),
  options: fc.record({
    casing: fc.constantFrom(...CASINGS),
    codes: fc.constantFrom('all' as const, 'documented' as const),
    comments: fc.boolean(),
  }),
});
const none = new URLSearchParams();

describe('startingChoice', () => {
  it('reads back what an address was written from', () => {
    fc.assert(
      fc.property(choice, (each) => {
        const query = new URLSearchParams(choiceQuery(each, offered[0]));
        expect(startingChoice(query, {}, offered)).toEqual(each);
      }),
    );
  });

  it('takes what is remembered where the address says nothing', () => {
    fc.assert(
      fc.property(choice, (each) => {
        const remembered = { form: each.form, ...each.options };
        expect(startingChoice(none, remembered, offered)).toEqual(each);
      }),
    );
  });

  it('believes the address before the memory', () => {
    const address = new URLSearchParams('form=enum&codes=all&comments=on');
    const remembered = { form: 'switch', casing: 'camel', codes: 'documented', comments: false };
    expect(startingChoice(address, remembered, offered)).toEqual({
      form: 'enum',
      options: { casing: 'camel', codes: 'all', comments: true },
    });
  });

  it.each(['constructor', '__proto__', 'toString'])('takes no %s for a choice', (name) => {
    const fields = ['form', 'casing', 'codes', 'comments'].map((field) => [field, name]);
    const address = new URLSearchParams(fields);
    expect(startingChoice(address, {}, offered)).toEqual(startingChoice(none, {}, offered));
  });

  it('is the usual one for whatever else stands there', () => {
    fc.assert(
      fc.property(fc.string(), fc.anything(), (text, anything) => {
        const address = new URLSearchParams({
          form: `x${text}`,
          casing: `x${text}`,
          comments: text + '!',
        });
        const remembered = {
          form: `x${text}`,
          casing: [anything],
          codes: [anything],
          comments: [anything],
        };
        expect(startingChoice(address, remembered, offered)).toEqual({
          form: offered[0],
          options: { casing: 'pascal', codes: 'all', comments: true },
        });
      }),
    );
  });
});
