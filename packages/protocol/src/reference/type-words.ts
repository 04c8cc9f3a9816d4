/** A schema in the words of a reader. */
import type { Schema } from '../schema/json-schema.ts';

/** Schemas that have a heading of their own, and what it is called. */
export type Parts = ReadonlyMap<Schema, { readonly name: string; readonly anchor: string }>;

/** Such as «whole number from 8000 to 48000» or «list, each [word](#word)». */
export function typeWords(schema: Schema, parts: Parts): string {
  const part = parts.get(schema);
  if (part !== undefined) return `[${part.name}](#${part.anchor})`;
  if (schema.anyOf !== undefined) {
    // That null counts as left out is said once for all.
    const others = schema.anyOf.filter((each) => each.type !== 'null');
    return others.map((each) => typeWords(each, parts)).join(' or ');
  }
  if (schema.type === undefined) return 'JSON';
  switch (schema.type) {
    case 'integer':
      return `whole number ${range(schema)}`.trim();
    case 'number':
      return `number ${range(schema)}`.trim();
    case 'string':
      return stringWords(schema);
    case 'boolean':
      return 'boolean';
    case 'array':
      return listWords(schema, parts);
    case 'object':
      return 'object';
    case 'null':
      return 'null';
  }
}

function listWords({ items, maxItems }: Schema, parts: Parts): string {
  const most = maxItems === undefined ? '' : ` of at most ${maxItems} entries`;
  return `list${most}, each ${items === undefined ? 'JSON' : typeWords(items, parts)}`;
}

function stringWords(schema: Schema): string {
  if (schema.const !== undefined) return `\`${schema.const}\``;
  if (schema.enum !== undefined) {
    return schema.enum.map((word) => `\`${word}\``).join(', ');
  }
  if (schema.contentEncoding !== undefined) return schema.contentEncoding;
  if (schema.pattern !== undefined) return `text like \`${schema.pattern}\``;
  return schema.maxLength === undefined ? 'text' : `text of at most ${schema.maxLength} characters`;
}

function range({ minimum, maximum }: Schema): string {
  if (maximum !== undefined) return `from ${minimum ?? 0} to ${maximum}`;
  return minimum === undefined || minimum === 0 ? '' : `from ${minimum} on`;
}
