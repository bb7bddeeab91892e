import type { Place } from '../components/snippets/source-of.ts';
import { InputError } from '../schemas/input-error.ts';

/**
 * Where the site stands that permalinks lead to, as a build of the site takes it from the environment.
 *
 * @throws InputError where SITE_URL is no address
 */
export function placeOf(environment: Readonly<Record<string, string | undefined>>): Place {
  const setting = (name: string): string | undefined => {
    const value = environment[name]?.trim();
    return value === '' ? undefined : value;
  };
  const site = setting('SITE_URL') ?? 'http://localhost:4321';
  if (!URL.canParse(site)) {
    throw new InputError({
      file: 'SITE_URL',
      expected: 'an address such as https://example.org',
      received: JSON.stringify(site),
      hint: 'Permalinks in comments lead there.',
    });
  }
  return { site, base: `/${(setting('BASE_PATH') ?? '').replace(/^\/+|\/+$/g, '')}` };
}
