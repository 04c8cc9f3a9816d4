/** Holds answers against what `/openapi.json` says about them. */
import assert from 'node:assert/strict';
import type { FastifyInstance } from 'fastify';
import { Errors } from 'typebox/value';

export interface OpenApiDocument {
  readonly openapi: string;
  readonly info: { readonly version: string };
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

interface Operation {
  readonly summary?: string;
  readonly description?: string;
  readonly responses: Readonly<
    Record<
      string,
      {
        readonly description: string;
        readonly content?: Readonly<Record<string, MediaType>>;
      }
    >
  >;
}

interface MediaType {
  readonly schema: object;
  /** Of problems. */
  readonly examples?: Readonly<
    Record<string, { readonly value: { readonly code: string; readonly status: number } }>
  >;
}

export async function openApiOf(app: FastifyInstance): Promise<OpenApiDocument> {
  return (await app.inject('/openapi.json')).json<OpenApiDocument>();
}

/** Fails unless the document has a schema for this answer and the answer fits it. */
export async function assertDescribed(
  app: FastifyInstance,
  path: string,
  method: string,
  response: {
    readonly statusCode: number;
    readonly headers: Readonly<Record<string, unknown>>;
    json(): unknown;
  },
): Promise<void> {
  const document = await openApiOf(app);
  const mediaType = String(response.headers['content-type']).split(';', 1)[0] ?? '';
  const schema =
    document.paths[path]?.[method]?.responses[String(response.statusCode)]?.content?.[mediaType]?.schema;
  assert(schema !== undefined, `${method} ${path} ${response.statusCode} ${mediaType} is not described`);
  const errors = Errors(resolveReferences(schema, document) as never, response.json());
  assert.deepEqual(errors, []);
}

function resolveReferences(schema: unknown, document: OpenApiDocument): unknown {
  if (Array.isArray(schema)) return schema.map((each) => resolveReferences(each, document));
  if (typeof schema !== 'object' || schema === null) return schema;
  if ('$ref' in schema) {
    const name = String(schema.$ref).replace('#/components/schemas/', '');
    const target = document.components.schemas[name];
    assert(target !== undefined, `${String(schema.$ref)} leads nowhere`);
    return resolveReferences(target, document);
  }
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => [key, resolveReferences(value, document)]),
  );
}
