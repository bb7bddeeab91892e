import { ImportError } from '../import-error.ts';

/** For tests: the fault of the ImportError that a call ends with. @throws where it ends otherwise. */
export function caught(call: () => unknown): ImportError['fault'] {
  try {
    call();
  } catch (error) {
    if (error instanceof ImportError) return error.fault;
    throw error;
  }
  throw new Error('expected an ImportError, but the call returned');
}
