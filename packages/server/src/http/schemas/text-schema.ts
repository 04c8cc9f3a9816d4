/** What is sent to be read: a text or a conversation, over HTTP and as lines of JSON. */
import { REDACTION_POLICIES } from '@clarity-care/clinical';
import { Type } from 'typebox';

const turnSchema = Type.Object(
  {
    speaker: Type.String({ description: 'Any name or label; the same for the same person.' }),
    text: Type.String({ description: 'What this person said before another spoke.' }),
  },
  { additionalProperties: false },
);

const spokenText = 'What was dictated or written.';

/** One of the two: see `documentOf`. */
export const documentSchema = Type.Object(
  {
    text: Type.Optional(Type.String({ description: spokenText })),
    turns: Type.Optional(
      Type.Array(turnSchema, {
        description: 'A conversation, in order, in the place of `text`.',
        examples: [[{ speaker: 'nurse', text: '…' }]],
      }),
    ),
  },
  { additionalProperties: false, examples: [{ text: 'blood pressure one twenty over eighty' }] },
);

const redactExamples = [{ text: 'Mrs. Alvarez was seen on May 5.' }];

/** A line of `clarity redact --jsonl`, whose policy is an option. */
export const redactLineSchema = Type.Object(
  { text: Type.String({ description: spokenText }) },
  { additionalProperties: false, examples: redactExamples },
);

export const redactBodySchema = Type.Object(
  {
    text: Type.String({ description: spokenText }),
    policy: Type.Optional(
      Type.Enum([...REDACTION_POLICIES], {
        description:
          '`all` (default): every identifier. `safe_harbor`: those that 45 CFR 164.514(b)(2) names; ages up to 89, ' +
          'years alone and professions stay.',
      }),
    ),
  },
  { additionalProperties: false, examples: redactExamples },
);

/** Of an address that has none: one that was given is not dropped unseen. */
export const noParametersSchema = Type.Object({}, { additionalProperties: false });
