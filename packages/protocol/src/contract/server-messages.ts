/** What the server says. */
import { errorCodes, type ErrorCode, type ErrorCodeRow } from '../error-codes.ts';
import { defaultConfig } from '../config.ts';
import type { ServerMessageBody } from '../messages.ts';
import {
  anything,
  choice,
  count,
  flag,
  idOf,
  listOf,
  milliseconds,
  optional,
  share,
  text,
} from '../schema/build.ts';
import { warningCodes } from '../warning-codes.ts';
import { configInForceSchema } from './config-schema.ts';
import type { MessageRow } from './message-row.ts';
import { costSchema, coverageSchema, limitsSchema, wordSchema } from './message-parts.ts';

type Type = ServerMessageBody['type'];

const segment = count('Number of the segment, from 1, rising.', 1);
const start = milliseconds('Where the words begin.');
const end = milliseconds('Where they end.');
const received = milliseconds('Audio received.');
const final = milliseconds('Audio that the client need not keep any longer: it is stored, or held no words.');
const words = listOf(wordSchema, 'In order.');

const engineStates: Readonly<Record<Extract<ServerMessageBody, { type: 'engine' }>['state'], string>> = {
  reconnecting: 'The stream broke; another one begins.',
  recovered: 'All is well again.',
  failed_over: 'Another engine goes on.',
};

const errorMeanings = Object.fromEntries(
  Object.entries<ErrorCodeRow>(errorCodes).map(([code, { meaning }]) => [code, meaning]),
) as Readonly<Record<ErrorCode, string>>;

export const serverMessages: {
  readonly [T in Type]: MessageRow<Extract<ServerMessageBody, { type: T }>>;
} = {
  ready: {
    description: 'The answer to `config`: the session is open, or goes on.',
    fields: {
      session_id: text('Where the transcript is: `GET /api/sessions/{session_id}`.'),
      resume_token: text('Whoever has it can resume this session. Keep it as a secret.'),
      engine: text('The engine that listens.'),
      config: configInForceSchema,
      limits: limitsSchema,
      have_ms: milliseconds(
        'Audio that need not be sent (again): send from sample floor(`have_ms` × `sample_rate` / 1000) on. 0 for a new session.',
      ),
    },
    example: {
      type: 'ready',
      session_id: '01K0000000000000000000000A',
      resume_token: 'example-of-a-token',
      engine: 'sphinx',
      config: defaultConfig,
      limits: {
        max_frame_bytes: 262_144,
        idle_ms: 300_000,
        max_session_ms: 14_400_000,
        max_audio_before_config_ms: 2000,
        max_audio_ahead_ms: 900_000,
        resume_window_ms: 600_000,
      },
      have_ms: 0,
    },
  },
  ack: {
    description: 'At least once a second while audio comes, and after each final.',
    fields: { received_ms: received, final_ms: final },
    example: { type: 'ack', received_ms: 4200, final_ms: 2900 },
  },
  partial: {
    description:
      'The guess so far; the next `partial` or the `final` of the segment replaces it. None after its final.',
    fields: {
      segment,
      start_ms: start,
      end_ms: end,
      text: text('The words.'),
      words: optional(words),
    },
    example: { type: 'partial', segment: 2, start_ms: 3000, end_ms: 3900, text: 'heart rate' },
  },
  final: {
    description:
      'A finished segment. It is on disk before it is sent. Finals are in order and do not overlap.',
    fields: {
      segment,
      start_ms: start,
      end_ms: end,
      text: text('The words, byte for byte as stored.'),
      words,
    },
    example: {
      type: 'final',
      segment: 1,
      start_ms: 300,
      end_ms: 900,
      text: 'no fever',
      words: [
        { text: 'no', start_ms: 300, end_ms: 480, confidence: 0.97 },
        { text: 'fever', start_ms: 480, end_ms: 900, confidence: 0.91 },
      ],
    },
  },
  findings: {
    description:
      'All findings of a segment that are known; a later one replaces it, and may be empty: the next final may answer a question or take a value back.',
    fields: {
      segment,
      findings: listOf(anything('A finding: docs/guide/findings.md.'), 'In order of the words.'),
      trends: optional(
        listOf(
          anything('A trend: docs/guide/findings.md.'),
          'Vital signs of the session that these findings have changed.',
        ),
      ),
    },
    example: { type: 'findings', segment: 1, findings: [] },
  },
  engine: {
    description: "The engine's stream broke, and what became of it. Nothing that was spoken is lost by it.",
    fields: {
      state: choice(engineStates, 'What happened.'),
      engine: text('The engine that goes on.'),
      replayed_ms: milliseconds('Audio that is given to the engine once more.'),
      reason: optional(text('What went wrong, with its remedy; absent when all is well again.')),
    },
    example: { type: 'engine', state: 'recovered', engine: 'sphinx', replayed_ms: 1300 },
  },
  heartbeat: {
    description:
      'Every five seconds, also while nothing is said. None for 15 s: the connection is dead; cut it and resume.',
    fields: {
      received_ms: received,
      final_ms: final,
      lag_ms: milliseconds('Audio received that the engine has not taken yet.'),
      speech_ratio: share(
        'Share of the audio since the last heartbeat that is louder than a room; 0 where none came.',
      ),
      since_text_ms: milliseconds('Time since the last words, or since the session began; wall clock.'),
    },
    example: {
      type: 'heartbeat',
      received_ms: 5000,
      final_ms: 2900,
      lag_ms: 120,
      speech_ratio: 0.42,
      since_text_ms: 800,
    },
  },
  finalized: {
    description:
      'The answer to `finalize`: the segment has ended, and its final, if there were words, is stored.',
    fields: { id: optional(idOf('That of `finalize`.')) },
    example: { type: 'finalized', id: 'page 2' },
  },
  pong: {
    description: 'The answer to `ping`.',
    fields: { id: optional(idOf('That of `ping`.')) },
    example: { type: 'pong', id: 7 },
  },
  warning: {
    description: 'Something to know; the session goes on.',
    fields: {
      code: choice(warningCodes, 'Stable.'),
      message: text('For people. No words of the transcript.'),
      field: optional(text('The config field that it is about.')),
      deadline_ms: optional(milliseconds('When what is warned of will happen, from now; wall clock.')),
    },
    example: {
      type: 'warning',
      code: 'unknown_field',
      message: 'config.colour is not known here and has no effect.',
      field: 'colour',
    },
  },
  error: {
    description: 'Why the connection is about to be closed: it comes before every close but 1000.',
    fields: {
      code: choice(errorMeanings, 'Stable.'),
      message: text('For people: what is wrong and what to do. No words of the transcript.'),
      retryable: flag('The same may succeed later.'),
      retry_after_ms: optional(milliseconds('Not sooner; wall clock.')),
      field: optional(text('The config field at fault.')),
    },
    example: {
      type: 'error',
      code: 'overloaded',
      message: 'This server carries as many sessions as it may. Try again in 5 s.',
      retryable: true,
      retry_after_ms: 5000,
    },
  },
  stopped: {
    description: 'The answer to `stop`, after the last finals. Close 1000 follows.',
    fields: {
      audio_ms: milliseconds('All audio of the session.'),
      segments: count('How many finals the session has.'),
      coverage: coverageSchema,
      cost: costSchema,
      sha256: {
        type: 'string',
        pattern: '^[0-9a-f]{64}$',
        description: 'Hex digest over every audio byte received, in order, from `sha256_from_ms` on.',
      },
      sha256_from_ms: optional(
        milliseconds(
          'Absent where it is 0. A session that was resumed has the digest of what came over its last connection.',
        ),
      ),
    },
    example: {
      type: 'stopped',
      audio_ms: 6000,
      segments: 1,
      coverage: { final_ms: 600, silence_ms: 5400, lost_ms: 0 },
      cost: { usd: 0, prices_of: '2026-07', items: [] },
      sha256: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    },
  },
};
