/** Checks what was sent against a schema, and says what is wrong without repeating it. */
import type { FastifySchemaCompiler } from 'fastify';
import type { TSchema } from 'typebox';
import { Compile } from 'typebox/compile';
import { meantBy } from '../wording/slip-of-the-pen.ts';
import { ProblemError } from './problems.ts';

/** Requests are flat objects here: every field has a schema of its own. */
export interface FlatSchema {
  readonly properties: Readonly<Record<string, TSchema & FieldSchema>>;
  readonly required?: readonly string[] | undefined;
  readonly examples?: readonly unknown[];
}

interface FieldSchema {
  readonly type?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly maxLength?: number;
  readonly enum?: readonly unknown[];
  /** Of a list: each of them an object. */
  readonly items?: TSchema & Partial<FlatSchema>;
  readonly examples?: readonly unknown[];
}

/** What is checked, in words: `The body` has fields, `The address` has parameters. */
interface Whole {
  readonly name: string;
  readonly member: 'field' | 'parameter';
}

interface Complaint {
  /** Of the whole; absent where none of its fields is at fault. */
  readonly field?: string;
  readonly detail: string;
}

export const validatorCompiler: FastifySchemaCompiler<FlatSchema> = ({ schema, httpPart }) => {
  // A request has many that a route does not know of; those it reads it checks itself.
  if (httpPart === 'headers') return (value: unknown) => ({ value });
  const isBody = httpPart === 'body';
  const whole: Whole = isBody
    ? { name: 'The body', member: 'field' }
    : { name: 'The address', member: 'parameter' };
  const complain = checkerOf(schema, whole);
  const code = isBody ? 'message_invalid' : 'parameter_invalid';
  return (input: unknown) => {
    const value = isBody ? input : parsedParameters(input, schema);
    const complaint = complain(value);
    return complaint === undefined ? { value } : { error: new ProblemError(code, complaint) };
  };
};

/**
 * Answers what is wrong with an object of this schema, if anything. A field that is not in the schema is refused:
 * protection or a setting that was asked for is never dropped unseen.
 */
export function checkerOf(schema: FlatSchema, whole: Whole): (input: unknown) => Complaint | undefined {
  const fields = Object.entries(schema.properties).map(([name, field]) => ({
    name,
    field,
    isRequired: schema.required?.includes(name) ?? false,
  }));
  const known = fields.map(({ name }) => name);

  return (input) => {
    if (!isRecord(input)) {
      return {
        detail: `${whole.name} is ${kindOf(input)}; a JSON object is expected${exampleOf('', schema)}.`,
      };
    }
    const unknown = unknownField(input, known);
    const unknownDetail =
      unknown === undefined
        ? undefined
        : `${whole.name} has a ${whole.member} that is not known here${unknown.slip}; known: ${known.join(', ') || 'none'}.`;
    // Before a field is called missing, the one in its place is.
    if (unknownDetail !== undefined && unknown?.slip !== '') return { detail: unknownDetail };
    for (const { name, field, isRequired } of fields) {
      const given = Object.hasOwn(input, name) ? input[name] : undefined;
      if (given === undefined && !isRequired) continue;
      if (given !== undefined && isOf(field, given)) continue;
      const { place, words } = wrongPlace(given, field) ?? { place: '', words: wrongWords(given, field) };
      return { detail: `${name}${place}: ${words}${exampleOf(name, schema)}.`, field: name };
    }
    return unknownDetail === undefined ? undefined : { detail: unknownDetail };
  };
}

/**
 * Parameters of an address are text. Only plain digits are a whole number: `1e1`, `5.5` and ` 7` are mistakes. Only `true` and
 * `false` are booleans.
 */
function parsedParameters(input: unknown, { properties }: FlatSchema): unknown {
  if (!isRecord(input)) return input;
  const parsed = (name: string, given: unknown): unknown => {
    const type = Object.hasOwn(properties, name) ? properties[name]?.type : undefined;
    if (typeof given !== 'string') return given;
    if (type === 'integer' && /^\d{1,9}$/.test(given)) return Number(given);
    if (type === 'boolean' && /^(true|false)$/.test(given)) return given === 'true';
    return given;
  };
  return Object.fromEntries(Object.entries(input).map(([name, given]) => [name, parsed(name, given)]));
}

/** The name of a field can be a patient's name: it is repeated only where it is one of ours, nearly. */
function unknownField(
  input: Readonly<Record<string, unknown>>,
  known: readonly string[],
): { readonly slip: string } | undefined {
  const unknown = Object.keys(input).filter((name) => !known.includes(name));
  if (unknown.length === 0) return undefined;
  for (const name of unknown) {
    const meant = meantBy(
      name,
      known.filter((each) => !Object.hasOwn(input, each)),
    );
    if (meant !== undefined) return { slip: `: ${name} (is ${meant} meant?)` };
  }
  return { slip: '' };
}

/** Of a list the first item that is not as expected, and the field of it. */
function wrongPlace(
  given: unknown,
  { items }: FieldSchema,
): { readonly place: string; readonly words: string } | undefined {
  if (!Array.isArray(given) || items?.properties === undefined) return undefined;
  const at = given.findIndex((item) => !isOf(items, item));
  if (at === -1) return undefined;
  const item: unknown = given[at];
  if (!isRecord(item)) return { place: `[${at}]`, words: `${kindOf(item)} was given; an object is expected` };
  const known = Object.keys(items.properties);
  const unknown = unknownField(item, known);
  const unknownWords = `a field that is not known here${unknown?.slip ?? ''}; known: ${known.join(', ')}`;
  if (unknown !== undefined && unknown.slip !== '') return { place: `[${at}]`, words: unknownWords };
  for (const [name, field] of Object.entries(items.properties)) {
    const value = Object.hasOwn(item, name) ? item[name] : undefined;
    if (value === undefined ? items.required?.includes(name) !== true : isOf(field, value)) continue;
    return { place: `[${at}].${name}`, words: wrongWords(value, field) };
  }
  return { place: `[${at}]`, words: unknownWords };
}

const compiled = new WeakMap<TSchema, { Check(value: unknown): boolean }>();

function isOf(schema: TSchema, value: unknown): boolean {
  const checker = compiled.get(schema) ?? Compile(schema);
  compiled.set(schema, checker);
  return checker.Check(value);
}

function wrongWords(given: unknown, field: FieldSchema): string {
  if (given === undefined) return `missing; ${expectation(field)} is expected`;
  const choices = field.enum?.filter((choice) => typeof choice === 'string') ?? [];
  const isSlip = typeof given === 'string' && meantBy(given, choices) !== undefined;
  return `${isSlip ? JSON.stringify(given) : kindOf(given)} was given; ${expectation(field)} is expected`;
}

function expectation(field: FieldSchema): string {
  if (field.enum !== undefined) return field.enum.map((choice) => JSON.stringify(choice)).join(' or ');
  switch (field.type) {
    case 'integer':
      return `a whole number from ${field.minimum} to ${field.maximum}`;
    case 'string':
      return field.maxLength === undefined ? 'a text' : `a text of at most ${field.maxLength} characters`;
    case 'boolean':
      return 'true or false';
    case 'array':
      return `a list of objects with the texts ${Object.keys(field.items?.properties ?? {}).join(' and ')}`;
    default:
      throw new TypeError(`no words for a request field of type ${field.type}; add them here`);
  }
}

/** Of the field where it has one, else of the whole. */
function exampleOf(name: string, { properties, examples }: FlatSchema): string {
  const ofField = properties[name]?.examples;
  if (ofField !== undefined) return `, such as ${JSON.stringify({ [name]: ofField[0] })}`;
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
