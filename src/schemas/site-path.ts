import { z } from 'zod';

/** Path to a page or file on the site's host, the base path included. */
export const pathSchema = z
  .string()
  .regex(/^\//, 'a path from the root of the host')
  .describe("Path on the site's host, its base path included.");
