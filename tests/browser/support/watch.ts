import type { BrowserContext, Page } from 'playwright-core';

/** What went wrong in a browser's pages, and what they asked of others. */
export interface Watch {
  /** What a content security policy stopped: `script-src-elem: inline at …`. */
  violations: string[];
  /** Errors and warnings on the console, and errors that nothing caught. */
  errors: string[];
  /** Addresses of other sites that were asked for. */
  foreign: string[];
}

/**
 * Watches all pages of a page's context, from their beginning on; call it before the first one opens.
 *
 * @param origin the site's own
 */
export async function watch(page: Page, origin: string): Promise<Watch> {
  const context = page.context();
  const seen: Watch = { violations: [], errors: [], foreign: [] };
  await reportViolations(context, seen.violations);
  context.on('console', (message) => {
    if (!['error', 'warning'].includes(message.type())) return;
    seen.errors.push(`${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (error) => seen.errors.push(String(error.error())));
  context.on('request', (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (/^https?:$/.test(protocol) && asked !== origin) seen.foreign.push(request.url());
  });
  return seen;
}

async function reportViolations(context: BrowserContext, violations: string[]): Promise<void> {
  await context.exposeBinding('reportViolation', (_, violation: string) => {
    violations.push(violation);
  });
  await context.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      const at = `${sourceFile}:${String(lineNumber)}`;
      const report = (window as unknown as { reportViolation: (violation: string) => void })
        .reportViolation;
      report(`${effectiveDirective}: ${blockedURI} at ${at} ${sample}`);
    });
  });
}
