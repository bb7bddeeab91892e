import type { Reading } from './reading/reading.ts';
import { signalsNear } from './reading/reading.ts';
import type { LookupTable } from './types.ts';
import { SIGNAL } from './words/signals.ts';

/** What the signals around a place make of the tables that it may mean. */
export interface Context {
  /** Bits of `SIGNAL`: of the line, of the lines around it, of the whole text. */
  line: number;
  near: number;
  all: number;
  /** Of the line above that last spoke of some tables. */
  spokenOf: number;
}

/** Lines around a line that belong to it, as in a trace or a printed object. */
const REACH = 4;

/** The context that was asked for last: names and numbers come in the order of the text. */
const lastContexts = new WeakMap<Reading, { line: number; context: Context }>();

/** The context of a line. */
export function contextOf(reading: Reading, line: number): Context {
  const last = lastContexts.get(reading);
  if (last?.line === line) return last.context;
  const context = readContext(reading, line);
  lastContexts.set(reading, { line, context });
  return context;
}

function readContext(reading: Reading, line: number): Context {
  return {
    line: reading.lineSignals[line] ?? 0,
    near: signalsNear(reading, line, REACH),
    all: reading.signals,
    spokenOf: reading.spokenOf[line] ?? 0,
  };
}

/** The first part of a table's id: what its codes are codes of. */
export function familyOf({ id }: LookupTable): string {
  return id.slice(0, id.indexOf('-'));
}

/** The last part: `opcodes`, `close-codes`, `error-codes`, `status-codes`, `events`. */
export function kindOf({ id }: LookupTable): string {
  return id.slice(id.indexOf('-') + 1);
}

const SIGNAL_OF_FAMILY: Readonly<Record<string, number>> = {
  voice: SIGNAL.voice,
  gateway: SIGNAL.gateway,
  dispatch: SIGNAL.gateway,
  rpc: SIGNAL.rpc,
  utilbot: SIGNAL.utilbot,
  websocket: SIGNAL.websocket,
  http: SIGNAL.http,
  json: SIGNAL.discord,
};

/** Families that nobody means who does not name them. */
const NAMED_ONLY: Readonly<Record<string, number>> = { rpc: 6, utilbot: 12 };

/** Whether a table may be meant in a context: some are only where they are named. */
export function isMeant(table: LookupTable, { all }: Context): boolean {
  const family = familyOf(table);
  return NAMED_ONLY[family] === undefined || speaksOf(table, all);
}

/** Whether signals speak of the codes of a table. */
export function speaksOf(table: LookupTable, signals: number): boolean {
  return (signals & (SIGNAL_OF_FAMILY[familyOf(table)] ?? 0)) !== 0;
}

/** How well a table fits a context: above 0 where the text speaks of it, the best first. */
export function fitOf(table: LookupTable, { line, near, all, spokenOf }: Context): number {
  const family = familyOf(table);
  const bit = SIGNAL_OF_FAMILY[family] ?? 0;
  const prior = -table.likelihood / 20;
  if ((all & bit) === 0) return prior - (NAMED_ONLY[family] ?? 0);
  // Who says "voice gateway" means voice.
  const telling = family === 'gateway' || family === 'websocket' ? 1 : 1.5;
  const seen = (line & bit ? 3 : 0) + (near & bit ? 2 : 0) + (spokenOf & bit ? 1.5 : 0) + 1;
  return prior + seen * telling;
}

/** Whether another service speaks here, and Discord does not. */
export function isForeign({ line, near, all }: Context): boolean {
  if ((line & SIGNAL.discord) !== 0) return false;
  if ((line & SIGNAL.foreign) !== 0) return true;
  return (
    (near & SIGNAL.foreign) !== 0 && (near & SIGNAL.discord) === 0 && (all & SIGNAL.discord) === 0
  );
}

/** The same for what every service has, where Discord is only spoken of elsewhere in the text. */
export function isForeignHere(context: Context): boolean {
  const { near } = context;
  return isForeign(context) || ((near & SIGNAL.foreign) !== 0 && (near & SIGNAL.discord) === 0);
}

/** Whether Discord or one of its libraries is spoken of anywhere. */
export function isDiscord({ all }: Context): boolean {
  return (all & (SIGNAL.discord | SIGNAL.utilbot)) !== 0;
}
