/** Holds a value against a schema. */
import type { Schema } from './json-schema.ts';

/**
 * What is wrong with `value`, one line each; empty when nothing is. Stricter than JSON Schema in one point: a field that the
 * schema does not name is a problem. No line has any text of the value, which may be somebody's words; `path` and names
 * of fields that the schema does not know are all that it quotes.
 */
export function findProblems(schema: Schema, value: unknown, path: string): string[] {
  if (schema.anyOf !== undefined) {
    const tries = schema.anyOf.map((each) => findProblems(each, value, path));
    if (tries.some((problems) => problems.length === 0)) return [];
    return [`${path}: ${kindOf(value)} given; ${schema.anyOf.map(expectation).join(', or ')} expected`];
  }
  if (schema.type !== undefined && !isOfType(value, schema.type)) {
    return [`${path}: ${kindOf(value)} given; ${expectation(schema)} expected`];
  }
  if (typeof value === 'string') return textProblems(schema, value, path);
  if (typeof value === 'number') return numberProblems(schema, value, path);
  if (Array.isArray(value)) return listProblems(schema, value, path);
  if (isObject(value)) return objectProblems(schema, value, path);
  return [];
}

function textProblems(schema: Schema, value: string, path: string): string[] {
  const isWrong =
    (schema.const !== undefined && value !== schema.const) ||
    schema.enum?.includes(value) === false ||
    value.length < (schema.minLength ?? 0) ||
    value.length > (schema.maxLength ?? Infinity) ||
    (schema.pattern !== undefined && !new RegExp(schema.pattern, 'u').test(value));
  return isWrong
    ? [`${path}: a text of ${value.length} characters given; ${expectation(schema)} expected`]
    : [];
}

function numberProblems({ minimum = -Infinity, maximum = Infinity }: Schema, value: number, path: string) {
  if (value >= minimum && value <= maximum) return [];
  const upTo = maximum === Infinity ? 'on' : `to ${maximum}`;
  return [`${path}: ${value} given; a number from ${minimum} ${upTo} expected`];
}

function listProblems({ items, maxItems = Infinity }: Schema, value: readonly unknown[], path: string) {
  const tooMany =
    value.length > maxItems ? [`${path}: ${value.length} entries given; at most ${maxItems} expected`] : [];
  if (items === undefined) return tooMany;
  return [...tooMany, ...value.flatMap((each, at) => findProblems(items, each, `${path}[${at}]`))];
}

function objectProblems(
  { properties, required = [] }: Schema,
  value: Readonly<Record<string, unknown>>,
  path: string,
): string[] {
  const missing = required
    .filter((name) => !Object.hasOwn(value, name))
    .map((name) => `${path}.${name}: missing`);
  if (properties === undefined) return missing;
  const wrong = Object.entries(value).flatMap(([name, each]) => {
    const schema = Object.hasOwn(properties, name) ? properties[name] : undefined;
    return schema === undefined
      ? [`${path}.${name.slice(0, 40)}: not a field of the contract`]
      : findProblems(schema, each, `${path}.${name}`);
  });
  return [...missing, ...wrong];
}

function expectation({ type, const: only, enum: words, pattern, minLength, maxLength }: Schema): string {
  if (only !== undefined) return `"${only}"`;
  if (words !== undefined) return `one of ${words.join(', ')}`;
  if (pattern !== undefined) return `a text like ${pattern}`;
  if (minLength !== undefined || maxLength !== undefined)
    return `a text of ${minLength ?? 0} to ${maxLength ?? 'any number of'} characters`;
  return type === undefined ? 'anything' : typeNames[type];
}

const typeNames = {
  object: 'an object',
  array: 'a list',
  string: 'a text',
  integer: 'a whole number',
  number: 'a number',
  boolean: 'true or false',
  null: 'null',
} as const satisfies Readonly<Record<NonNullable<Schema['type']>, string>>;

function isOfType(value: unknown, type: NonNullable<Schema['type']>): boolean {
  switch (type) {
    case 'object':
      return isObject(value);
    case 'array':
      return Array.isArray(value);
    case 'integer':
      return Number.isSafeInteger(value);
    case 'number':
      return Number.isFinite(value);
    case 'null':
      return value === null;
    case 'string':
    case 'boolean':
      return typeof value === type;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'number') return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
