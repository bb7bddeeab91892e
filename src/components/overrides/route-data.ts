import { defineRouteMiddleware } from '@astrojs/starlight/route-data';
import { html } from '../html.ts';
import { sitePicture } from '../og/picture.ts';
import { absolute } from '../share/absolute.ts';
import { pictureTags } from '../share/unfurl.ts';
import { href } from '../with-base.ts';

/** What every page's head tells beyond what Starlight puts there. */
export const onRequest = defineRouteMiddleware(({ locals, site, url }) => {
  const { shell, starlightRoute: route } = locals;
  // Two generators would be one too many.
  route.head = route.head.filter(
    ({ attrs }) => attrs?.name !== 'generator' || String(attrs.content).startsWith('Astro'),
  );
  for (const entry of route.head) {
    // Starlight writes a title as HTML.
    if (entry.tag === 'title') entry.content = html`${entry.content ?? ''}`.toString();
  }
  if (shell?.listed === false) {
    // It stands at many addresses: it claims none, and says so.
    route.head = route.head.filter(
      ({ attrs }) => attrs?.rel !== 'canonical' && attrs?.property !== 'og:url',
    );
    route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' }, content: '' });
  }
  if (url.pathname === href('/')) {
    const type = route.head.find(({ attrs }) => attrs?.property === 'og:type');
    if (type?.attrs) type.attrs.content = 'website';
  }
  const tags = pictureTags(shell?.picture ?? sitePicture, (path) => absolute(path, site));
  for (const attrs of tags) route.head.push({ tag: 'meta', attrs, content: '' });
});
