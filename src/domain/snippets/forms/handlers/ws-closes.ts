import { aboutCode } from '../../comment.ts';
import { declarationsOf } from '../../declarations.ts';
import { literal, quote } from '../../literal.ts';
import { recoveryOf, type SessionRecovery } from '../../recovery.ts';
import type { Emitting, SnippetCode } from '../../types.ts';
import type { Handler } from './by-table.ts';
import {
  aboutWith,
  asLiteral,
  behind,
  cases,
  note,
  onlyOf,
  remark,
  subjectOf,
  switchOver,
} from './cases.ts';
import { neverReported } from './close-codes.ts';
import { blocks, documented, head, imported, indent } from './layout.ts';

/** A function that does after a close what its code asks for: resume, begin anew, or stop. */
export const sessionCloses: Handler = {
  emit: (emitting) => {
    const only = onlyOf(emitting);
    return only === undefined ? afterAny(emitting) : afterOne(emitting, only);
  },
};

/** A function that tells of closes after which there is no session to resume. */
export const plainCloses: Handler = {
  misfit: neverReported,
  emit: (emitting) => {
    const only = onlyOf(emitting);
    if (only !== undefined) return whenOne(emitting, only, 'handle', aboutCode(only));
    const body = ({ name }: SnippetCode): string =>
      `console.warn(${quote(name)}, { code, reason: reason.toString() });\nbreak;\n`;
    const inside = cases(emitting, { codes: emitting.codes, written: asLiteral, body, depth: 4 });
    return listener(emitting, {
      about: 'Tells why a connection was closed.',
      given: [],
      handling: switchOver('code', inside),
    });
  },
};

/** Where nothing is known: a session that is gone cannot be resumed, and one that is not can be left. */
const FALLBACK: SessionRecovery = 'identify';

function whatNow({ table }: Emitting, each: SnippetCode): SessionRecovery {
  return recoveryOf(table, each) ?? FALLBACK;
}

const RECOVERIES = ['resume', 'identify', 'stop'] as const;

const ABOUT: Readonly<Record<SessionRecovery, string>> = {
  resume: 'Connect again and resume the session.',
  identify: 'Connect again and begin a new session: the old one is gone.',
  stop: 'Do not connect again before the cause is fixed.',
};

const UNKNOWN = 'No source says what to do then: try a new session, but not for ever.';

function afterOne(emitting: Emitting, only: SnippetCode): string {
  const recovery = whatNow(emitting, only);
  const known = recoveryOf(emitting.table, only) !== undefined;
  return whenOne(emitting, only, recovery, aboutWith(only, known ? ABOUT[recovery] : UNKNOWN));
}

function whenOne(emitting: Emitting, only: SnippetCode, then: string, about: string): string {
  const line = `if (code === ${literal(only.code)}) ${then}(reason.toString());`;
  return listener(emitting, {
    about,
    given: [`${then}: (reason: string) => void`],
    handling: behind(line, emitting.nameOf(only)),
  });
}

function afterAny(emitting: Emitting): string {
  // Any other close leads to a resume.
  const used = RECOVERIES.filter(
    (each) => each === 'resume' || emitting.codes.some((code) => whatNow(emitting, code) === each),
  );
  const after = `After${declarationsOf(emitting.table).type.replace(/Code$/, '')}`;
  return listener(emitting, {
    before: `${documented(emitting, 'What can be done after a close.')}export interface ${after} {
${used.map((each) => `${documented(emitting, ABOUT[each], 2)}  ${each}: (reason: string) => void;\n`).join('')}}
`,
    about: 'Does after a close what its code asks for.',
    given: [`{ ${used.join(', ')} }: ${after}`],
    handling: switchOver('code', groups(emitting), otherClose(emitting)),
  });
}

const OTHERS =
  'Another close, such as 1006 for a lost connection: the session may live on, unless you closed it.';
const OTHERS_BELOW = `${OTHERS} Codes from 4000 on that are not listed above are left alone.`;

/** Resumes after any other close; but of Discord's own codes after none that was not picked, as it may be final. */
function otherClose({ table, codes, all, options }: Emitting): string {
  const mayResume = all.every(
    (each) => codes.includes(each) || recoveryOf(table, each) === 'resume',
  );
  const why = options.comments ? note(mayResume ? OTHERS : OTHERS_BELOW, 8) : '';
  return `${why}${mayResume ? '' : 'if (code < 4000) '}resume(reason.toString());\n`;
}

/** The cases, those together after which the same is done; what nobody knows apart from the rest. */
function groups(emitting: Emitting): string {
  const { table, codes, options } = emitting;
  const unknown = codes.filter((each) => recoveryOf(table, each) === undefined);
  const known = RECOVERIES.map(
    (recovery) => [recovery, codes.filter((each) => recoveryOf(table, each) === recovery)] as const,
  );
  return [...known, [FALLBACK, unknown] as const]
    .filter(([, group]) => group.length > 0)
    .map(([recovery, group]) => {
      const why = group === unknown && options.comments ? note(UNKNOWN, 8) : '';
      return `${group.map((each) => labelled(emitting, each)).join('')}${indent(`${why}${recovery}(reason.toString());\nbreak;\n`, 2)}`;
    })
    .join('');
}

function labelled(emitting: Emitting, each: SnippetCode): string {
  const { value, aside } = asLiteral(emitting, each);
  return `${remark(emitting, each, 6)}${behind(`case ${value}:`, aside)}`;
}

interface Listening {
  /** What stands before the function. */
  before?: string;
  about: string;
  /** What the function is given besides the socket. */
  given: string[];
  handling: string;
}

function listener(emitting: Emitting, { before = '', about, given, handling }: Listening): string {
  const start = `export function on${subjectOf(emitting)}`;
  return blocks(
    imported('ws', ['type WebSocket']),
    before,
    `${documented(emitting, about)}${head(start, ['socket: WebSocket', ...given], { end: ': void {' })}
  socket.on('close', (code, reason) => {
${indent(handling, 4)}  });
}
`,
  );
}
