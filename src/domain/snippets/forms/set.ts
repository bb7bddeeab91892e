import { declarationsOf } from '../declarations.ts';
import { hasRecovery, recoveryOf, type SessionRecovery } from '../recovery.ts';
import type { Emitting, FormDefinition, SnippetCode } from '../types.ts';
import { titled, values } from './members.ts';
import { classMisfit } from './misfit.ts';

interface NamedSet {
  name: string;
  about: string;
  codes: readonly SnippetCode[];
}

/** Sets to ask whether a code is one of those: for closes of a session, those not to resume or reconnect on. */
export const setForm: FormDefinition = {
  label: 'Set',
  about: 'sets to ask, such as the closes not to resume on',
  misfit: (table, code) =>
    hasRecovery(table) && recoveryOf(table, code) === undefined
      ? 'what to do after it is not known'
      : classMisfit(table, code),
  emit: emitSet,
};

function emitSet(emitting: Emitting): string {
  return setsOf(emitting)
    .map(
      ({ name, about, codes }) =>
        `${titled(emitting, about)}export const ${name}: ReadonlySet<${typeOf(codes)}> = new Set([
${values(emitting, codes)}]);
`,
    )
    .join('\n');
}

function setsOf({ table, codes }: Emitting): NamedSet[] {
  const { many } = declarationsOf(table);
  if (!hasRecovery(table)) return [{ name: many, about: `${table.name}.`, codes }];
  const after = (...recoveries: SessionRecovery[]): SnippetCode[] =>
    codes.filter((each) => recoveries.some((recovery) => recoveryOf(table, each) === recovery));
  const sets = [
    {
      name: `${many}ToResumeOn`,
      about: 'The session lives on: connect again and resume it.',
      codes: after('resume'),
    },
    {
      name: `${many}NotToResumeOn`,
      about: 'The session is over: do not resume it.',
      codes: after('identify', 'stop'),
    },
    {
      name: `${many}NotToReconnectOn`,
      about: 'Connecting again cannot help until something is changed.',
      codes: after('stop'),
    },
  ];
  return sets.filter((set) => set.codes.length > 0);
}

function typeOf(codes: readonly SnippetCode[]): string {
  return codes.every(({ code }) => typeof code === 'number') ? 'number' : 'string';
}
