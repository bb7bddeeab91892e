import { execFileSync, spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { PROPOSED } from '../src/update/proposal.ts';
import { BASED } from './support/build-based-site.ts';

type Permissions = Readonly<Record<string, 'read' | 'write' | 'none'>>;

interface Step {
  id?: string;
  name?: string;
  uses?: string;
  run?: string;
  env?: Record<string, string>;
  with?: Record<string, string | number | boolean>;
}

interface Job {
  'runs-on': string;
  'timeout-minutes'?: number;
  needs?: string | string[];
  permissions?: Permissions;
  outputs?: Record<string, string>;
  steps: Step[];
}

interface Workflow {
  on: Record<string, unknown>;
  permissions?: Permissions;
  concurrency?: { group: string };
  jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';

const workflows = readdirSync(FOLDER).map((name) => {
  const text = readFileSync(`${FOLDER}/${name}`, 'utf8');
  return { name, text, workflow: parse(text) as Workflow };
});
const jobs = workflows.flatMap(({ name, workflow }) =>
  Object.entries(workflow.jobs).map(([id, job]) => ({ at: `${name} ${id}`, workflow, job })),
);
const steps = jobs.flatMap(({ at, job }) => job.steps.map((step) => ({ at, job, step })));

/** What jobs may write; all others read. */
const WRITES: Readonly<Record<string, readonly string[]>> = {
  'update.yml propose': ['contents', 'pull-requests'],
  'deploy.yml deploy': ['id-token', 'pages'],
};

/** What is said outside of commands; none of it is a stranger's to choose. */
const EXPRESSIONS = [
  /^github\.(?:event_name|repository|server_url|sha|token)$/,
  /^github\.event\.(?:pull_request\.number|repository\.default_branch)$/,
  /^runner\.temp$/,
  /^steps\.[\w-]+\.(?:outcome|outputs\.[\w-]+)$/,
  /^needs\.[\w-]+\.outputs\.[\w-]+$/,
  /^!?cancelled\(\)$/,
  /^'[\w ]+'$/,
];

const expressionsIn = (text: string): string[] =>
  [...text.matchAll(/\$\{\{(.*?)\}\}/g)].flatMap(([, inside = '']) =>
    inside.split(/&&|\|\||==|!=/).map((part) => part.trim()),
  );

function stepOf(workflow: string, job: string, name: string): Step {
  const found = workflows.find((each) => each.name === workflow)?.workflow.jobs[job];
  const step = found?.steps.find((each) => each.name === name || each.id === name);
  if (step === undefined) throw new Error(`${workflow} ${job} has no step ${name}.`);
  return step;
}

test('there are the three of them', () => {
  expect(workflows.map(({ name }) => name).sort()).toEqual(['ci.yml', 'deploy.yml', 'update.yml']);
});

describe.each(workflows)('$name', ({ text, workflow }) => {
  test('gives no job a right that it does not name', () => {
    expect(workflow.permissions).toEqual({});
  });

  test('is one at a time, and never runs the code of strangers with rights', () => {
    expect(workflow.concurrency?.group).toEqual(expect.any(String));
    for (const trigger of ['pull_request_target', 'workflow_run', 'issue_comment']) {
      expect(Object.keys(workflow.on)).not.toContain(trigger);
    }
  });

  test('pins every action by its commit, with the version beside it', () => {
    const lines = text.split('\n').filter((line) => /\buses:/.test(line));
    expect(lines).not.toEqual([]);
    for (const line of lines) {
      expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
    }
  });

  test('uses in expressions only what nobody else chooses', () => {
    for (const said of expressionsIn(text)) {
      expect(EXPRESSIONS.some((known) => known.test(said))).toBe(true);
    }
  });

  test('names no host of packages', () => {
    expect(text).not.toMatch(/registry\./);
  });
});

test('an action has one pin', () => {
  const pins = new Map<string, Set<string>>();
  for (const { step } of steps.filter(({ step: { uses } }) => uses !== undefined)) {
    const [action = '', pin = ''] = step.uses?.split('@') ?? [];
    pins.set(action, (pins.get(action) ?? new Set()).add(pin));
  }
  expect([...pins].filter(([, own]) => own.size > 1)).toEqual([]);
});

describe.each(jobs)('$at', ({ at, workflow, job }) => {
  const writes = Object.entries(job.permissions ?? {})
    .filter(([, right]) => right === 'write')
    .map(([name]) => name);
  const commands = job.steps.flatMap(({ run }) => run ?? []);

  test('ends by itself, on a machine that does not change under it', () => {
    expect(job['timeout-minutes']).toBeLessThanOrEqual(40);
    expect(job['runs-on']).toMatch(/^ubuntu-\d\d\.\d\d$/);
  });

  test('names its rights, and writes nothing but what it is for', () => {
    expect(job.permissions).toBeDefined();
    expect(writes.sort()).toEqual(WRITES[at] ?? []);
  });

  test('has no package near a right to write', () => {
    if (writes.length > 0) expect(commands.filter((run) => /\bnp[mx]\b/.test(run))).toEqual([]);
  });

  test('keeps the key to the repository only where it pushes', () => {
    for (const step of job.steps.filter(({ uses }) => uses?.startsWith('actions/checkout@'))) {
      expect(step.with?.['persist-credentials']).toBe(writes.includes('contents'));
    }
  });

  test('refers to steps and jobs that are there', () => {
    const own = JSON.stringify(job);
    const ids = job.steps.flatMap(({ id }) => id ?? []);
    for (const [, id = ''] of own.matchAll(/\bsteps\.([\w-]+)\./g)) expect(ids).toContain(id);
    for (const [, id = '', name = ''] of own.matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      expect([job.needs].flat()).toContain(id);
      expect(Object.keys(workflow.jobs[id]?.outputs ?? {})).toContain(name);
    }
  });

  test('runs scripts that are there', () => {
    const scripts = (
      JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> }
    ).scripts;
    for (const run of commands) {
      expect(run).not.toContain('${{');
      execFileSync('bash', ['-n', '-c', run]);
      for (const [, name = ''] of run.matchAll(/npm run (\S+)/g)) {
        expect(Object.keys(scripts)).toContain(name);
      }
      for (const [, path = ''] of run.matchAll(/(?:^|node )((?:\.ci|scripts)\/\S+)/g)) {
        expect(existsSync(path)).toBe(true);
        if (!path.endsWith('.ts')) accessSync(path, constants.X_OK);
      }
    }
  });
});

describe('CI', () => {
  test('runs what everybody runs, and asks for known faults in dependencies', () => {
    const runs = steps.filter(({ at }) => at.startsWith('ci.yml')).map(({ step }) => step.run);
    expect(runs).toEqual(
      expect.arrayContaining(['.ci/run', 'npm run audit:site', 'npm run audit:all']),
    );
  });
});

describe('the update', () => {
  test('hands over what may be proposed, and no more', () => {
    const { with: given } = stepOf('update.yml', 'read', 'Keep what was prepared');
    expect(String(given?.path).trim().split('\n')).toEqual([...PROPOSED]);
  });

  test.each([
    ['success', 0],
    ['failure', 1],
    ['', 1],
  ])('where reading ended with "%s", the alarm ends with %i', (outcome, status) => {
    const { run = '' } = stepOf('update.yml', 'alarm', 'Fail where something could not be read');
    const ended = spawnSync('bash', ['-e', '-c', run], { env: { OUTCOME: outcome } });
    expect(ended.status).toBe(status);
  });
});

describe('the deployment', () => {
  const build = stepOf('deploy.yml', 'build', 'Build the site');

  /** A value as the runner would give it, for a project of that name on that host. */
  const resolved = (text: string): string =>
    text
      .replace('${{ steps.pages.outputs.origin }}', BASED.SITE_URL)
      .replace('${{ steps.pages.outputs.base_path }}', BASED.BASE_PATH)
      .replace('${{ github.server_url }}', 'https://github.com')
      .replace('${{ github.repository }}', 'knock/opcodex');

  test('builds with the command and the settings of the site that the project "based" tests', () => {
    expect(build.run).toBe('npm run build');
    const env = Object.fromEntries(
      Object.entries(build.env ?? {}).map(([name, value]) => [name, resolved(value)]),
    );
    expect(env).toEqual({
      SITE_URL: BASED.SITE_URL,
      BASE_PATH: BASED.BASE_PATH,
      REPOSITORY_URL: 'https://github.com/knock/opcodex',
    });
  });

  test('uploads the folder that the build writes', () => {
    const upload = steps.find(({ step }) => step.uses?.startsWith('actions/upload-pages-artifact'));
    expect(upload?.step.with).toEqual({ path: 'dist' });
  });
});
