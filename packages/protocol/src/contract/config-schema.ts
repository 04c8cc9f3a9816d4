/** JSON Schemas of `config`: as a client sends it, and as `ready` shows it. Made from the table that `parseConfig` reads. */
import {
  configFields,
  longestIdentifier,
  mostSeq,
  maxPhraseCharacters,
  maxPhrases,
  namePattern,
  vocabularyPattern,
  type FieldRule,
  type ResumeRequest,
  type SessionConfig,
} from '../config.ts';
import { count, objectOf, text } from '../schema/build.ts';
import type { Schema } from '../schema/json-schema.ts';

/** What a value of that rule is, when it is one. */
function valueSchema(rule: FieldRule): Schema {
  switch (rule.kind) {
    case 'choice':
      return { type: 'string', enum: rule.allowed };
    case 'integer':
      return { type: 'integer', minimum: rule.min, maximum: rule.max };
    case 'boolean':
      return { type: 'boolean' };
    case 'name':
      return { type: 'string', pattern: namePattern.source };
    case 'vocabulary':
      return { type: 'string', pattern: vocabularyPattern.source };
    case 'phrases': {
      const phrase = { type: 'string', minLength: 1, maxLength: maxPhraseCharacters } as const;
      return { type: 'array', items: phrase, maxItems: maxPhrases };
    }
  }
}

const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] });

const resumeSchema: Schema<ResumeRequest> = objectOf<ResumeRequest>(
  {
    session_id: text('`ready.session_id`.', { maxLength: longestIdentifier }),
    token: text('`ready.resume_token`.', { maxLength: longestIdentifier }),
    last_seq: {
      ...count(
        '`seq` of the last message of the session that came; what was said after it comes again. An `error` or `pong` before the `ready` of a resume is numbered on its own and does not count.',
      ),
      maximum: mostSeq,
    },
  },
  'Go on with a session whose connection was lost, or that has ended.',
);

const rules = Object.entries<FieldRule>(configFields);

/** As a client sends it: every field may be left out or be null, which counts as left out. */
export const configRequestSchema: Schema = {
  type: 'object',
  description: 'All fields may be left out. One that is not known is answered by a `warning`.',
  properties: {
    ...Object.fromEntries(
      rules.map(([field, rule]) => [
        field,
        { ...orNull(valueSchema(rule)), description: rule.description, default: rule.default },
      ]),
    ),
    resume: { ...orNull(resumeSchema), description: resumeSchema.description ?? '' },
  },
};

/** As in force: every field has its value. */
export const configInForceSchema: Schema<SessionConfig> = {
  type: 'object',
  description: 'The config as in force, defaults filled in.',
  properties: Object.fromEntries(
    rules.map(([field, rule]) => {
      const schema = valueSchema(rule);
      return [field, { ...(rule.default === null ? orNull(schema) : schema), description: rule.description }];
    }),
  ),
  required: rules.map(([field]) => field),
};
