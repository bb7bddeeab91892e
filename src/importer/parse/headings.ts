import type { Headings } from './markdown-tables.ts';

/** The headings of the official docs in all years; Userdoccers began as a copy of them. */
export const CODE_HEADINGS: Headings = {
  'gateway op codes': 'gateway-opcodes',
  'gateway opcodes': 'gateway-opcodes',
  'gateway close event codes': 'gateway-close-codes',
  'ws close code list': 'gateway-close-codes',
  'voice events': 'voice-opcodes',
  'voice opcodes': 'voice-opcodes',
  'voice close event codes': 'voice-close-codes',
  'response/error codes': 'http-status-codes',
  'http response/error code list': 'http-status-codes',
  'http response codes': 'http-status-codes',
  'json error codes': 'json-error-codes',
  'rpc errors': 'rpc-error-codes',
  'rpc error codes': 'rpc-error-codes',
  'rpc close codes': 'rpc-close-codes',
  'rpc close event codes': 'rpc-close-codes',
};
