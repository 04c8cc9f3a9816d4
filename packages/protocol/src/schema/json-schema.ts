/**
 * The part of JSON Schema (draft 2020-12) in which the protocol is written. All of it means the same in draft 07, which
 * AsyncAPI 3 takes.
 */
export type SchemaType = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'null';

declare const described: unique symbol;

/** `T`: what the value is in TypeScript. It is there for the compiler only. */
export interface Schema<out T = unknown> {
  readonly [described]?: T;
  readonly type?: SchemaType;
  readonly description?: string;
  readonly const?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly contentEncoding?: 'base64';
  readonly items?: Schema;
  readonly maxItems?: number;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly default?: unknown;
}

/** A field that may be left out. */
export interface OptionalField<out T = unknown> {
  readonly optional: Schema<T>;
}

/** One row for each field of `T`: one that is missing, that `T` does not have, or that is optional there only does not compile. */
export type FieldsOf<T> = {
  readonly [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K>
    ? OptionalField<Exclude<T[K], undefined>>
    : Schema<T[K]>;
};
