/** `GET /`: where everything is, for a person who opens the server's address in a browser. */
import { createHash } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { policy } from '../security-headers.ts';

const addresses = [
  ['/health', 'whether the server can transcribe now'],
  ['/docs', 'the API, to read and to try (Swagger UI)'],
  ['/redoc', 'the API, to read (ReDoc)'],
  ['/openapi.json', 'the API, for machines'],
  ['/docs/ws', 'the WebSocket, to read'],
  ['/asyncapi.json', 'the WebSocket, for machines (AsyncAPI 3)'],
  ['/api/test-transcript', 'what is found in a sample transcript'],
  ['/api/sessions', 'stored transcripts'],
] as const;

const style =
  'body { font: 1rem/1.5 system-ui, sans-serif; max-width: 40rem; margin: 3rem auto; padding: 0 1rem } dd { margin: 0 0 .5rem 1.5rem }';

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>Clarity Care</title>
    <link rel="icon" href="data:,">
    <style>${style}</style>
  </head>
  <body>
    <h1>Clarity Care</h1>
    <p>Medical transcription: speech in, transcript and clinical findings out.</p>
    <dl>
${addresses.map(([path, what]) => `      <dt><a href="${path}">${path}</a></dt><dd>${what}</dd>`).join('\n')}
      <dt>/ws/transcribe</dt><dd>live audio (WebSocket)</dd>
    </dl>
  </body>
</html>
`;

const pagePolicy = policy({
  'style-src': `'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  'img-src': 'data:',
});

export function addStartPage(app: FastifyInstance): void {
  app.get('/', async (_request, reply) =>
    reply.header('content-security-policy', pagePolicy).type('text/html; charset=utf-8').send(page),
  );
}
