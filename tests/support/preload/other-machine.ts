import fs, { type Dirent } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/**
 * For `node --import`: another machine, as far as a program can tell. Its folders list their files
 * from the end, and its clock is years behind; time passes as it does.
 */
const BEHIND_MS = 3 * 365 * 86_400_000;

type Listed = (string | Dirent)[];
const nameOf = (item: string | Dirent): string => (typeof item === 'string' ? item : item.name);
const reversed = (list: Listed): Listed =>
  Array.isArray(list) ? list.toSorted((a, b) => (nameOf(a) < nameOf(b) ? 1 : -1)) : list;

const { readdirSync, readdir } = fs;
const { readdir: promised } = fs.promises;
type Read = (...args: unknown[]) => unknown;
type Taken = (error: Error | null, list: Listed) => void;

Object.assign(fs, {
  readdirSync: (...args: unknown[]) => reversed((readdirSync as Read)(...args) as Listed),
  readdir: (...args: unknown[]) => {
    const taken = args.pop() as Taken;
    // A list that failed is not there.
    const take: Taken = (error, list) => taken(error, error === null ? reversed(list) : list);
    (readdir as Read)(...args, take);
  },
});
Object.assign(fs.promises, {
  readdir: async (...args: unknown[]) => reversed((await (promised as Read)(...args)) as Listed),
});
syncBuiltinESMExports();

const RealDate = Date;
const now = (): number => RealDate.now() - BEHIND_MS;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, made) =>
    Reflect.construct(target, args.length === 0 ? [now()] : args, made) as Date,
  apply: () => new RealDate(now()).toString(),
  get: (target, name) => (name === 'now' ? now : (Reflect.get(target, name) as unknown)),
});
