/** Whether an answer has the form of the service's model: the SDK hands on whatever JSON it was sent. */
import type { DetectedEntity } from '@clarity-care/clinical';
import { MalformedAnswer } from './detection-failure.ts';

/** What a field that is read here must be; any of them may be absent. */
type Form = 'text' | 'number' | Readonly<{ listOf: Readonly<Record<string, Form>> }>;

const span = {
  Type: 'text',
  Score: 'number',
  BeginOffset: 'number',
  EndOffset: 'number',
  Text: 'text',
} as const;
const entities: Form = {
  listOf: {
    ...span,
    Category: 'text',
    Traits: { listOf: { Name: 'text', Score: 'number' } },
    Attributes: { listOf: span },
  },
};

/**
 * An answer without entities has an empty list; one without the list was not the service's.
 * @throws MalformedAnswer for the first field that is not of its form
 */
export function requireEntities(value: unknown): readonly DetectedEntity[] {
  const misfit = value === undefined ? 'Entities' : findMisfit('Entities', value, entities);
  if (misfit !== undefined) throw new MalformedAnswer(misfit);
  return value as readonly DetectedEntity[];
}

/** The path of the first field that is not of its form. Paths are of the service's own names and of numbers. */
function findMisfit(path: string, value: unknown, form: Form): string | undefined {
  if (form === 'text') return typeof value === 'string' ? undefined : path;
  if (form === 'number') return Number.isFinite(value) ? undefined : path;
  if (!Array.isArray(value)) return path;
  for (const [index, item] of (value as readonly unknown[]).entries()) {
    const itemPath = `${path}[${String(index)}]`;
    if (!isRecord(item)) return itemPath;
    for (const [name, fieldForm] of Object.entries(form.listOf)) {
      const field = item[name];
      const misfit = field === undefined ? undefined : findMisfit(`${itemPath}.${name}`, field, fieldForm);
      if (misfit !== undefined) return misfit;
    }
  }
  return undefined;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
