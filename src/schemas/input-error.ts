/** Where a fault stands, and what would mend it. */
export interface Fault {
  /** The file, relative to its repository. */
  file: string;
  /** The commit at which it was read. */
  commit?: string | undefined;
  /** Counted from 1. */
  line?: number | undefined;
  expected: string;
  received: string;
  hint: string;
}

/**
 * Bad input in a file: names the file (and commit), the line, what was expected, what stood there,
 * and what to do about it.
 */
export class InputError extends Error {
  override readonly name: string = 'InputError';
  readonly fault: Fault;

  constructor(fault: Fault) {
    const at = fault.commit === undefined ? '' : ` at commit ${fault.commit.slice(0, 10)}`;
    const line = fault.line === undefined ? '' : `, line ${String(fault.line)}`;
    super(
      [
        `${fault.file}${at}${line}`,
        `  expected: ${fault.expected}`,
        `  received: ${fault.received}`,
        `  hint: ${fault.hint}`,
      ].join('\n'),
    );
    this.fault = fault;
  }
}
