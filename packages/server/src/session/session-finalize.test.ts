/** `finalize`: the segment ends where the audio does, and the next begins there. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SessionEvent } from './session-input.ts';
import {
  audio,
  chosen,
  config,
  endedStream,
  event,
  failed,
  finalEvent,
  gone,
  play,
  retryDeadline,
  stop,
  type At,
} from './step-play.ts';

const finalize = (id?: string): SessionEvent => ({
  type: 'message',
  message: { type: 'finalize', ...(id === undefined ? {} : { id }) },
});
const opened: readonly At[] = [config, chosen];
/** The stream has given everything up to `cutMs`. */
const cutAt = (cutMs: number, received = cutMs, stream = 1): At => ({
  at: 9000,
  received,
  taken: cutMs,
  toTheCut: true,
  event: endedStream(stream),
});
const heard = (received: number): At => ({ at: received / 10, received, event: audio });

/** A second of audio, and the question. */
const asked: readonly At[] = [heard(1000), { at: 111, received: 1000, event: finalize('a') }];
const askedEffects = [['start_engine'], ['cut_stream', 'in 7000 finalize']] as const;
/** What the end of the cut stream brings, up to the answer. */
const settledThere = [
  'clear rollover',
  'clear finalize',
  'settle_session',
  'settle_audio',
  'release_cut',
  'finalized',
] as const;

interface Row {
  readonly name: string;
  readonly inputs: readonly At[];
  readonly effects: readonly (readonly string[])[];
}

const rows: readonly Row[] = [
  {
    name: 'before any audio there is nothing to end',
    inputs: [finalize('a')],
    effects: [['finalized']],
  },
  {
    name: 'the final is stored and said first; what was heard need not be kept',
    inputs: [...asked, event(finalEvent(100, 900)), cutAt(1000)],
    effects: [...askedEffects, ['append_segment', 'final', 'ack', 'settle_audio'], [...settledThere, 'ack']],
  },
  {
    name: 'after it, the next audio opens the next stream, where the last ended',
    inputs: [...asked, cutAt(1000), { at: 9100, received: 1100, event: audio }],
    effects: [...askedEffects, [...settledThere, 'ack'], ['start_engine 2 at 1000']],
  },
  {
    name: 'audio that came meanwhile is heard by the next stream at once',
    inputs: [...asked, heard(1300), cutAt(1000, 1300)],
    effects: [...askedEffects, [], [...settledThere, 'ack', 'start_engine 2 at 1000']],
  },
  {
    name: 'a second one waits its turn; with no more audio both are answered',
    inputs: [...asked, { at: 112, received: 1000, event: finalize('b') }, cutAt(1000)],
    effects: [...askedEffects, [], [...settledThere, 'finalized', 'ack']],
  },
  {
    name: 'a stream that breaks meanwhile is replaced, and its successor ends there too',
    inputs: [
      ...asked,
      { at: 112, received: 1000, taken: 900, event: failed(1) },
      retryDeadline,
      cutAt(1000, 1000, 2),
    ],
    effects: [
      ...askedEffects,
      ['abort_engine', 'reconnecting', 'in 250 retry'],
      ['start_engine 2 at 0'],
      ['recovered', ...settledThere, 'ack'],
    ],
  },
  {
    name: 'an engine that does nothing with the end of its audio is replaced',
    inputs: [...asked, { at: 8001, received: 1000, event: { type: 'deadline', name: 'finalize' } }],
    effects: [...askedEffects, ['in 7000 finalize', 'abort_engine', 'reconnecting', 'in 250 retry']],
  },
  {
    name: 'stop after it: both are answered, the farewell last',
    inputs: [...asked, { at: 112, received: 1000, event: stop }, cutAt(1000)],
    effects: [
      ...askedEffects,
      ['clear idle', 'end_audio', 'in 7000 finish'],
      [...settledThere, 'ack', 'end stopped', 'send_stopped', 'close 1000'],
    ],
  },
  {
    name: 'stop after it, with audio between: that is heard too',
    inputs: [
      ...asked,
      heard(1400),
      { at: 142, received: 1400, event: stop },
      cutAt(1000, 1400),
      { at: 9001, received: 1400, event: endedStream(2) },
    ],
    effects: [
      ...askedEffects,
      [],
      ['clear idle', 'end_audio', 'in 7000 finish'],
      [...settledThere, 'ack', 'start_engine 2 at 1000'],
      ['settle_session', 'settle_audio', 'end stopped', 'send_stopped', 'close 1000'],
    ],
  },
  {
    name: 'whoever has gone is not answered',
    inputs: [...asked, gone, cutAt(1000)],
    effects: [
      ...askedEffects,
      ['clear idle', 'end_audio', 'in 7000 finish'],
      ['clear rollover', 'clear finalize', 'settle_audio', 'release_cut', 'end client_gone'],
    ],
  },
];

for (const { name, inputs, effects } of rows) {
  test(name, () => assert.deepEqual(play([...opened, ...inputs]).effects.slice(opened.length), effects));
}

test('the answer bears the id of the question, and the ack says that all is settled', () => {
  const { all } = play([...opened, ...asked, cutAt(1000)]);
  const sent = all.flatMap((effect) => (effect.type === 'send' ? [effect.message] : []));
  assert.deepEqual(sent.slice(-2), [
    { type: 'finalized', id: 'a' },
    { type: 'ack', received_ms: 1000, final_ms: 1000 },
  ]);
});
