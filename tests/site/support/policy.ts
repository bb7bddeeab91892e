/** A content security policy: the sources of each directive. */
export type Policy = ReadonlyMap<string, readonly string[]>;

/** Reads a policy as browsers do: of a directive that stands twice, the first counts. */
export function readPolicy(text: string): Policy {
  const policy = new Map<string, string[]>();
  for (const directive of text.split(';')) {
    const [name, ...sources] = directive.trim().split(/\s+/);
    const key = name?.toLowerCase() ?? '';
    if (key !== '' && !policy.has(key)) policy.set(key, sources);
  }
  return policy;
}

/** Where a directive that is missing takes its sources from, first to last. */
const FALLBACKS: Readonly<Record<string, readonly string[]>> = {
  'script-src-elem': ['script-src', 'default-src'],
  'script-src-attr': ['script-src', 'default-src'],
  'style-src-elem': ['style-src', 'default-src'],
  'style-src-attr': ['style-src', 'default-src'],
  'worker-src': ['child-src', 'script-src', 'default-src'],
  'frame-src': ['child-src', 'default-src'],
};

/** These stand alone: where one is missing, everything is allowed. */
const ALONE = ['base-uri', 'form-action', 'frame-ancestors'];

/** The sources that hold for a directive; undefined where a policy says nothing of it. */
export function sourcesOf(policy: Policy, name: string): readonly string[] | undefined {
  const others = FALLBACKS[name] ?? (ALONE.includes(name) ? [] : ['default-src']);
  for (const key of [name, ...others]) {
    const sources = policy.get(key);
    if (sources !== undefined) return sources;
  }
  return undefined;
}

const HASH = /^'sha(256|384|512)-[A-Za-z0-9+/]+={0,2}'$/;
const SELF = ["'self'"];

/** What each directive may allow at most; hashes stand for themselves. */
const MOST: Readonly<Record<string, { sources: readonly string[]; hashes?: true }>> = {
  'default-src': { sources: SELF },
  'script-src': { sources: ["'self'", "'wasm-unsafe-eval'"], hashes: true },
  'script-src-elem': { sources: ["'self'", "'wasm-unsafe-eval'"], hashes: true },
  'script-src-attr': { sources: ["'self'", "'wasm-unsafe-eval'"], hashes: true },
  'style-src': { sources: SELF, hashes: true },
  'style-src-elem': { sources: SELF, hashes: true },
  'style-src-attr': { sources: ["'self'", "'unsafe-inline'"], hashes: true },
  'img-src': { sources: ["'self'", 'data:'] },
  'font-src': { sources: SELF },
  'connect-src': { sources: SELF },
  'worker-src': { sources: ["'self'", "'wasm-unsafe-eval'"], hashes: true },
  'manifest-src': { sources: SELF },
  'media-src': { sources: SELF },
  'frame-src': { sources: SELF },
  'child-src': { sources: SELF },
  'object-src': { sources: [] },
  'base-uri': { sources: SELF },
  'form-action': { sources: SELF },
};

/** What a page's policy allows beyond what the project takes; empty where nothing is. */
export function policyFaults(policy: Policy): string[] {
  const unknown = [...policy.keys()].filter(
    (name) => MOST[name] === undefined && name !== 'upgrade-insecure-requests',
  );
  const loose = Object.entries(MOST).flatMap(([name, { sources: most, hashes }]) => {
    const sources = sourcesOf(policy, name);
    if (sources === undefined) return [`says nothing of ${name}`];
    return sources
      .filter((source) => source !== "'none'" && !most.includes(source))
      .filter((source) => hashes !== true || !HASH.test(source))
      .map((source) => `allows ${source} in ${name}`);
  });
  return [...unknown.map((name) => `has an unknown directive ${name}`), ...loose];
}
