/** The JSON Schemas of what people make of a session, held to their types by the compiler. */
import { Type, type TSchema } from 'typebox';
import type { TranscriptLine } from '../../review/transcript-formats.ts';
import type { SessionOccurrence } from '../../storage/transcript-store.ts';
import type { AttestationView, OccurrenceView, SegmentVersionView, SegmentView } from '../session-view.ts';
import {
  attestationSchema,
  dateTime,
  editorFields,
  sayingFields,
  segmentFields,
  versionNumber,
} from './session-schema.ts';

/** Longest text of an edited segment, in code points. */
export const maxTextLength = 10_000;
/** Longest name of a person. */
const maxNameLength = 200;

const byField = Type.String({
  maxLength: maxNameLength,
  description: 'Who does it, as they call themselves. One line.',
});

export const editBodySchema = Type.Object(
  {
    text: Type.String({ maxLength: maxTextLength, description: 'What was said, in one line. Not empty.' }),
    version: Type.Integer({
      minimum: 1,
      maximum: 999_999,
      description: 'The version that was edited, so that nobody overwrites what they have not seen.',
    }),
    by: Type.Optional(byField),
  },
  {
    additionalProperties: false,
    examples: [{ text: 'Blood pressure 120/80.', version: 1, by: 'Dr. Example' }],
  },
);

export const editHeaders = Type.Object({
  'if-match': Type.Optional(
    Type.String({
      description:
        'The ETag of `GET /api/sessions/{id}` as it was read: another session as it is now is not edited.',
    }),
  ),
});

export const attestBodySchema = Type.Object(
  {
    by: byField,
    sha256: Type.Optional(
      Type.String({
        maxLength: 64,
        description: 'The `transcript_sha256` of the session as it was read; another one is refused.',
      }),
    ),
  },
  { additionalProperties: false, examples: [{ by: 'Dr. Example' }] },
);

const editedFields: Readonly<Record<keyof EditedSegmentView, TSchema>> = {
  ...segmentFields,
  attestation_voided: Type.Boolean({
    description: 'The session was attested, and is no longer: the attested text was another.',
  }),
};

export interface EditedSegmentView extends SegmentView {
  readonly attestation_voided: boolean;
}

export const editedSegmentResponse = Type.Unsafe<EditedSegmentView>(
  Type.Object({ ...editedFields }, { additionalProperties: false }),
);

const versionFields: Readonly<Record<keyof SegmentVersionView, TSchema>> = {
  version: versionNumber,
  ...sayingFields,
  ...editorFields,
};

export const versionsResponse = Type.Unsafe<{ readonly versions: readonly SegmentVersionView[] }>(
  Type.Object(
    {
      versions: Type.Array(Type.Object({ ...versionFields }, { additionalProperties: false }), {
        description: 'What was recognised, then each edit, oldest first.',
      }),
    },
    { additionalProperties: false },
  ),
);

export const attestationResponse = Type.Unsafe<AttestationView>(attestationSchema);

const occurrenceTypes: Readonly<Record<SessionOccurrence['type'], true>> = {
  opened: true,
  resumed: true,
  ended: true,
  engine_reconnecting: true,
  engine_recovered: true,
  engine_failed_over: true,
  edited: true,
  attested: true,
  attestation_voided: true,
};

const occurrenceFields: Readonly<Record<keyof OccurrenceView, TSchema>> = {
  at: dateTime('ISO 8601, UTC.'),
  type: Type.Enum(Object.keys(occurrenceTypes)),
  detail: Type.Optional(
    Type.String({ description: "The engine, the end's reason, or the segment's number." }),
  ),
};

export const occurrencesResponse = Type.Unsafe<{ readonly events: readonly OccurrenceView[] }>(
  Type.Object(
    {
      events: Type.Array(Type.Object({ ...occurrenceFields }, { additionalProperties: false }), {
        description: 'In order of time.',
      }),
    },
    { additionalProperties: false },
  ),
);

const lineFields: Readonly<Record<keyof TranscriptLine, TSchema>> = {
  segment: Type.Integer({ minimum: 0 }),
  start_ms: Type.Integer({ minimum: 0, description: "In the session's audio." }),
  end_ms: Type.Integer({ minimum: 0, description: "In the session's audio." }),
  text: Type.String({ description: 'The newest version.' }),
};

export const transcriptSchema = Type.Array(Type.Object({ ...lineFields }, { additionalProperties: false }), {
  description: 'One entry a segment, in order.',
});
