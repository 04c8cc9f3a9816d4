/** The JSON Schemas of stored sessions, held to their types by the compiler. */
import {
  conversationTypes,
  languageCodes,
  mediaEncodings,
  specialties,
  type Coverage,
  type FinalWord,
  type SessionConfig,
} from '@clarity-care/protocol';
import { Type, type TSchema } from 'typebox';
import type { EndReason } from '../../storage/transcript-store.ts';
import type {
  AttestationView,
  SegmentView,
  SessionHeadView,
  SessionListItemView,
  SessionView,
} from '../session-view.ts';
import { findingListSchema } from './finding-schema.ts';
import { trendListSchema } from './trend-schema.ts';

const milliseconds = (description: string) => Type.Integer({ minimum: 0, description });

const configFields: Readonly<Record<keyof SessionConfig, TSchema>> = {
  language_code: Type.Enum([...languageCodes]),
  sample_rate: Type.Integer({ description: 'Hertz.' }),
  media_encoding: Type.Enum([...mediaEncodings]),
  specialty: Type.Enum([...specialties]),
  type: Type.Enum([...conversationTypes]),
  engine: Type.String({ description: '`auto`, or the name that was asked for.' }),
  interim_results: Type.Boolean(),
  show_speaker_label: Type.Boolean(),
  number_of_channels: Type.Integer(),
  vocabulary_name: Type.Union([Type.String(), Type.Null()]),
  extract: Type.Boolean(),
  // Sessions that were stored before a field was there have none.
  vocabulary: Type.Optional(Type.Union([Type.Array(Type.String()), Type.Null()])),
  redact: Type.Optional(Type.Boolean()),
};

export const endReasons: Readonly<Record<EndReason, true>> = {
  stopped: true,
  client_gone: true,
  internal_error: true,
  refused: true,
  engine_failed: true,
  limit: true,
  draining: true,
  interrupted: true,
};

const coverageFields: Readonly<Record<keyof Coverage, TSchema>> = {
  final_ms: milliseconds('Inside finals.'),
  silence_ms: milliseconds('Heard, without words.'),
  lost_ms: milliseconds('Never heard: the engine failed first.'),
};

const wordFields: Readonly<Record<keyof FinalWord, TSchema>> = {
  text: Type.String(),
  start_ms: milliseconds("In the session's audio."),
  end_ms: milliseconds("In the session's audio."),
  confidence: Type.Optional(Type.Number({ minimum: 0, maximum: 1 })),
  speaker: Type.Optional(Type.String()),
  channel: Type.Optional(Type.String()),
};

export const dateTime = (description: string) => Type.String({ format: 'date-time', description });

const attestationFields: Readonly<Record<keyof AttestationView, TSchema>> = {
  at: dateTime('ISO 8601, UTC.'),
  by: Type.String({ description: 'As they call themselves.' }),
  sha256: Type.String({
    description: 'Hex, over the text of each segment in order, each followed by a line feed, in UTF-8.',
  }),
};

export const attestationSchema = Type.Object(
  { ...attestationFields },
  { additionalProperties: false, description: "A person's word for the transcript. Gone after an edit." },
);

const headFields: Readonly<Record<keyof SessionHeadView, TSchema>> = {
  session_id: Type.String(),
  engine: Type.String({ description: 'The engine that the session began with.' }),
  config: Type.Object({ ...configFields }, { description: 'As in force, defaults filled in.' }),
  started_at: dateTime('ISO 8601, UTC.'),
  ended_at: Type.Optional(dateTime('ISO 8601, UTC. Absent while the session is live.')),
  end_reason: Type.Optional(
    Type.Enum(Object.keys(endReasons), {
      description:
        'Absent while the session is live. `interrupted`: the server went away in the middle of it.',
    }),
  ),
  audio_ms: Type.Optional(milliseconds('Audio received. Absent while the session is live.')),
  coverage: Type.Optional(
    Type.Object(
      { ...coverageFields },
      { description: 'Sums to `audio_ms`. Absent while the session is live.' },
    ),
  ),
  cost_usd: Type.Optional(
    Type.Number({ minimum: 0, description: 'What it cost at vendors. Absent while the session is live.' }),
  ),
  resumable_until: Type.Optional(
    dateTime('ISO 8601, UTC. Until then the session can be gone on with; absent where it cannot.'),
  ),
  attestation: Type.Optional(attestationSchema),
};

/** What a segment says in one of its versions. */
export const sayingFields = {
  text: Type.String({ description: 'Of version 1: the text of the `final`, byte for byte.' }),
  words: Type.Array(Type.Object({ ...wordFields }, { additionalProperties: false }), {
    description:
      'Cut at white space. Of an edited text: words that were recognised keep times and confidence, others share ' +
      'the time of those that they replace and have no confidence.',
  }),
  findings: findingListSchema,
};

export const versionNumber = Type.Integer({ minimum: 1, description: '1 is what was recognised.' });

/** Of a version that a person made. */
export const editorFields = {
  edited_at: Type.Optional(dateTime('ISO 8601, UTC. Absent for what was recognised.')),
  edited_by: Type.Optional(Type.String({ description: 'As they call themselves, where they did.' })),
};

export const segmentFields: Readonly<Record<keyof SegmentView, TSchema>> = {
  segment: Type.Integer({ minimum: 0, description: 'Rises by one.' }),
  engine: Type.Optional(Type.String({ description: 'Who heard it: a session may go on with another one.' })),
  start_ms: milliseconds("In the session's audio."),
  end_ms: milliseconds("In the session's audio."),
  version: versionNumber,
  ...sayingFields,
  recognised: Type.Optional(
    Type.Object(sayingFields, {
      additionalProperties: false,
      description: 'Version 1 of a segment that was edited.',
    }),
  ),
  ...editorFields,
};

const sessionFields: Readonly<Record<keyof SessionView, TSchema>> = {
  ...headFields,
  transcript_sha256: Type.String({
    description: 'Of the transcript as it is now, counted as for an attestation.',
  }),
  trends: trendListSchema,
  segments: Type.Array(Type.Object({ ...segmentFields }, { additionalProperties: false }), {
    description: 'In their newest versions.',
  }),
};

/** Shared: routes refer to it by its `$id`. */
export const sessionSchema = Type.Object(
  { ...sessionFields },
  { $id: 'Session', additionalProperties: false },
);

/** Shared: routes refer to it by its `$id`. */
export const sessionListItemSchema = Type.Object(
  { ...headFields, segment_count: Type.Integer({ minimum: 0 }) },
  { $id: 'SessionListItem', additionalProperties: false },
);

export const sessionResponse = Type.Unsafe<SessionView>(Type.Ref('Session'));

export const sessionListResponse = Type.Unsafe<{
  readonly sessions: readonly SessionListItemView[];
  readonly next_cursor?: string;
}>(
  Type.Object(
    {
      sessions: Type.Array(Type.Ref('SessionListItem'), { description: 'Newest first.' }),
      next_cursor: Type.Optional(
        Type.String({ description: 'Give it as `cursor`; absent on the last page.' }),
      ),
    },
    { additionalProperties: false },
  ),
);
