import { z } from 'zod';

/** The key of a code in its table: a number, a class such as `5xx`, or a dispatch event's name. */
export const codeSchema = z
  .union([
    z.int(),
    z.string().regex(/^[1-5]xx$/, 'a class of HTTP statuses, such as 5xx'),
    z.string().regex(/^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$/, 'an event name, such as GUILD_CREATE'),
  ])
  .describe('A number, a class of HTTP statuses such as 5xx, or a name such as GUILD_CREATE.');

/** Which way a payload travels, seen from the client. */
export const directionSchema = z
  .enum(['send', 'receive', 'both'])
  .describe('Which way a payload travels, seen from the client.');

/** How a payload is encoded on the wire. */
export const encodingSchema = z
  .enum(['json', 'binary'])
  .describe('How a payload is encoded on the wire.');

export type Code = z.infer<typeof codeSchema>;
export type Direction = z.infer<typeof directionSchema>;
export type Encoding = z.infer<typeof encodingSchema>;
