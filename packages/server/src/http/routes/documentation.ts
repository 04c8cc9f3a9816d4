/**
 * The API's description for machines and people: `/openapi.json`, `/docs` (Swagger UI) and `/redoc` (ReDoc); of the WebSocket
 * `/asyncapi.json` and `/docs/ws`.
 */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { asyncApiDocument, htmlOf, pageStyle, referencePage } from '@clarity-care/protocol/reference';
import swagger from '@fastify/swagger';
import swaggerUi from '@fastify/swagger-ui';
import type { FastifyInstance } from 'fastify';
import { findingSchema } from '../schemas/finding-schema.ts';
import { trendListSchema } from '../schemas/trend-schema.ts';
import { policy, redocPolicy, swaggerUiPolicy } from '../security-headers.ts';

/** Must be there before the routes it is to describe. */
export function describeRoutes(app: FastifyInstance, version: string): void {
  void app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Clarity Care',
        version,
        description:
          'Medical transcription: speech in, transcript and clinical findings out. Live audio goes over the ' +
          'WebSocket `/ws/transcribe`, which [/docs/ws](/docs/ws) describes; this page describes what lies beside it. Errors are ' +
          '`application/problem+json` (RFC 9457) with a stable `code`.',
      },
      tags: [
        { name: 'health', description: 'Whether the server works.' },
        { name: 'extraction', description: 'Findings in plain text.' },
        { name: 'sessions', description: 'Stored transcripts.' },
      ],
    },
    // A route that is not for readers of the API, such as a page or the socket, has no tag.
    hideUntagged: true,
    refResolver: {
      buildLocalReference: (json, _baseUri, _fragment, index) =>
        typeof json.$id === 'string' ? json.$id : `schema-${index}`,
    },
  });
}

export async function addDocumentationRoutes(app: FastifyInstance): Promise<void> {
  app.get('/openapi.json', async () => app.swagger());
  addSocketDocumentation(app);

  await app.register(swaggerUi, {
    routePrefix: '/docs',
    staticCSP: swaggerUiPolicy,
    theme: {
      title: 'Clarity Care API',
      // The bar at the top bears another project's name and loads any address.
      css: [{ filename: 'theme.css', content: '.swagger-ui .topbar { display: none; }' }],
    },
  });

  app.get('/redoc', async (_request, reply) =>
    reply.header('content-security-policy', redocPolicy).type('text/html; charset=utf-8').send(redocPage),
  );
  const bundle = await readFile(createRequire(import.meta.url).resolve('redoc/bundles/redoc.standalone.js'));
  app.get('/redoc/redoc.standalone.js', async (_request, reply) =>
    reply
      .header('cache-control', 'public, max-age=3600')
      // The bundle holds characters beyond ASCII and does not say so itself.
      .type('text/javascript; charset=utf-8')
      .send(bundle),
  );
}

/** Both are made from the tables of the contract. */
function addSocketDocumentation(app: FastifyInstance): void {
  app.get('/asyncapi.json', async () =>
    // One version for both documents.
    asyncApiDocument({ version: app.swagger().info.version, findingSchema, trendListSchema }),
  );
  const page = htmlOf({
    title: 'Clarity Care: the WebSocket',
    blocks: referencePage(),
    links: [
      { address: '/', words: 'Clarity Care' },
      { address: '/docs', words: 'HTTP interface' },
      { address: '/asyncapi.json', words: 'AsyncAPI 3' },
    ],
  });
  app.get('/docs/ws', async (_request, reply) =>
    reply.header('content-security-policy', socketPagePolicy).type('text/html; charset=utf-8').send(page),
  );
}

/** One style, inside the page; no script. */
const socketPagePolicy = policy({
  'style-src': `'sha256-${createHash('sha256').update(pageStyle).digest('base64')}'`,
  'img-src': 'data:',
});

const redocPage = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Clarity Care API</title>
    <link rel="icon" href="data:,">
    <style>body { margin: 0 }</style>
  </head>
  <body>
    <redoc spec-url="/openapi.json"></redoc>
    <script src="/redoc/redoc.standalone.js"></script>
  </body>
</html>
`;
