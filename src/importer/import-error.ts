import { InputError } from '../schemas/input-error.ts';

/** A source, or a file of the importer's own, that cannot be read. */
export class ImportError extends InputError {
  override readonly name = 'ImportError';
}
