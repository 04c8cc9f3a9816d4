import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeCodes } from '@clarity-care/protocol';
import fc from 'fast-check';
import type { SessionEvent } from './session-input.ts';
import {
  rules,
  finalEvent,
  partialEvent,
  config,
  stop,
  chosen,
  audio,
  event,
  ended,
  endedStream,
  failed,
  noFallback,
  gone,
  play,
  inShort,
  type At,
} from './step-play.ts';

test('acks come at most every half second while audio arrives', () => {
  const audioAt = (at: number): At => ({ at, received: at, event: audio });
  const { effects } = play([
    config,
    chosen,
    audioAt(100),
    audioAt(400),
    audioAt(530),
    audioAt(900),
    audioAt(1040),
  ]);
  assert.deepEqual(effects.slice(2), [['start_engine'], [], ['ack'], [], ['ack']]);
});

test('audio is acknowledged also when no more follows, and once', () => {
  const ackDeadline: SessionEvent = { type: 'deadline', name: 'ack' };
  const { effects, all } = play([
    config,
    { at: 20, event: chosen },
    { at: 100, received: 80, event: audio },
    { at: 400, received: 380, event: audio },
    { at: 920, received: 380, event: ackDeadline },
    // Right after an ack: the next is an interval away.
    { at: 930, received: 480, event: audio },
    { at: 1200, received: 480, taken: 90, event: event(finalEvent(0, 90)) },
    { at: 1300, received: 580, event: audio },
    { at: 2100, received: 580, event: ackDeadline },
  ]);
  assert.deepEqual(effects.slice(2), [
    ['start_engine'],
    [],
    ['ack'],
    [],
    ['append_segment', 'final', 'ack', 'settle_audio'],
    [],
    ['ack'],
  ]);
  const set = all.flatMap((effect) =>
    effect.type === 'set_deadline' && effect.name === 'ack' ? [effect.afterMs] : [],
  );
  assert.deepEqual(set, [820, 890, 800]);
});

test('an ack that goes with audio needs its deadline no longer', () => {
  const { all } = play([
    config,
    { at: 20, event: chosen },
    { at: 100, received: 80, event: audio },
    { at: 600, received: 580, event: audio },
    { at: 700, received: 680, event: audio },
  ]);
  const deadlines = all.flatMap((effect) =>
    (effect.type === 'set_deadline' || effect.type === 'clear_deadline') && effect.name === 'ack'
      ? [effect.type === 'set_deadline' ? effect.afterMs : 'cleared']
      : [],
  );
  assert.deepEqual(deadlines, [820, 'cleared', 800]);
});

test('a clock that is set back keeps no ack back', () => {
  const { effects } = play([
    config,
    { at: 3_600_020, event: chosen },
    { at: 3_600_100, received: 80, event: audio },
    { at: 200, received: 180, event: audio },
  ]);
  assert.deepEqual(effects.slice(2), [['start_engine'], ['ack']]);
});

test('what an engine has taken and not answered when the server waits no longer is lost, not silence', () => {
  const { all } = play([
    config,
    chosen,
    { at: 100, received: 5000, event: audio },
    { at: 200, received: 5000, event: event(partialEvent) },
    { at: 300, received: 5000, event: stop },
    { at: 400, received: 5000, toTheEnd: true, event: { type: 'cut_short' } },
  ]);
  const ends = all.flatMap((effect) => (effect.type === 'end_session' ? [effect.end.coverage] : []));
  assert.deepEqual(ends, [{ final_ms: 0, silence_ms: 0, lost_ms: 5000 }]);
});

test('audio that came before the session was ready is acknowledged within the interval', () => {
  const { all } = play([config, { at: 20, event: audio }, { at: 40, received: 100, event: chosen }]);
  assert.ok(all.some((effect) => effect.type === 'set_deadline' && effect.name === 'ack'));
});

test('no partials when they are not wanted', () => {
  const quiet: SessionEvent = {
    type: 'message',
    message: { type: 'config', config: { interim_results: false } },
  };
  assert.deepEqual(play([quiet, chosen, audio, event(partialEvent)]).effects[3], ['settle_audio']);
});

test('findings are made only when wanted, and only sent when there are any', () => {
  const finding = { kind: 'heart_rate' } as never;
  const annotating = { ...rules, annotate: () => [[finding]] };
  const said = [config, chosen, audio, event(finalEvent(0, 90))];
  assert.deepEqual(play(said, annotating).effects[3], [
    'append_segment',
    'final',
    'findings',
    'ack',
    'settle_audio',
  ]);
  const unwanted: SessionEvent = { type: 'message', message: { type: 'config', config: { extract: false } } };
  assert.deepEqual(play([unwanted, ...said.slice(1)], annotating).effects[3], [
    'append_segment',
    'final',
    'ack',
    'settle_audio',
  ]);
});

test('coverage adds up: spoken, silent, and lost when the engine fails', () => {
  const spoken = [config, chosen, audio, event(finalEvent(100, 600)), event(finalEvent(900, 1500))];
  for (const [last, expected] of [
    [[stop, { at: 99, received: 2000, event: ended }], { final_ms: 1100, silence_ms: 900, lost_ms: 0 }],
    // It fails, and there is no other.
    [
      [
        { at: 99, received: 2000, event: failed(1, false) },
        { at: 99, received: 2000, event: noFallback },
      ],
      { final_ms: 1100, silence_ms: 400, lost_ms: 500 },
    ],
  ] as const) {
    const end = play([...spoken, ...last]).all.find((effect) => effect.type === 'end_session');
    assert.equal(end?.end.audioMs, 2000);
    assert.deepEqual(end.end.coverage, expected);
  }
});

test('a microphone at another rate than declared is noticed after two windows that agree', () => {
  const inputs: At[] = [config, chosen];
  for (let at = 100; at <= 20_000; at += 100) inputs.push({ at, received: at * 3, event: audio });
  const warnings = play(inputs).all.filter(
    (effect) => effect.type === 'send' && effect.message.type === 'warning',
  );
  assert.equal(warnings.length, 1);
  assert.match(JSON.stringify(warnings[0]), /sample_rate_suspect.*48000/);
});

test('a file sent at once, and a microphone at the right rate, raise no doubt', () => {
  for (const pace of [1, 1.3, 57]) {
    const inputs: At[] = [config, chosen];
    for (let at = 100; at <= 30_000; at += 100) inputs.push({ at, received: at * pace, event: audio });
    const { all } = play(inputs);
    assert.ok(
      !all.some((effect) => effect.type === 'send' && effect.message.type === 'warning'),
      `pace ${pace}`,
    );
  }
});

test('whatever happens in whatever order, the invariants of the protocol hold', () => {
  const remote = { ...rules, remoteAnnotator: 'instead_of_local' } as const;
  const anyEvent = fc.constantFrom<SessionEvent>(
    config,
    stop,
    chosen,
    audio,
    ended,
    gone,
    event(partialEvent),
    { type: 'drain' },
    { type: 'reading_paused' },
    { type: 'deadline', name: 'idle' },
    { type: 'deadline', name: 'finish' },
    { type: 'deadline', name: 'stall' },
    { type: 'deadline', name: 'config' },
    { type: 'unknown_message', messageType: 'x' },
    { type: 'audio_undecodable', message: 'no' },
    {
      type: 'violation',
      violation: { code: 'message_not_json', message: '', closeCode: closeCodes.notJson },
    },
    failed(1),
    failed(2),
    failed(1, false),
    noFallback,
    endedStream(2),
    event(finalEvent(100, 600)),
    event(finalEvent(700, 900), 2),
    { type: 'deadline', name: 'retry' },
    { type: 'deadline', name: 'rollover' },
    { type: 'deadline', name: 'annotate' },
    { type: 'annotated', segment: 1, findings: [{ kind: 'heart_rate', begin: 0, end: 6 } as never] },
    { type: 'annotation_failed', segments: [1, 2] },
    { type: 'cost_cap_near' },
  );
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), fc.constantFrom(rules, remote), (events, anyRules) => {
      const { all, state } = play(events, anyRules);
      const kinds = all.map(inShort);
      const closes = kinds.filter((kind) => kind.startsWith('close'));
      assert.ok(closes.length <= 1, 'closed twice');
      const closeAt = kinds.findIndex((kind) => kind.startsWith('close'));
      if (closeAt >= 0) {
        const reason = closes[0] === 'close 1000' ? 'send_stopped' : 'error ';
        assert.ok(
          kinds.slice(0, closeAt).some((kind) => kind.startsWith(reason)),
          'closed without a word',
        );
        assert.ok(
          !all.slice(closeAt + 1).some((effect) => effect.type.startsWith('send')),
          'spoke after the close',
        );
      }
      const created = kinds.filter((kind) => kind === 'create_session').length;
      const endings = kinds.filter((kind) => kind.startsWith('end ')).length;
      assert.ok(created <= 1 && endings <= created);
      if (state.phase === 'ended') assert.equal(endings, created, 'a session without an end');
      assert.ok(kinds.filter((kind) => kind === 'start_engine').length <= 1);
      let isRunning = false;
      for (const kind of kinds) {
        if (kind.startsWith('start_engine')) {
          assert.ok(!isRunning, 'a stream was begun beside another');
          isRunning = true;
        }
        if (kind === 'abort_engine') isRunning = false;
      }
      const segments = all.flatMap((effect) => (effect.type === 'append_segment' ? [effect.segment] : []));
      segments.forEach((segment, index) => {
        assert.equal(segment.segment, index + 1);
        assert.ok(segment.startMs >= (segments[index - 1]?.endMs ?? 0), 'finals overlap');
      });
    }),
    { numRuns: 2000 },
  );
});
