/** What a note says behind its front matter, for spreading: nothing where it says nothing there. */
export function noteBody(text: string | undefined): { body?: string } {
  const body = text?.replaceAll('\r\n', '\n').trim() ?? '';
  return body === '' ? {} : { body };
}
