import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const no = (selector, message) => ({ selector, message });

/** Same in, same out: no clock, no time zone, no locale of the machine, no chance. */
const sameOut = [
  no(
    "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.name='Date'], MemberExpression[object.name=/^(Date|performance)$/][property.name='now']",
    'What is built does not know the day: take the date from the content.',
  ),
  no(
    'CallExpression[callee.property.name=/^get(FullYear|Month|Date|Day|Hours|Minutes|TimezoneOffset)$/]',
    'Times are in UTC: getUTCFullYear and so on.',
  ),
  no(
    "CallExpression[callee.property.name=/^toLocale/][arguments.length=0], CallExpression[callee.property.name='localeCompare'][arguments.length<2], NewExpression[callee.object.name='Intl'][arguments.length=0]",
    "Name the locale: 'en'.",
  ),
  no(
    "MemberExpression[object.name='Math'][property.name='random'], CallExpression[callee.property.name=/^random(UUID|Bytes|Int)$/]",
    'What is built holds nothing by chance.',
  ),
];

/**
 * The house: content → schemas → domain → data → pages. A layer may import what `layers` and
 * `packages` name, and its own files. ESLint sees specifiers, not files, so how far `../` may
 * climb depends on how deep a file lies.
 */
const layer = ({ folder, layers = [], packages = [], ignores = [], rules = {} }) =>
  [0, 1, 2, 3, 4].map((depth) => {
    const up = (steps) => '\\.\\./'.repeat(steps);
    const inside = ['\\./', ...Array.from({ length: depth }, (_, steps) => up(steps + 1))];
    const reachable = layers.map((other) => `${up(depth + 1)}${other}/`);
    const allowed = [...inside, ...reachable].map((start) => `${start}(?!.*\\.\\./)`);
    const message = `src/${folder} may import only ${['its own files', ...layers.map((other) => `src/${other}`), ...packages.map(({ name }) => name)].join(', ')}.`;
    return {
      name: `house/${folder}/${depth}`,
      files: [`src/${folder}/${'*/'.repeat(depth)}*.ts`],
      ignores,
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: `^(?!${[...allowed, ...packages.map(({ regex }) => regex)].join('|')})`,
                message,
              },
            ],
          },
        ],
        'no-restricted-syntax': [
          'error',
          {
            selector: 'ImportExpression:not([source.value=/^\\.\\u002f/]), TSImportType',
            message: `Import at the top of the file: ${message}`,
          },
          ...sameOut,
        ],
        ...rules,
      },
    };
  });

const besideTheModule = ['**/*.test.ts', '**/*.bench.ts', '**/testing/**'];

const house = [
  layer({
    folder: 'schemas',
    packages: [{ name: 'zod and yaml', regex: '(?:zod|yaml)$' }],
    ignores: besideTheModule,
  }),
  layer({
    folder: 'domain',
    layers: ['schemas'],
    ignores: besideTheModule,
    rules: {
      'no-restricted-globals': [
        'error',
        {
          globals: ['document', 'window', 'localStorage', 'process', 'fetch'],
          checkGlobalObject: true,
        },
      ],
    },
  }),
  layer({
    folder: 'importer',
    layers: ['schemas'],
    packages: [{ name: 'Node and libraries', regex: '(?!astro(?:$|[:/])|@astrojs/)[^.]' }],
    ignores: besideTheModule,
  }),
  {
    name: 'house/data',
    files: ['src/data/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^\\.\\.?/(?:.*/)?(?:pages|components|elements|importer)/',
              message: 'src/data is read by pages and components; it knows neither.',
            },
          ],
        },
      ],
    },
  },
];

export default defineConfig(
  globalIgnores(['dist/', '.astro/', 'tests/fixtures/']),
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs.recommended,
  { languageOptions: { parserOptions: { projectService: true } } },
  {
    rules: {
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // `find<HTMLInputElement>('input')` says what the page holds.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    files: ['**/*.test.ts'],
    rules: { '@typescript-eslint/no-non-null-assertion': 'off' },
  },
  {
    // Type information does not reach into .astro files; `astro check` types them.
    files: ['**/*.js', '**/*.astro', '**/*.astro/*'],
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // Elements run in the reader's browser; the others report how long they took.
    name: 'same in, same out',
    files: [
      'src/**/*.{ts,astro}',
      'scripts/published-urls.ts',
      'astro.config.mjs',
      'ec.config.mjs',
    ],
    ignores: ['src/elements/**', 'src/offline/worker/**', '**/*.test.ts', '**/testing/**'],
    rules: { 'no-restricted-syntax': ['error', ...sameOut] },
  },
  house,
  {
    // Says on the terminal how far an import has come, at most once a second.
    files: ['src/importer/progress.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
);
