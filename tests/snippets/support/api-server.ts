import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What a server answers to a request. */
export interface Answer {
  status: number;
  /** JSON, unless it is a text. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** A local server that answers as Discord's API does. */
export interface ApiServer {
  /** Where it is reached; no slash at its end. */
  origin: string;
  /** How often it was asked. */
  asked: () => number;
  close: () => void;
}

/** Starts a server that gives its answers in turn, the last again and again. */
export async function apiServer(...answers: readonly Answer[]): Promise<ApiServer> {
  let count = 0;
  const server: Server = createServer((_, response) => {
    const { status, body, headers } = answers[Math.min(count, answers.length - 1)] ?? {
      status: 404,
    };
    count += 1;
    const text = typeof body === 'string';
    response.writeHead(status, {
      'content-type': text ? 'text/html' : 'application/json',
      ...headers,
    });
    response.end(body === undefined || text ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${String(port)}`,
    asked: () => count,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** What the API says of a command whose first option has no name, and whose second has a long one. */
export const formErrorBody = {
  code: 50035,
  message: 'Invalid Form Body',
  errors: {
    options: {
      0: { name: { _errors: [{ code: 'BASE_TYPE_REQUIRED', message: 'This field is required' }] } },
      1: {
        name: {
          _errors: [
            { code: 'BASE_TYPE_BAD_LENGTH', message: 'Must be between 1 and 32 in length.' },
            { code: 'NOBODY_KNOWS', message: 'Something else.' },
          ],
        },
      },
    },
  },
};
