/** Which methods an address takes, for the `Allow` header of a 405 (RFC 9110 §15.5.6). */
import type { FastifyInstance } from 'fastify';

/** Learns every route that is added from now on. Answers with the methods of an address, or with none. */
export function watchAllowedMethods(app: FastifyInstance): (url: string) => readonly string[] {
  const routes = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>();
  app.addHook('onRoute', ({ method, url }) => {
    // The wildcards are CORS preflight and the files of the documentation pages.
    if (url.includes('*')) return;
    let route = routes.get(url);
    if (route === undefined) {
      route = { pattern: patternOf(url), methods: new Set() };
      routes.set(url, route);
    }
    for (const each of [method].flat()) route.methods.add(each);
  });
  return (url) => {
    const path = url.split('?', 1)[0] ?? '';
    const methods = new Set<string>();
    for (const route of routes.values()) {
      if (route.pattern.test(path)) for (const method of route.methods) methods.add(method);
    }
    return [...methods].toSorted();
  };
}

function patternOf(url: string): RegExp {
  const parts = url.split('/').map((part) => (part.startsWith(':') ? '[^/]+' : part.replaceAll('.', '\\.')));
  return new RegExp(`^${parts.join('/')}$`);
}
