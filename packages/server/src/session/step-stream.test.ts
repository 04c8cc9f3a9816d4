import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeCodes } from '@clarity-care/protocol';
import { EngineError } from '../engines/speech-engine.ts';
import type { Effect } from './session-effect.ts';
import type { SessionEvent } from './session-input.ts';
import {
  audio,
  capabilities,
  chosen,
  config,
  ended,
  endedStream,
  event,
  failed,
  finalEvent,
  noFallback,
  partialEvent,
  play,
  retryDeadline,
  selected,
  stop,
  type At,
} from './step-play.ts';

const rolloverDeadline: SessionEvent = { type: 'deadline', name: 'rollover' };

function started(all: readonly Effect[]): readonly (readonly [string, number, number])[] {
  return all.flatMap((effect) =>
    effect.type === 'start_engine' ? [[effect.name, effect.stream, effect.fromMs] as const] : [],
  );
}

function engineMessages(all: readonly Effect[]) {
  return all.flatMap((effect) =>
    effect.type === 'send' && effect.message.type === 'engine' ? [effect.message] : [],
  );
}

test('a broken stream is replaced by one that begins at the end of the last final', () => {
  const { all, effects } = play([
    config,
    chosen,
    audio,
    event(finalEvent(100, 600)),
    event({ ...partialEvent, startMs: 900, endMs: 1200 }),
    { at: 100, received: 1500, event: failed(1) },
    { at: 350, received: 1700, taken: 1500, event: retryDeadline },
    { at: 400, received: 1800, taken: 1400, event: event(finalEvent(300, 700), 2) },
    { at: 410, received: 1800, event: stop },
    { at: 420, received: 1800, event: endedStream(2) },
  ]);
  assert.deepEqual(effects[5], ['abort_engine', 'reconnecting', 'in 250 retry']);
  assert.deepEqual(effects[6], ['start_engine 2 at 600']);
  assert.deepEqual(effects[7], ['recovered', 'append_segment', 'final', 'ack', 'settle_audio']);
  assert.deepEqual(
    engineMessages(all).map(({ state, replayed_ms }) => [state, replayed_ms]),
    [
      ['reconnecting', 900],
      ['recovered', 900],
    ],
  );
  const segments = all.flatMap((effect) => (effect.type === 'append_segment' ? [effect.segment] : []));
  assert.deepEqual(
    segments.map(({ startMs, endMs }) => [startMs, endMs]),
    [
      [100, 600],
      [900, 1300],
    ],
  );
});

test('what a replaced stream still says is passed over', () => {
  const { effects } = play([
    config,
    chosen,
    audio,
    failed(1),
    retryDeadline,
    event(finalEvent(0, 90)),
    ended,
  ]);
  assert.deepEqual(effects.slice(5), [[], []]);
});

test('each failure in a row waits longer, and the third looks for the next engine', () => {
  const { effects } = play([
    config,
    chosen,
    audio,
    failed(1),
    retryDeadline,
    failed(2),
    retryDeadline,
    failed(3),
    selected('other'),
    event(finalEvent(0, 90), 4),
  ]);
  assert.deepEqual(effects.slice(3), [
    ['abort_engine', 'reconnecting', 'in 250 retry'],
    ['start_engine 2 at 0'],
    // The client knows already.
    ['abort_engine', 'in 500 retry'],
    ['start_engine 3 at 0'],
    ['abort_engine', 'choose_fallback'],
    ['failed_over', 'start_engine 4 at 0'],
    ['append_segment', 'final', 'ack', 'settle_audio'],
  ]);
});

test('a final, or half a minute of new audio, and the count begins again', () => {
  const broken: At[] = [config, chosen, audio, failed(1), retryDeadline, failed(2), retryDeadline];
  const afterFinal = play([...broken, event(finalEvent(0, 90), 3), failed(3)]);
  assert.deepEqual(afterFinal.effects.at(-1), ['abort_engine', 'reconnecting', 'in 250 retry']);
  const afterWork = play([...broken, { at: 200, received: 30_000, event: failed(3) }]);
  assert.equal(afterWork.effects.at(-1)?.at(-1), 'in 250 retry');
});

test('an engine whose vendor tells how long to wait is given that long', () => {
  const full: SessionEvent = {
    type: 'engine_failed',
    stream: 1,
    error: new EngineError('engine_at_capacity', 'full', { retryable: true, retryAfterMs: 3000 }),
  };
  assert.equal(play([config, chosen, audio, full]).effects.at(-1)?.at(-1), 'in 3000 retry');
});

test('without another engine the same one is tried for a minute, then the session ends', () => {
  const outage: At[] = [config, chosen, audio];
  let atMs = 100;
  for (let stream = 1; stream <= 30; stream += 1) {
    outage.push({ at: atMs, event: failed(stream) }, { at: atMs, event: noFallback });
    atMs += 5000;
    outage.push({ at: atMs, event: retryDeadline });
  }
  const { all, effects, state } = play(outage);
  assert.equal(state.phase, 'ended');
  assert.ok(effects.flat().includes(`close ${closeCodes.engineFailed}`));
  const last = started(all).at(-1)?.[1] ?? 0;
  assert.ok(last >= 12 && last <= 14, `${last} streams`);
});

test('an engine that refuses the config is not asked again, nor is another', () => {
  const rejected: SessionEvent = {
    type: 'engine_failed',
    stream: 1,
    error: new EngineError('engine_rejected', 'no such vocabulary', {
      retryable: false,
      field: 'vocabulary_name',
    }),
  };
  assert.deepEqual(play([config, chosen, audio, rejected]).effects.at(-1), [
    'abort_engine',
    'end engine_failed',
    'error config_invalid',
    'close 4400',
  ]);
});

test('audio that could not be kept counts as lost, once, however often streams break', () => {
  const trouble = { received: 400_000, keptFrom: 100_000, givenUp: 70_000 };
  const broken: At[] = [
    config,
    chosen,
    audio,
    { at: 10, ...trouble, event: failed(1) },
    { at: 20, ...trouble, event: retryDeadline },
    { at: 30, ...trouble, event: failed(2) },
    { at: 40, ...trouble, event: retryDeadline },
  ];
  const coverageOf = (inputs: readonly At[]) => {
    const end = play(inputs).all.find((effect) => effect.type === 'end_session');
    return end?.end.coverage;
  };
  const { all } = play(broken);
  assert.deepEqual(started(all).at(-1), ['scripted', 3, 100_000]);
  const heard = [
    { at: 50, ...trouble, event: stop },
    { at: 60, ...trouble, event: endedStream(3) },
  ];
  assert.deepEqual(coverageOf([...broken, ...heard]), {
    final_ms: 0,
    silence_ms: 330_000,
    lost_ms: 70_000,
  });
  const spoken = [
    { at: 45, ...trouble, event: event(finalEvent(0, 1000), 3) },
    { at: 46, received: 400_000, event: stop },
    { at: 47, received: 400_000, event: endedStream(3) },
  ];
  assert.deepEqual(coverageOf([...broken, ...spoken]), {
    final_ms: 1000,
    silence_ms: 329_000,
    lost_ms: 70_000,
  });
  const given = [
    { at: 50, ...trouble, event: failed(3, false) },
    { at: 60, ...trouble, event: noFallback },
  ];
  assert.deepEqual(coverageOf([...broken, ...given]), { final_ms: 0, silence_ms: 0, lost_ms: 400_000 });
});

const mute = (stream: number): SessionEvent => ({
  type: 'engine_failed',
  stream,
  error: new EngineError('engine_mute', 'says nothing', { retryable: true }),
});

test('noise of which one stream says nothing is heard again by another; when that is mute too, it was noise', () => {
  const { all, effects, state } = play([
    config,
    chosen,
    audio,
    event(finalEvent(0, 1000)),
    { at: 60_000, received: 62_000, event: mute(1) },
    { at: 90_000, received: 95_000, event: mute(2) },
    { at: 150_000, received: 155_000, event: mute(3) },
    { at: 210_000, received: 215_000, event: mute(4) },
    { at: 211_000, received: 216_000, event: event(finalEvent(35_000, 36_000), 5) },
    { at: 280_000, received: 280_000, event: mute(5) },
  ]);
  assert.deepEqual(
    started(all).map(([, stream, fromMs]) => [stream, fromMs]),
    [
      [1, 0],
      [2, 1000],
      [3, 65_000],
      [4, 125_000],
      [5, 185_000],
      // After words, the first suspicion hears everything again.
      [6, 221_000],
    ],
  );
  assert.equal(state.phase, 'open');
  assert.ok(!effects.flat().includes('reconnecting'), 'nothing is known to be broken');
});

test('an engine that goes on in the place of another tells what it cannot do, and has its own limits', () => {
  const wishes: SessionEvent = {
    type: 'message',
    message: { type: 'config', config: { show_speaker_label: true, number_of_channels: 2 } },
  };
  const all2 = { ...capabilities, speakerLabels: true, channels: 2, maxStreamMs: 1000 } as const;
  const { effects } = play([wishes, selected('able', all2), audio, failed(1, false), selected('plain')]);
  assert.deepEqual(effects[1], ['create_session', 'ready', 'in 240000 idle']);
  assert.deepEqual(effects.at(-1), [
    'failed_over',
    'warning not_honoured',
    'warning not_honoured',
    'clear rollover',
    'start_engine 2 at 0',
  ]);
});

test('another engine that is only full is asked again until the outage has lasted too long', () => {
  const full: SessionEvent = {
    type: 'engine_chosen',
    selection: { outcome: 'at_capacity', message: 'full', retryAfterMs: 1000 },
  };
  const { effects } = play([
    config,
    chosen,
    audio,
    failed(1, false),
    full,
    retryDeadline,
    failed(2, false),
    { at: 61_000, event: full },
  ]);
  assert.deepEqual(effects[4], ['in 250 retry']);
  assert.equal(effects[7]?.at(-1), 'close 4502');
});

const limited = selected('limited', { ...capabilities, maxStreamMs: 14_000_000 });

test('a long stream is replaced at the next final, with what came after it', () => {
  const { effects, all } = play([
    config,
    limited,
    audio,
    event(partialEvent),
    { at: 14_000_000, received: 14_000_000, event: rolloverDeadline },
    { at: 14_002_000, received: 14_002_000, event: event(finalEvent(13_990_000, 14_000_500)) },
    { at: 14_003_000, received: 14_003_000, taken: 14_001_000, event: event(finalEvent(0, 700), 2) },
  ]);
  assert.deepEqual(effects[2], ['start_engine', 'in 14000000 rollover']);
  assert.deepEqual(effects[4], ['in 300000 rollover']);
  assert.deepEqual(effects[5]?.slice(-3), [
    'abort_engine',
    'start_engine 2 at 14000500',
    'in 14000000 rollover',
  ]);
  assert.equal(engineMessages(all).length, 0, 'nothing is broken');
  const last = all.findLast((effect) => effect.type === 'append_segment');
  assert.deepEqual([last?.segment.startMs, last?.segment.endMs], [14_000_500, 14_001_200]);
});

test('a long stream is replaced at once in a pause, and within an utterance only when it does not end', () => {
  const pause = play([
    config,
    limited,
    audio,
    event(finalEvent(100, 600)),
    { at: 14_000_000, received: 14_000_000, keptFrom: 13_880_000, event: rolloverDeadline },
  ]);
  assert.deepEqual(started(pause.all).at(-1), ['limited', 2, 13_970_000]);
  const endless = play([
    config,
    limited,
    audio,
    event(finalEvent(100, 600)),
    event({ ...partialEvent, startMs: 13_900_000, endMs: 13_999_000 }),
    { at: 14_000_000, received: 14_000_000, event: rolloverDeadline },
    { at: 14_300_000, received: 14_300_000, keptFrom: 13_900_000, event: rolloverDeadline },
  ]);
  assert.deepEqual(started(endless.all).at(-1), ['limited', 2, 13_900_000]);
});

test('a stream that is old when the client stops gives its last finals itself', () => {
  const { effects } = play([
    config,
    limited,
    audio,
    event(partialEvent),
    { at: 14_000_000, received: 14_000_000, event: rolloverDeadline },
    { at: 14_000_100, received: 14_000_000, event: stop },
    { at: 14_000_200, received: 14_000_000, event: event(finalEvent(100, 600)) },
  ]);
  assert.deepEqual(effects.at(-1), ['append_segment', 'final', 'ack', 'settle_audio']);
});

test('a stream that only takes audio is not said to have recovered until it has taken some that is new', () => {
  const broken: At[] = [config, chosen, audio, { at: 10, received: 5000, event: failed(1) }, retryDeadline];
  const early = play([...broken, { at: 100, received: 6000, event: audio }]);
  assert.ok(!early.effects.flat().includes('recovered'));
  const later = play([...broken, { at: 100, received: 15_000, event: audio }]);
  assert.ok(later.effects.flat().includes('recovered'));
});

test('a stream that ends after stop without having taken all is replaced', () => {
  const { effects } = play([
    config,
    chosen,
    audio,
    stop,
    { at: 50, received: 2000, taken: 1500, toTheEnd: false, event: ended },
    retryDeadline,
    event(finalEvent(0, 1900), 2),
    { at: 90, received: 2000, event: endedStream(2) },
  ]);
  assert.deepEqual(effects.slice(4), [
    ['abort_engine', 'reconnecting', 'in 250 retry'],
    ['start_engine 2 at 0'],
    ['recovered', 'append_segment', 'final', 'ack', 'settle_audio'],
    ['settle_session', 'settle_audio', 'end stopped', 'send_stopped', 'close 1000'],
  ]);
});
