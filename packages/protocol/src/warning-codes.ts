/** `warning.code`: something to know, while the session goes on. */
export const warningCodes = {
  unknown_field: 'The config has a field that this server does not know; it has no effect.',
  not_honoured: 'The chosen engine cannot honour a field of the config.',
  unknown_message: 'A text frame of a type that this server does not know was passed over.',
  header_differs:
    "The stream's own header says another rate or channel count than the config; the header counts.",
  sample_rate_suspect: 'PCM audio arrives at a steady pace that fits another sample rate.',
  odd_byte_dropped: 'The audio ended in the middle of a sample.',
  cost_cap_near: 'Most of what may be spent in a day is spent.',
  engine_passed_over: 'An engine that `auto` would rather have taken cannot be had; another one was.',
  cost_cap_reached:
    'What may be spent in a day is spent: the session goes to an engine, or an annotator, that costs nothing.',
  annotator_failed: "The vendor's annotator did not answer; this server's own did.",
  idle_soon: 'Nothing has come for most of `limits.idle_ms`; the session ends in `deadline_ms`.',
  session_ends_soon: '`limits.max_session_ms` is nearly over; the session ends in `deadline_ms`.',
} as const satisfies Readonly<Record<string, string>>;

export type WarningCode = keyof typeof warningCodes;
