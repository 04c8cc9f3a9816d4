/** The JSON Schema of an answer in Comprehend Medical's shape. Its entities are those of the service's own documentation. */
import type { ComprehendAnswer } from '@clarity-care/clinical';
import { Type, type TSchema } from 'typebox';

const entity = Type.Object(
  {
    Id: Type.Integer(),
    BeginOffset: Type.Integer({ minimum: 0, description: 'Unicode code points.' }),
    EndOffset: Type.Integer({ minimum: 0, description: 'Unicode code points.' }),
    Score: Type.Number(),
    Text: Type.String(),
    Category: Type.String(),
    Type: Type.String(),
    Traits: Type.Array(Type.Object({ Name: Type.String(), Score: Type.Number() })),
    Attributes: Type.Optional(Type.Array(Type.Object({}, { additionalProperties: true }))),
  },
  { additionalProperties: true },
);

const answerFields: Readonly<Record<keyof ComprehendAnswer, TSchema>> = {
  Entities: Type.Array(entity),
  UnmappedAttributes: Type.Array(Type.Object({}, { additionalProperties: true })),
  ModelVersion: Type.String(),
};

export const comprehendAnswerSchema = Type.Object({ ...answerFields }, { additionalProperties: false });
