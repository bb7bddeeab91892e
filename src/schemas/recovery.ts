import { z } from 'zod';

/**
 * What a client does after a close: `resume` the session, `identify` again because the session is gone,
 * `connect` again where there is no session to lose, or `stop`, since connecting again cannot help until
 * something is changed.
 */
export const recoverySchema = z
  .enum(['resume', 'identify', 'connect', 'stop'])
  .describe(
    'What to do after a close. resume: connect and resume the session. identify: connect and identify again. connect: connect again, there is no session. stop: do not connect until something is changed.',
  );

export type Recovery = z.infer<typeof recoverySchema>;
