import { z } from 'zod';
import { groundSchema } from './ground.ts';
import { intentSchema, permissionSchema } from './permission.ts';
import { recoverySchema } from './recovery.ts';

/** Who or what a code comes from. */
export const senderSchema = z
  .enum([
    'api',
    'gateway',
    'voice-gateway',
    'discord-client',
    'cloudflare',
    'client-library',
    'your-app',
    'utilbot-gateway',
    'utilbot-client',
  ])
  .describe('Who or what a code comes from.');

/** Whether the same request can be sent again. */
export const retrySchema = z
  .enum(['no', 'at-once', 'after-wait', 'after-fix'])
  .describe(
    'Whether the same request can be sent again. no: it never helps. at-once: yes. after-wait: yes, but not at once. after-fix: only when something has been changed.',
  );

/** A code's page, or a table's, from the site's root. */
export const pagePathSchema = z
  .string()
  .regex(/^\/(?:[\w.~-]+\/)+$/, 'the path of a page, such as /json/50013/')
  .describe("Path to a code's page, with a slash at its end.");

/** A short remark: a sentence without a line break. */
const remarkSchema = z.string().min(1).max(140);

/** A fact with what it rests on, and where it needs one a remark. */
const fact = <T extends z.ZodType>(value: T, what: string) =>
  z
    .strictObject({
      value: value.describe(what),
      ground: groundSchema,
      but: remarkSchema
        .optional()
        .describe('Where the fact does not hold, or needs a word more. One short sentence.'),
    })
    .optional()
    .describe(what);

const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .min(1)
    .refine((items) => new Set(items).size === items.length, 'each item once');

export const limitSchema = z.strictObject({
  of: z.string().min(1).max(80).describe('What is limited, and per what: "Pins in a channel".'),
  value: z.number().nonnegative().describe('The highest number that is accepted, or the lowest.'),
  unit: z
    .string()
    .min(1)
    .max(20)
    .optional()
    .describe('What the number counts, where it counts no things: seconds, bytes, days.'),
  least: z.literal(true).optional().describe('The number is a minimum.'),
  ground: groundSchema,
});

export const confusedSchema = z.strictObject({
  with: pagePathSchema,
  tell: remarkSchema.describe('How to tell the other from this one. One short sentence.'),
  ground: groundSchema,
});

/** Facts of a note that answer questions, each with what it rests on. In the order in which they are shown. */
export const noteFactsSchema = z.strictObject({
  status: fact(
    listOf(z.int().min(200).max(599)),
    'The HTTP statuses that come with the code, most frequent first.',
  ),
  retry: fact(retrySchema, 'Whether the same request can be sent again.'),
  reconnect: fact(recoverySchema, 'What to do after the close.'),
  sender: fact(listOf(senderSchema), 'Who or what the code comes from.'),
  answer: fact(
    listOf(pagePathSchema),
    'What comes back when the message is sent, as paths of codes.',
  ),
  permissions: fact(
    listOf(permissionSchema),
    'Permissions whose lack brings the code, or that the message needs.',
  ),
  intents: fact(
    listOf(intentSchema),
    'Gateway intents without which a message does not come, or that bring a code.',
  ),
  scopes: fact(
    listOf(z.string().regex(/^[a-z_]+(\.[a-z_]+)*$/, 'an OAuth2 scope')),
    'OAuth2 scopes whose lack brings the code, or that the message needs.',
  ),
  limits: z.array(limitSchema).min(1).optional().describe('Numbers that must not be passed.'),
  confused: z
    .array(confusedSchema)
    .min(1)
    .optional()
    .describe('Codes that are taken for this one, and how to tell them from it.'),
});

export type NoteFacts = z.infer<typeof noteFactsSchema>;
export type Retry = z.infer<typeof retrySchema>;
export type Sender = z.infer<typeof senderSchema>;
