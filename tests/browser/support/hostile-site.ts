import { execFile } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { stringify } from 'yaml';
import { historySchema } from '../../../src/schemas/history.ts';
import { identifiersSchema } from '../../../src/schemas/identifiers.ts';
import { libraryNamesSchema } from '../../../src/schemas/library.ts';
import { hostile, hostileMarkup } from '../../support/hostile.ts';

/** The codes that stay: a site of all would take too long to build. */
const KEPT = new Set(['0', '2', '4000', '4014', 'READY', '50013', '10001', '5xx', '404', '1000']);
const COPIED = ['src', 'public', 'content', 'astro.config.mjs', 'ec.config.mjs', 'tsconfig.json'];
/** Passed over by everything that reads the project, and within it, so that its packages are found. */
const FOLDER = '.astro';

/** A built site, few of whose words mean well. */
export interface HostileSite {
  /** The built site. */
  dist: string;
  remove: () => void;
}

/**
 * Builds the project once more from a copy in which every label, name, type, summary and text of the
 * content is hostile. The content is not validated before, as `npm run build` would.
 */
export async function buildHostileSite(): Promise<HostileSite> {
  mkdirSync(FOLDER, { recursive: true });
  const root = mkdtempSync(path.resolve(FOLDER, 'hostile-'));
  const remove = (): void => rmSync(root, { recursive: true, force: true });
  try {
    for (const name of COPIED) cpSync(name, path.join(root, name), { recursive: true });
    cpSync('package.json', path.join(root, 'package.json'));
    poison(root);
    const astro = path.resolve('node_modules/astro/bin/astro.mjs');
    const env = Object.entries(process.env).filter(
      ([name]) => !/^(VITEST|TEST|MODE|DEV|PROD|SSR|SITE|BASE|ASSETS_PREFIX)/.test(name),
    );
    await promisify(execFile)(process.execPath, [astro, 'build'], {
      cwd: root,
      env: { ...Object.fromEntries(env), NODE_ENV: 'production', ASTRO_TELEMETRY_DISABLED: '1' },
      maxBuffer: 2 ** 26,
    });
    return { dist: path.join(root, 'dist'), remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function poison(root: string): void {
  const content = path.join(root, 'content');
  let at = 0;
  const next = (): string => hostile[at++ % hostile.length] ?? '';
  const edit = <T>(folder: string, change: (read: unknown) => T): void => {
    for (const name of readdirSync(path.join(content, folder), {
      recursive: true,
      encoding: 'utf8',
    })) {
      const file = path.join(content, folder, name);
      if (!name.endsWith('.json') || name.endsWith('head.json')) continue;
      writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
    }
  };
  edit('history', (read) => {
    const history = historySchema.parse(read);
    const codes = history.codes.filter(({ code }) => KEPT.has(String(code)));
    for (const span of codes.flatMap(({ spans }) => spans)) {
      span.label = next();
      if (span.identifier !== undefined) span.identifier = next();
    }
    return { ...history, codes };
  });
  edit('identifiers', (read) => {
    const { table, identifiers } = identifiersSchema.parse(read);
    const kept = Object.entries(identifiers).filter(([code]) => KEPT.has(code));
    return { table, identifiers: Object.fromEntries(kept) };
  });
  edit('libraries', (read) => {
    const { library, tables } = libraryNamesSchema.parse(read);
    const kept = tables.map((table) => ({
      ...table,
      names: table.names
        .filter(({ code }) => KEPT.has(String(code)))
        .map((each) => ({ ...each, name: next() })),
    }));
    return { library, tables: kept.filter(({ names }) => names.length > 0) };
  });
  for (const folder of ['phrases', 'payloads', 'families', 'notes']) {
    rmSync(path.join(content, folder), { recursive: true });
    mkdirSync(path.join(content, folder));
  }
  writeFileSync(path.join(content, 'payloads/gateway-opcodes.yaml'), stringify(payloads(next)));
  const prose = hostileMarkup.join('\n\n');
  const note = `---\n${stringify({ summary: hostileMarkup.join(' ') })}---\n\n## What to do\n\n${prose}\n`;
  mkdirSync(path.join(content, 'notes/json-error-codes'));
  writeFileSync(path.join(content, 'notes/json-error-codes/50013.md'), note);
  mkdirSync(path.join(content, 'families/json-error-codes'));
  const family = { name: hostileMarkup[1], summary: hostileMarkup[3] };
  writeFileSync(
    path.join(content, 'families/json-error-codes/5xxxx.md'),
    `---\n${stringify(family)}---\n\n${prose}\n`,
  );
  const guides = path.join(root, 'src/content/docs/guides');
  // Guides in MDX ask for codes that are left out here.
  for (const name of readdirSync(guides)) rmSync(path.join(guides, name));
  const head = { title: hostileMarkup[3], description: hostileMarkup[1] };
  writeFileSync(path.join(guides, 'hostile.md'), `---\n${stringify(head)}---\n\n${prose}\n`);
}

function payloads(next: () => string): unknown {
  const fields = hostile.map(() => ({ name: next(), type: next() }));
  const structures = [{ name: next(), fields }];
  const commit = '0'.repeat(40);
  return {
    table: 'gateway-opcodes',
    payloads: [{ code: 2, source: 'userdoccers', commit, structures }],
  };
}
