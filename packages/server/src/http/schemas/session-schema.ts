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
import type { SessionHeadView, SessionListItemView, SessionView } from '../session-view.ts';
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
  // Sessions that were stored before the field was there have none.
  redact: Type.Optional(Type.Boolean()),
};

const endReasons: Readonly<Record<EndReason, true>> = {
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

const dateTime = (description: string) => Type.String({ format: 'date-time', description });

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
};

const segmentSchema = Type.Object(
  {
    segment: Type.Integer({ minimum: 0, description: 'Rises by one.' }),
    engine: Type.Optional(
      Type.String({ description: 'Who heard it: a session may go on with another one.' }),
    ),
    start_ms: milliseconds("In the session's audio."),
    end_ms: milliseconds("In the session's audio."),
    text: Type.String({ description: 'The text of the `final`, byte for byte.' }),
    words: Type.Array(Type.Object({ ...wordFields }, { additionalProperties: false })),
    findings: findingListSchema,
  },
  { additionalProperties: false },
);

/** Shared: routes refer to it by its `$id`. */
export const sessionSchema = Type.Object(
  { ...headFields, trends: trendListSchema, segments: Type.Array(segmentSchema) },
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
