import { expect, it } from 'vitest';
import { textOf } from './check-file.ts';

const utf16 = (text: string, isLittle: boolean): ArrayBuffer => {
  const units = [0xfeff, ...Array.from(text, (sign) => sign.charCodeAt(0))];
  const view = new DataView(new ArrayBuffer(units.length * 2));
  units.forEach((unit, at) => view.setUint16(at * 2, unit, isLittle));
  return view.buffer;
};

it.each([
  ['UTF-8', new Blob(['Zürich = 4001'])],
  ['UTF-8 with its mark', new Blob(['\uFEFFZürich = 4001'])],
  ['UTF-16, little end first', new Blob([utf16('Zürich = 4001', true)])],
  ['UTF-16, big end first', new Blob([utf16('Zürich = 4001', false)])],
])('reads %s', async (_, file) => {
  expect(await textOf(file, 1000)).toBe('Zürich = 4001');
});

it('reads the beginning of a longer file', async () => {
  expect(await textOf(new Blob(['4001, 4002']), 4)).toBe('4001');
});
