/** Checks requests against the schemas of their routes, and says what is wrong without repeating what was sent. */
import type { FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { ProblemError } from './problems.ts';

/** Requests are flat objects here: every field has a schema of its own. */
interface FlatSchema {
  readonly properties: Readonly<Record<string, TSchema & FieldSchema>>;
  readonly required?: readonly string[];
  readonly examples?: readonly unknown[];
}

interface FieldSchema {
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly enum?: readonly unknown[];
  /** Of a list: each of them an object. */
  readonly items?: TSchema & { readonly properties?: FlatSchema['properties'] };
}

/** A field that is not in the schema is refused: protection or a setting that was asked for is never dropped unseen. */
export const validatorCompiler: FastifySchemaCompiler<FlatSchema> = ({ schema, httpPart }) => {
  const isBody = httpPart === 'body';
  const fields = Object.entries(schema.properties).map(([name, field]) => ({
    name,
    field,
    isRequired: schema.required?.includes(name) ?? false,
    checker: Compile(field),
    itemChecker: field.items === undefined ? undefined : Compile(field.items),
  }));
  const code = isBody ? 'message_invalid' : 'parameter_invalid';

  return (input: unknown) => {
    if (!isRecord(input)) {
      const detail = `The body is ${kindOf(input)}; a JSON object is expected${exampleOf(schema)}.`;
      return { error: new ProblemError(code, { detail }) };
    }
    const value: Record<string, unknown> = {};
    for (const { name, field, isRequired, checker, itemChecker } of fields) {
      const given = isBody ? input[name] : parseParameter(input[name], field);
      if (given === undefined) {
        if (!isRequired) continue;
        const detail = `${name}: missing; ${expectation(field)} is expected${exampleOf(schema)}.`;
        return { error: new ProblemError(code, { detail, field: name }) };
      }
      if (!checker.Check(given)) {
        const what = wrongItem(given, itemChecker) ?? `${kindOf(given)} was given`;
        const detail = `${name}: ${what}; ${expectation(field)} is expected${exampleOf(schema)}.`;
        return { error: new ProblemError(code, { detail, field: name }) };
      }
      value[name] = given;
    }
    // The name of a field can be a patient's name: it is not repeated either.
    if (Object.keys(input).some((name) => !Object.hasOwn(schema.properties, name))) {
      const known = fields.map(({ name }) => name).join(', ') || 'none';
      const what = isBody ? 'The body has a field' : 'The address has a parameter';
      return {
        error: new ProblemError(code, { detail: `${what} that is not known here; known: ${known}.` }),
      };
    }
    return { value };
  };
};

/** Parameters of an address are text. Only plain digits are a whole number: `1e1`, `5.5` and ` 7` are mistakes. */
function parseParameter(given: unknown, field: FieldSchema): unknown {
  return field.type === 'integer' && typeof given === 'string' && /^\d{1,9}$/.test(given)
    ? Number(given)
    : given;
}

/** Of a list the first that is not as expected. What an object has is not told: names of fields could be somebody's. */
function wrongItem(
  given: unknown,
  checker: { Check(item: unknown): boolean } | undefined,
): string | undefined {
  if (!Array.isArray(given) || checker === undefined) return undefined;
  const at = given.findIndex((item) => !checker.Check(item));
  return at === -1
    ? undefined
    : `${isRecord(given[at]) ? 'another object' : kindOf(given[at])} stands at ${at}`;
}

function expectation(field: FieldSchema): string {
  if (field.enum !== undefined) return field.enum.map((choice) => JSON.stringify(choice)).join(' or ');
  switch (field.type) {
    case 'integer':
      return `a whole number from ${field.minimum} to ${field.maximum}`;
    case 'string':
      return field.maxLength === undefined ? 'a text' : `a text of at most ${field.maxLength} characters`;
    case 'array':
      return `a list of objects with the texts ${Object.keys(field.items?.properties ?? {}).join(' and ')}`;
    default:
      throw new TypeError(`no words for a request field of type ${field.type}; add them here`);
  }
}

function exampleOf({ examples }: FlatSchema): string {
  return examples === undefined ? '' : `, such as ${JSON.stringify(examples[0])}`;
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'empty';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  switch (typeof value) {
    case 'string':
      return `a text of ${value.length} characters`;
    case 'number':
      return 'a number';
    case 'boolean':
      return 'a boolean';
    default:
      return 'an object';
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
