import { isClass } from '../../../codes.ts';
import { aboutCode } from '../../comment.ts';
import { literal } from '../../literal.ts';
import type { Emitting, SnippetCode } from '../../types.ts';
import type { Handler } from './by-table.ts';
import { aboutWith, asLiteral, behind, cases, onlyOf, remark, switchOver } from './cases.ts';
import { blocks, documented, head, ifThen, indent } from './layout.ts';

/** A function that gives back a good answer, takes what failed well, and tries again where that helps. */
export const statuses: Handler = {
  emit: (emitting) => {
    const only = onlyOf(emitting);
    const again = emitting.codes.some(mayRetry);
    const asks = emitting.codes.some(({ code }) => code === RATE_LIMITED);
    return blocks(
      only === undefined ? ofAny(emitting, again) : ofOne(emitting, only),
      asks ? retryAfter(emitting) : '',
    );
  },
};

const RATE_LIMITED = 429;

/** Another attempt cannot help what is not implemented. */
function mayRetry({ code }: SnippetCode): boolean {
  return code === RATE_LIMITED || (String(code).startsWith('5') && code !== 501);
}

/** Of these the answer itself is what was wanted. */
function isGood({ code }: SnippetCode): boolean {
  return Number(code) < 400;
}

/** A server that fails may have done before what it was asked for; one that limits has not. */
const TWICE = 'What creates something may create it twice.';

function mayRepeat(each: SnippetCode): boolean {
  return mayRetry(each) && each.code !== RATE_LIMITED;
}

const ATTEMPTS = 5;
const BACKOFF = '2 ** attempt';
const WAIT = 'await new Promise((resolve) => setTimeout(resolve, 1000 * seconds));\n';
const FAILED = 'throw new Error(`HTTP ${response.status}`);\n';
const REQUEST = ['url: string | URL', 'init?: RequestInit'];

function ofOne(emitting: Emitting, only: SnippetCode): string {
  const { identifier } = only;
  if (mayRetry(only)) {
    const told = mayRepeat(only) ? aboutWith(only, TWICE) : aboutCode(only);
    const about = `Tries again, ${String(ATTEMPTS)} times in all, at this: ${told}`;
    const wait = only.code === RATE_LIMITED ? 'await retryAfter(response)' : BACKOFF;
    const other = isClass(only.code) ? outside(only) : `response.status !== ${literal(only.code)}`;
    const body = `${behind(`if (${other} || attempt === ${String(ATTEMPTS)}) return response;`, emitting.nameOf(only))}const seconds = ${wait};\n${WAIT}`;
    return retrying(emitting, { about, start: `retryOn${identifier}`, body, result: 'Response' });
  }
  const { value, aside } = asLiteral(emitting, only);
  const holds = `if (response.status === ${value})`;
  if (isGood(only)) {
    const about = `Throws unless the answer is this: ${aboutCode(only)}`;
    const body = `${behind(`${holds} return response;`, aside)}${FAILED}`;
    return checking(emitting, { about, start: `expect${identifier}`, body, result: 'Response' });
  }
  const about = `Undefined where the answer is this: ${aboutCode(only)}`;
  const body = `${behind(`${holds} return undefined;`, aside)}if (response.ok) return response;\n${FAILED}`;
  return checking(emitting, { about, start: `catch${identifier}`, body, result: MAYBE });
}

const MAYBE = 'Response | undefined';

function ofAny(emitting: Emitting, again: boolean): string {
  const { codes } = emitting;
  const start = again ? 'fetchWithRetries' : 'checkStatus';
  const failing = codes.some((each) => !isGood(each) && !mayRetry(each));
  const result = failing ? MAYBE : 'Response';
  const undefinedAt = failing ? ' Undefined at failures that are listed; throws at others.' : '';
  if (!again) {
    const about = `Gives back a good answer.${undefinedAt || ' Throws at any other.'}`;
    const body = switchOver('response.status', byStatus(emitting, 2), otherwise([]));
    return checking(emitting, { about, start, body, result });
  }
  const about = `Makes a request, and tries again where that may help.${codes.some(mayRepeat) ? ` ${TWICE}` : ''}${undefinedAt}`;
  const body = `let seconds: number;
${switchOver('response.status', byStatus(emitting, 4), classes(emitting))}if (attempt === ${String(ATTEMPTS)}) ${FAILED}${WAIT}`;
  return retrying(emitting, { about, start, body, result });
}

function byStatus(emitting: Emitting, depth: number): string {
  const codes = emitting.codes.filter(({ code }) => !isClass(code));
  const body = (each: SnippetCode): string => {
    if (each.code === RATE_LIMITED) return 'seconds = await retryAfter(response);\nbreak;\n';
    if (mayRetry(each)) return `seconds = ${BACKOFF};\nbreak;\n`;
    return isGood(each) ? 'return response;\n' : 'return undefined;\n';
  };
  return cases(emitting, { codes, written: asLiteral, body, depth });
}

function classes(emitting: Emitting): string {
  return otherwise(
    emitting.codes
      .filter(({ code }) => isClass(code))
      .map((each) => {
        const retry = behind(`seconds = ${BACKOFF};`, emitting.nameOf(each));
        return `${ifThen([outside(each)], FAILED, 8)}${remark(emitting, each, 8)}${retry}`;
      }),
  );
}

function outside({ code }: SnippetCode): string {
  const first = String(code).charAt(0);
  return `response.status < ${first}00 || response.status > ${first}99`;
}

function otherwise(ofClass: readonly string[]): string {
  return `if (response.ok) return response;\n${ofClass.length === 0 ? FAILED : ofClass.join('')}`;
}

interface Written {
  about: string;
  start: string;
  /** Of `checking` lines that return or throw; of `retrying` what is done with one answer. */
  body: string;
  result: string;
}

function checking(emitting: Emitting, { about, start, body, result }: Written): string {
  return `${documented(emitting, about)}${head(`export function ${start}`, ['response: Response'], { end: `: ${result} {` })}
${indent(body, 2)}}
`;
}

function retrying(emitting: Emitting, { about, start, body, result }: Written): string {
  return `${documented(emitting, about)}${head(`export async function ${start}`, REQUEST, { end: `: Promise<${result}> {` })}
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url, init);
${indent(body, 4)}  }
}
`;
}

function retryAfter(emitting: Emitting): string {
  return `${documented(emitting, 'Seconds to wait, as the body says; as the header says where it does not.')}async function retryAfter(response: Response): Promise<number> {
  const body: unknown = await response.json().catch(() => undefined);
  if (typeof body === 'object' && body !== null && 'retry_after' in body) {
    return Number(body.retry_after);
  }
  return Number(response.headers.get('retry-after')) || 1;
}
`;
}
