import { expect, test } from 'vitest';
import { closureOf, filesOf, type Chunk, type Graph } from './chunks.ts';

const chunks: Chunk[] = [
  { file: 'site.js', modules: ['/src/key.ts', '/src/search.ts', '/src/load.js'], imports: [] },
  { file: 'box.js', modules: ['/src/box.ts'], imports: ['site.js', 'dom.js', 'box.css'] },
  { file: 'dom.js', modules: ['/src/dom.ts'], imports: [] },
  { file: 'engine.js', modules: ['/src/engine.ts', '/src/a.ts?inline'], imports: ['dom.js'] },
  { file: 'dialog.js', modules: ['/src/dialog.ts'], imports: ['site.js'] },
];
const graph: Graph = {
  chunks: new Map(chunks.map((chunk) => [chunk.file, chunk])),
  modules: new Map([
    ['/src/key.ts', ['/src/load.js', '/src/box.ts']],
    ['/src/search.ts', ['/src/load.js', '/src/dialog.ts']],
    ['/src/box.ts', ['/src/dom.ts', '/src/engine.ts', '/src/shaken.ts', '/src/key.ts']],
    ['/src/engine.ts', ['/src/a.ts?inline']],
    ['/src/a.ts?inline', []],
  ]),
};

test('a file comes with all that it cannot do without', () => {
  expect(closureOf(['box.js'], graph)).toEqual(['box.css', 'box.js', 'dom.js', 'site.js']);
  expect(closureOf(['unknown.css'], graph)).toEqual(['unknown.css']);
});

test('a source file comes with all that it may want, and with nothing that its neighbours want', () => {
  expect(filesOf('/key.ts', graph)).toEqual(['site.js', 'box.js', 'dom.js', 'engine.js']);
  expect(filesOf('/a.ts', graph)).toEqual(['engine.js']);
});

test('a source file that has gone is missed aloud', () => {
  expect(() => filesOf('/gone.ts', graph)).toThrow('No script of the site holds /gone.ts');
});
