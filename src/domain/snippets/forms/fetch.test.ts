import { afterEach, describe, expect, test } from 'vitest';
import {
  apiServer,
  formErrorBody,
  type Answer,
  type ApiServer,
} from '../../../../tests/snippets/support/api-server.ts';
import { runWith } from '../../../../tests/snippets/support/run-with.ts';
import { write } from '../../../../tests/snippets/support/write.ts';

const servers: ApiServer[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) server.close();
});

async function serving(...answers: readonly Answer[]): Promise<ApiServer> {
  const server = await apiServer(...answers);
  servers.push(server);
  return server;
}

async function answered(answer: Answer): Promise<Response> {
  const { origin } = await serving(answer);
  return fetch(origin);
}

const unknownMessage = { status: 404, body: { code: 10008, message: 'Unknown Message' } };
const missingAccess = { status: 403, body: { code: 50001, message: 'Missing Access' } };

describe('JSON error codes', () => {
  const one = runWith(write('json-error-codes', 'fetch', '10008')).catchUnknownMessage!;
  const all = runWith(write('json-error-codes', 'fetch')).catchJSONErrorCode!;

  test('a good answer is given back', async () => {
    const response = await answered({ status: 200, body: { id: '1' } });
    expect(await one(response)).toBe(response);
    expect(await response.json()).toEqual({ id: '1' });
  });

  test('the code is taken well, another is not', async () => {
    expect(await one(await answered(unknownMessage))).toBeUndefined();
    await expect(one(await answered(missingAccess))).rejects.toThrow('Missing Access (50001)');
  });

  test('one of many', async () => {
    expect(await all(await answered(missingAccess))).toBeUndefined();
    const unknown = await answered({ status: 400, body: { code: 1, message: 'New' } });
    await expect(all(unknown)).rejects.toThrow('New (1)');
  });

  test.each([
    ['<html>', 'HTTP 502'],
    [null, 'HTTP 502'],
    [{ message: '502: Bad Gateway', code: '0' }, 'HTTP 502'],
  ])('a body without a code: %j', async (body, message) => {
    await expect(all(await answered({ status: 502, body }))).rejects.toThrow(message);
  });
});

describe('form error codes', () => {
  test('the fields that failed with one', async () => {
    const { fieldsWithBaseTypeRequired } = runWith(
      write('form-error-codes', 'fetch', 'BASE_TYPE_REQUIRED'),
    );
    const response = await answered({ status: 400, body: formErrorBody });
    expect(await fieldsWithBaseTypeRequired!(response)).toEqual([
      { path: 'options.0.name', code: 'BASE_TYPE_REQUIRED', message: 'This field is required' },
    ]);
    expect(await fieldsWithBaseTypeRequired!(await answered(missingAccess))).toEqual([]);
  });

  test('what is wrong, field by field', async () => {
    const { explainFormErrors } = runWith(write('form-error-codes', 'fetch'));
    const response = await answered({ status: 400, body: formErrorBody });
    const lines = (await explainFormErrors!(response)) as string[];
    expect(lines).toEqual([
      expect.stringMatching(/^options\.0\.name: This field is required \(A field .+\)$/),
      expect.stringMatching(/^options\.1\.name: Must be between 1 and 32 in length\. \(.+\)$/),
      'options.1.name: Something else. (NOBODY_KNOWS)',
    ]);
  });
});

describe('HTTP statuses', () => {
  test('one that is wanted', async () => {
    const { expectNoContent } = runWith(write('http-status-codes', 'fetch', '204'));
    const response = await answered({ status: 204 });
    expect(expectNoContent!(response)).toBe(response);
    const other = await answered({ status: 200, body: {} });
    expect(() => expectNoContent!(other)).toThrow('HTTP 200');
  });

  test('one that is taken well', async () => {
    const { catchNotFound } = runWith(write('http-status-codes', 'fetch', '404'));
    expect(catchNotFound!(await answered(unknownMessage))).toBeUndefined();
    const other = await answered(missingAccess);
    expect(() => catchNotFound!(other)).toThrow('HTTP 403');
  });

  /** Asks through a snippet, with no time lost in waiting; what it waits for is noted, in milliseconds. */
  async function asked(
    codes: string[],
    ...answers: Answer[]
  ): Promise<{ status: number | undefined; waits: number[]; times: number }> {
    const waits: number[] = [];
    const setTimeout = (then: () => void, wait: number): void => {
      waits.push(wait);
      then();
    };
    const [request] = Object.values(
      runWith(write('http-status-codes', 'fetch', ...codes), { setTimeout }),
    );
    const server = await serving(...answers);
    const response = (await request!(server.origin)) as Response | undefined;
    return { status: response?.status, waits, times: server.asked() };
  }

  const limited = { status: 429, body: { message: 'Slow down', retry_after: 0.25, global: false } };
  const good = { status: 200, body: {} };

  test('429: waits as long as the body says', async () => {
    const result = await asked(['429'], limited, limited, good);
    expect(result).toEqual({ status: 200, waits: [250, 250], times: 3 });
  });

  test('429: waits as long as the header says where the body is no JSON', async () => {
    const banned = { status: 429, body: '<html>', headers: { 'retry-after': '3' } };
    const result = await asked(['429'], banned, { status: 429, body: '<html>' }, good);
    expect(result).toEqual({ status: 200, waits: [3000, 1000], times: 3 });
  });

  test('5xx: waits longer each time, and gives up', async () => {
    const result = await asked(['5xx'], { status: 500, body: '' });
    expect(result).toEqual({ status: 500, waits: [2000, 4000, 8000, 16000], times: 5 });
  });

  test('all together', async () => {
    const result = await asked([], limited, { status: 500 }, { status: 503 }, good);
    expect(result).toEqual({ status: 200, waits: [250, 4000, 8000], times: 4 });
    expect(await asked([], missingAccess)).toEqual({ status: undefined, waits: [], times: 1 });
    await expect(asked([], { status: 502 })).rejects.toThrow('HTTP 502');
    await expect(asked([], { status: 418 })).rejects.toThrow('HTTP 418');
  });
});
