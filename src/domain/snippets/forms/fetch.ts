import type { FormDefinition } from '../types.ts';
import { byTable } from './handlers/by-table.ts';
import { formErrors, jsonErrors } from './handlers/fetch-errors.ts';
import { statuses } from './handlers/fetch-statuses.ts';

/** A handler for `fetch`, in browsers and Node alike: of the status, or of the code in the body. */
export const fetchForm: FormDefinition = {
  label: 'fetch',
  about: 'a handler for fetch',
  ...byTable(
    {
      'json-error-codes': jsonErrors,
      'http-status-codes': statuses,
      'form-error-codes': formErrors,
    },
    () => 'it comes over a WebSocket, not in an HTTP answer',
  ),
};
