import type { Status } from '../schemas/entry.ts';

/** How a status looks where there is room for a sign and a word. */
export interface StatusLook {
  /** Differs for each status, so that colour is never alone. */
  sign: string;
  word: Status;
  /** What the status means, in one line. */
  meaning: string;
  /** Short name of the status in style tokens: `--ox-doc`, `--ox-doc-wash`. */
  token: 'doc' | 'und' | 'del' | 'ret';
}

/** Every status's look. */
export const statusLooks: Readonly<Record<Status, StatusLook>> = {
  documented: {
    sign: '●',
    word: 'documented',
    meaning: 'The official list has it now.',
    token: 'doc',
  },
  undocumented: {
    sign: '○',
    word: 'undocumented',
    meaning: 'The official list never had it, another source has it now.',
    token: 'und',
  },
  delisted: {
    sign: '◐',
    word: 'delisted',
    meaning: 'The official list had it and has it no more.',
    token: 'del',
  },
  retired: {
    sign: '⊘',
    word: 'retired',
    meaning: 'A source says that it is gone, and none that has changed since has it as live.',
    token: 'ret',
  },
};
