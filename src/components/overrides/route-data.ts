import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** A page that is not to be listed stands at many addresses: it claims none, and says so. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  if (locals.shell?.listed !== false) return;
  const { starlightRoute: route } = locals;
  route.head = route.head.filter(
    ({ attrs }) => attrs?.rel !== 'canonical' && attrs?.property !== 'og:url',
  );
  route.head.push({ tag: 'meta', attrs: { name: 'robots', content: 'noindex' }, content: '' });
});
