/** Makes schemas that the compiler holds to types. Every one has words for the reader; none says what it does not check. */
import type { FieldsOf, OptionalField, Schema } from './json-schema.ts';

export const text = (description: string, limits: { readonly maxLength?: number } = {}): Schema<string> => ({
  type: 'string',
  description,
  ...limits,
});

export const flag = (description: string): Schema<boolean> => ({ type: 'boolean', description });

/** Whole milliseconds of the session's audio, or of the wall clock where `description` says so. */
export const milliseconds = (description: string): Schema<number> => count(description);

/** A whole number, 0 or more. */
export const count = (description: string, minimum = 0): Schema<number> => ({
  type: 'integer',
  minimum,
  description,
});

/** 0…1. */
export const share = (description: string): Schema<number> => ({
  type: 'number',
  minimum: 0,
  maximum: 1,
  description,
});

/** Not negative. */
export const amount = (description: string): Schema<number> => ({ type: 'number', minimum: 0, description });

/** One of the words of `meanings`, each of which has to be there. */
export function choice<Word extends string>(
  meanings: Readonly<Record<Word, string>>,
  description: string,
): Schema<Word> {
  return { type: 'string', enum: Object.keys(meanings), description };
}

/** Whatever JSON value; another document says what it is. */
export const anything = (description: string): Schema => ({ description });

export const listOf = <Item>(items: Schema<Item>, description: string): Schema<readonly Item[]> => ({
  type: 'array',
  items,
  description,
});

export const optional = <T>(schema: Schema<T>): OptionalField<T> => ({ optional: schema });

export const idOf = (description: string): Schema<string | number> => ({
  anyOf: [{ type: 'string', maxLength: 200 }, { type: 'number' }],
  description,
});

export function objectOf<T>(fields: FieldsOf<T>, description: string): Schema<T> {
  const rows = Object.entries<Schema | OptionalField>(fields);
  return {
    type: 'object',
    description,
    properties: Object.fromEntries(
      rows.map(([name, field]) => [name, 'optional' in field ? field.optional : field]),
    ),
    required: rows.flatMap(([name, field]) => ('optional' in field ? [] : [name])),
  };
}
