/** The HTTP application, built but not listening. */
import cors from '@fastify/cors';
import fastify, { type FastifyInstance } from 'fastify';
import type { AppDeps } from './app-deps.ts';
import { handleErrors, handleFrameworkError } from './error-handling.ts';
import { acceptJsonBodies, maxBodyBytes } from './json-body.ts';
import { problemSchema } from './problems.ts';
import { RequestLog } from './request-log.ts';
import { validatorCompiler } from './request-validation.ts';
import { addDocumentationRoutes, describeRoutes } from './routes/documentation.ts';
import { addExtractRoutes } from './routes/extract.ts';
import { addHealthRoute } from './routes/health.ts';
import { addRedactRoute } from './routes/redact.ts';
import { addRecordingRoute } from './routes/recording.ts';
import { addReviewRoutes } from './routes/review.ts';
import { addSessionRoutes } from './routes/sessions.ts';
import { addStartPage } from './routes/start-page.ts';
import { addTranscriptRoute } from './routes/transcript.ts';
import { addUsageRoute } from './routes/usage.ts';
import { findingSchema, turnFindingSchema } from './schemas/finding-schema.ts';
import { sessionListItemSchema, sessionSchema } from './schemas/session-schema.ts';
import { setSecurityHeaders } from './security-headers.ts';
import { trustLoopbackHosts } from './trusted-host.ts';

/** How long a client may take to send a whole request. Sockets that were upgraded are not concerned. */
const requestTimeoutMs = 30_000;

/**
 * Everything but the WebSocket, which can be added to the returned instance. Call `listen` or `inject` on it; both
 * wait until it is ready.
 */
export function buildApp(deps: AppDeps): FastifyInstance {
  const app: FastifyInstance = fastify({
    loggerInstance: deps.logger,
    logController: new RequestLog({ logsArrivals: deps.debug }),
    bodyLimit: maxBodyBytes,
    requestTimeout: requestTimeoutMs,
    frameworkErrors: handleFrameworkError,
  });
  setSecurityHeaders(app);
  if (deps.isLoopbackOnly) trustLoopbackHosts(app, deps.allowedOrigins);
  handleErrors(app);
  acceptJsonBodies(app);
  app.setValidatorCompiler(validatorCompiler);
  // Answers go out as they are: a serializer made from the schema would leave out what the schema forgot.
  app.setSerializerCompiler(() => JSON.stringify);
  void app.register(cors, {
    origin: [...deps.allowedOrigins],
    methods: ['GET', 'HEAD', 'POST', 'PATCH', 'DELETE'],
    allowedHeaders: ['authorization', 'content-type', 'if-match', 'if-none-match', 'if-range', 'range'],
    exposedHeaders: ['accept-ranges', 'content-disposition', 'content-range', 'etag', 'retry-after'],
    maxAge: 600,
    strictPreflight: false,
  });
  describeRoutes(app, deps.version);
  for (const schema of [
    problemSchema,
    findingSchema,
    turnFindingSchema,
    sessionSchema,
    sessionListItemSchema,
  ])
    app.addSchema(schema);
  void app.register(async (scope) => {
    addStartPage(scope);
    addHealthRoute(scope, deps);
    addExtractRoutes(scope, deps);
    addRedactRoute(scope, deps);
    addSessionRoutes(scope, deps);
    addTranscriptRoute(scope, deps);
    addRecordingRoute(scope, deps);
    addReviewRoutes(scope, deps);
    if (deps.usage !== undefined) addUsageRoute(scope, deps.usage);
    await addDocumentationRoutes(scope);
  });
  return app;
}
