/** The path of a field as programs write it: `embeds[0].description`. A place of its own comes first. */
export function fieldPath(segments: readonly string[]): string {
  let path = '';
  for (let at = 0; at < segments.length; at++) {
    const segment = segments[at] ?? '';
    if (segment === '_errors') {
      // The place in the list of faults is none in the form.
      if (/^\d+$/.test(segments[at + 1] ?? '')) at++;
    } else if (/^\d+$/.test(segment) && path !== '') path += `[${segment}]`;
    else path += path === '' ? segment : `.${segment}`;
  }
  return path;
}

/** A path as some library writes it (`embeds.0.title`, `embeds/0/title`), as `fieldPath` does. */
export function normalPath(path: string): string {
  return fieldPath(path.split(/[./[\]]+|->/).filter((segment) => segment !== ''));
}

/** Whether a text is nothing but the path of a field. */
export function isField(text: string): boolean {
  return (
    /^(?:[A-Za-z_0-9][\w-]*|\[\d+\])(?:[./]\w+|->\w+|\[[\w.]+\])*$/.test(text) &&
    !/^(?:message|code|error|errors|body|status|fault|details?|\d+)$/i.test(text)
  );
}
