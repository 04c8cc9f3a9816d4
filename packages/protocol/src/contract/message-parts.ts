/** What messages of the server are made of: words, coverage, cost, limits. */
import type { Cost, Coverage, FinalWord, Limits } from '../messages.ts';
import { amount, count, listOf, milliseconds, objectOf, optional, share, text } from '../schema/build.ts';

export const wordSchema = objectOf<FinalWord>(
  {
    text: text('As spoken, without a space.'),
    start_ms: milliseconds('Where it begins.'),
    end_ms: milliseconds('Where it ends.'),
    confidence: optional(share('How sure the engine is, where it says so.')),
    speaker: optional(text('Who speaks, where speakers are told apart.')),
    channel: optional(text('The channel, where they are heard apart.')),
  },
  'One word.',
);

export const coverageSchema = objectOf<Coverage>(
  {
    final_ms: milliseconds('Inside finals.'),
    silence_ms: milliseconds('Heard by the engine, which found no words there.'),
    lost_ms: milliseconds('Never heard: the engine failed first.'),
  },
  "How the session's audio was used up. The three sum to `audio_ms`.",
);

export const costSchema = objectOf<Cost>(
  {
    usd: amount('US dollars, to a millionth.'),
    prices_of: text('Month of the price table, such as `2026-07`.'),
    items: listOf(
      objectOf<Cost['items'][number]>(
        {
          service: text('A row of the price table, such as `transcribe_medical_streaming`.'),
          seconds: optional(amount('Seconds of audio, as they are billed.')),
          units: optional(amount('Units of 100 characters, as they are billed.')),
          usd: amount('US dollars.'),
        },
        'One service.',
      ),
      'What it is made of.',
    ),
  },
  'What the session has cost at a vendor, by the price table of the server.',
);

export const limitsSchema = objectOf<Limits>(
  {
    max_frame_bytes: count('Bytes in one frame.', 1),
    idle_ms: milliseconds('Longest time without a message from the client; wall clock.'),
    max_session_ms: milliseconds('Longest session; wall clock.'),
    max_audio_before_config_ms: milliseconds('Audio that may come before `config`.'),
    max_audio_ahead_ms: milliseconds(
      "How much more audio than time may come over one connection while the server's buffer is full.",
    ),
    resume_window_ms: milliseconds(
      'How long after its end, however it came, a session can be resumed; wall clock. Not one that ended by a fault of the client.',
    ),
  },
  'What this server allows.',
);
