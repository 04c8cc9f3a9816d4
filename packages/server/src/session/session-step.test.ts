import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeCodes } from '@clarity-care/protocol';
import fc from 'fast-check';
import {
  EngineError,
  type EngineCapabilities,
  type EngineEvent,
  type SpeechEngine,
} from '../engines/speech-engine.ts';
import { beginSession, step } from './session-step.ts';
import type { Effect, SessionEvent, SessionRules, SessionState } from './session-state.ts';

const rules: SessionRules = {
  sessionId: 'session-1',
  limits: {
    max_frame_bytes: 1_048_576,
    idle_ms: 300_000,
    max_session_ms: 14_400_000,
    max_audio_before_config_ms: 2000,
  },
  configTimeoutMs: 10_000,
  finishTimeoutMs: 14_000,
  stallTimeoutMs: 30_000,
  ackIntervalMs: 500,
  annotate: () => [],
};

const capabilities: EngineCapabilities = {
  sampleRateHz: 16_000,
  languages: ['en-US'],
  partials: true,
  speakerLabels: false,
  vocabulary: false,
  namedVocabulary: false,
  explicitOnly: false,
};

const word = { text: 'stable', startMs: 100, endMs: 600 };
const finalEvent = (startMs: number, endMs: number): EngineEvent => ({
  type: 'final',
  startMs,
  endMs,
  text: 'stable',
  words: [{ ...word, startMs, endMs }],
});
const partialEvent: EngineEvent = { type: 'partial', startMs: 100, endMs: 600, text: 'stable' };

const config: SessionEvent = { type: 'message', message: { type: 'config', config: {} } };
const stop: SessionEvent = { type: 'message', message: { type: 'stop' } };
const engine: SpeechEngine = {
  name: 'scripted',
  capabilities,
  availability: () => Promise.resolve({ state: 'available' }),
  transcribe: () => assert.fail('the step starts no engine itself'),
  close: () => Promise.resolve(),
};
const chosen: SessionEvent = {
  type: 'engine_chosen',
  selection: { outcome: 'selected', engine, language: 'en-US' },
};
const audio: SessionEvent = { type: 'audio', bytes: 3200 };
const event = (engineEvent: EngineEvent): SessionEvent => ({ type: 'engine_event', event: engineEvent });
const ended: SessionEvent = { type: 'engine_ended' };
const finishDeadline: SessionEvent = { type: 'deadline', name: 'finish' };
const gone: SessionEvent = { type: 'client_gone' };

type At =
  | SessionEvent
  | {
      readonly at: number;
      readonly received?: number;
      /** Default: all that was received. */
      readonly heard?: number;
      readonly toTheEnd?: boolean;
      readonly event: SessionEvent;
    };

/** Plays the inputs, 10 ms apart unless told, and answers the effects of each in short. */
function play(
  inputs: readonly At[],
  sessionRules = rules,
): { state: SessionState; effects: string[][]; all: Effect[] } {
  const begun = beginSession(0, sessionRules);
  let state = begun.state;
  const all = [...begun.effects];
  const effects = inputs.map((input, index) => {
    const placed = 'at' in input ? input : { at: (index + 1) * 10, event: input };
    const {
      at: atMs,
      received: receivedMs = 0,
      heard: heardMs = receivedMs,
      toTheEnd: isHeardToTheEnd = true,
    } = placed;
    const facts = { atMs, receivedMs, heardMs, isHeardToTheEnd };
    const next = step(state, { ...placed.event, ...facts }, sessionRules);
    state = next.state;
    all.push(...next.effects);
    return next.effects.map(inShort);
  });
  return { state, effects, all };
}

function inShort(effect: Effect): string {
  switch (effect.type) {
    case 'send':
      return 'code' in effect.message ? `${effect.message.type} ${effect.message.code}` : effect.message.type;
    case 'close':
      return `close ${effect.code}`;
    case 'set_deadline':
      return `in ${effect.afterMs} ${effect.name}`;
    case 'clear_deadline':
      return `clear ${effect.name}`;
    case 'end_session':
      return `end ${effect.end.reason}`;
    default:
      return effect.type;
  }
}

const dialogues: readonly { name: string; inputs: readonly At[]; effects: readonly string[][] }[] = [
  {
    name: 'a whole dictation: the segment is stored before its final is sent',
    inputs: [config, chosen, audio, event(partialEvent), event(finalEvent(100, 600)), stop, ended],
    effects: [
      ['clear config', 'choose_engine'],
      ['create_session', 'ready', 'in 300000 idle'],
      ['start_engine'],
      ['partial'],
      ['append_segment', 'final', 'ack'],
      ['clear idle', 'end_audio', 'in 7000 finish'],
      ['end stopped', 'send_stopped', 'close 1000'],
    ],
  },
  {
    name: "stop before any audio, as the guide's own test does: no engine stream is opened",
    inputs: [config, chosen, stop],
    effects: [
      ['clear config', 'choose_engine'],
      ['create_session', 'ready', 'in 300000 idle'],
      ['end stopped', 'send_stopped', 'close 1000'],
    ],
  },
  {
    name: 'stop while the engine is being chosen is remembered',
    inputs: [config, stop, chosen],
    effects: [
      ['clear config', 'choose_engine'],
      [],
      ['create_session', 'ready', 'in 300000 idle', 'end stopped', 'send_stopped', 'close 1000'],
    ],
  },
  {
    name: 'audio before config is held and opens the engine as soon as there is one',
    inputs: [audio, config, audio, chosen],
    effects: [
      [],
      ['clear config', 'choose_engine'],
      [],
      ['create_session', 'ready', 'in 300000 idle', 'start_engine'],
    ],
  },
  {
    name: 'a client that vanishes while the engine is being chosen: its audio is heard all the same',
    inputs: [config, audio, gone, chosen, event(finalEvent(0, 90)), ended],
    effects: [
      ['clear config', 'choose_engine'],
      [],
      [],
      [
        'create_session',
        'ready',
        'in 300000 idle',
        'start_engine',
        'clear idle',
        'end_audio',
        'in 7000 finish',
      ],
      ['append_segment'],
      ['end client_gone'],
    ],
  },
  {
    name: 'a socket that is not read for too long before the session is open',
    inputs: [config, { type: 'reading_paused' }, { type: 'deadline', name: 'stall' }],
    effects: [['clear config', 'choose_engine'], ['in 30000 stall'], ['error engine_stalled', 'close 4502']],
  },
  {
    name: 'more than 2 s of audio before config is refused',
    inputs: [{ type: 'audio', bytes: 64_000 }, audio],
    effects: [[], ['error audio_before_config', 'close 4400']],
  },
  {
    name: 'no config in time',
    inputs: [audio, { type: 'deadline', name: 'config' }],
    effects: [[], ['error config_timeout', 'close 4408']],
  },
  {
    name: 'a bad config is refused by name',
    inputs: [{ type: 'message', message: { type: 'config', config: { sample_rate: 1 } } }],
    effects: [['error config_invalid', 'close 4400']],
  },
  {
    name: 'stop before config is refused',
    inputs: [stop],
    effects: [['error config_invalid', 'close 4400']],
  },
  {
    name: 'an unknown field and a field the engine cannot honour are warned of, after ready',
    inputs: [
      { type: 'message', message: { type: 'config', config: { colour: 'red', number_of_channels: 2 } } },
      chosen,
    ],
    effects: [
      ['clear config', 'choose_engine'],
      ['create_session', 'ready', 'warning unknown_field', 'warning not_honoured', 'in 300000 idle'],
    ],
  },
  {
    name: 'an engine at its capacity: 1013',
    inputs: [
      config,
      {
        type: 'engine_chosen',
        selection: { outcome: 'at_capacity', message: 'full', retryAfterMs: 5000 },
      },
    ],
    effects: [
      ['clear config', 'choose_engine'],
      ['error engine_at_capacity', 'close 1013'],
    ],
  },
  {
    name: 'a second config is an error; what was spoken is still recognised and stored, unseen by the client',
    inputs: [config, chosen, audio, config, event(partialEvent), event(finalEvent(0, 90)), ended],
    effects: [
      ['clear config', 'choose_engine'],
      ['create_session', 'ready', 'in 300000 idle'],
      ['start_engine'],
      ['error config_repeated', 'close 4400', 'clear idle', 'end_audio', 'in 7000 finish'],
      [],
      ['append_segment'],
      ['end refused'],
    ],
  },
  {
    name: 'a frame that is not JSON in the middle: told at once, the speech is kept',
    inputs: [
      config,
      chosen,
      audio,
      {
        type: 'violation',
        violation: { code: 'message_not_json', message: 'no', closeCode: closeCodes.notJson },
      },
      event(finalEvent(0, 90)),
      gone,
      ended,
    ],
    effects: [
      ['clear config', 'choose_engine'],
      ['create_session', 'ready', 'in 300000 idle'],
      ['start_engine'],
      ['error message_not_json', 'close 1007', 'clear idle', 'end_audio', 'in 7000 finish'],
      ['append_segment'],
      [],
      ['end refused'],
    ],
  },
  {
    name: 'a client that vanishes: its last words are stored',
    inputs: [config, chosen, audio, gone, event(finalEvent(0, 90)), ended],
    effects: [
      ['clear config', 'choose_engine'],
      ['create_session', 'ready', 'in 300000 idle'],
      ['start_engine'],
      ['clear idle', 'end_audio', 'in 7000 finish'],
      ['append_segment'],
      ['end client_gone'],
    ],
  },
  {
    name: 'an engine that fails: told, retryable, and closed with 4502',
    inputs: [
      config,
      chosen,
      audio,
      { type: 'engine_failed', error: new EngineError('engine_failed', 'broke', { retryable: true }) },
    ],
    effects: [
      ['clear config', 'choose_engine'],
      ['create_session', 'ready', 'in 300000 idle'],
      ['start_engine'],
      ['abort_engine', 'end engine_failed', 'error engine_failed', 'close 4502'],
    ],
  },
  {
    name: 'an engine that ends before the audio does is a failed engine',
    inputs: [config, chosen, audio, ended],
    effects: [
      ['clear config', 'choose_engine'],
      ['create_session', 'ready', 'in 300000 idle'],
      ['start_engine'],
      ['abort_engine', 'end engine_failed', 'error engine_failed', 'close 4502'],
    ],
  },
  {
    name: 'an engine that hangs after stop is given up in time',
    inputs: [config, chosen, audio, stop, finishDeadline, finishDeadline],
    effects: [
      ['clear config', 'choose_engine'],
      ['create_session', 'ready', 'in 300000 idle'],
      ['start_engine'],
      ['clear idle', 'end_audio', 'in 7000 finish'],
      ['in 7000 finish'],
      ['abort_engine', 'end engine_failed', 'error engine_stalled', 'close 4502'],
    ],
  },
  {
    name: 'an engine that is only slow after stop goes on for the transcript; the client is told where to find it',
    inputs: [
      config,
      chosen,
      audio,
      { at: 50, received: 9000, heard: 1000, event: stop },
      { at: 7_050, received: 9000, heard: 4000, event: finishDeadline },
      { at: 14_050, received: 9000, heard: 5000, event: finishDeadline },
      { at: 20_000, received: 9000, heard: 8000, event: event(finalEvent(0, 90)) },
      { at: 28_050, received: 9000, heard: 9000, event: finishDeadline },
      { at: 29_000, received: 9000, event: ended },
    ],
    effects: [
      ['clear config', 'choose_engine'],
      ['create_session', 'ready', 'in 300000 idle'],
      ['start_engine'],
      ['clear idle', 'end_audio', 'in 7000 finish'],
      ['in 7000 finish'],
      ['error engine_behind', 'close 4502', 'in 7000 finish'],
      ['append_segment'],
      ['in 7000 finish'],
      ['end stopped'],
    ],
  },
  {
    name: 'a socket that is not read while the engine goes on is borne',
    inputs: [
      config,
      chosen,
      audio,
      { at: 50, received: 9000, heard: 1000, event: { type: 'reading_paused' } },
      { at: 30_050, received: 9000, heard: 5000, event: { type: 'deadline', name: 'stall' } },
      { at: 60_050, received: 9000, heard: 5000, event: { type: 'deadline', name: 'stall' } },
    ],
    effects: [
      ['clear config', 'choose_engine'],
      ['create_session', 'ready', 'in 300000 idle'],
      ['start_engine'],
      ['in 30000 stall'],
      ['in 30000 stall'],
      ['abort_engine', 'end engine_failed', 'error engine_stalled', 'close 4502'],
    ],
  },
  {
    name: 'an engine that takes no audio is given up',
    inputs: [config, chosen, audio, { type: 'reading_paused' }, { type: 'deadline', name: 'stall' }],
    effects: [
      ['clear config', 'choose_engine'],
      ['create_session', 'ready', 'in 300000 idle'],
      ['start_engine'],
      ['in 30000 stall'],
      ['abort_engine', 'end engine_failed', 'error engine_stalled', 'close 4502'],
    ],
  },
  {
    name: 'audio that cannot be decoded: what came before is finished first',
    inputs: [
      config,
      chosen,
      audio,
      { type: 'audio_undecodable', message: 'audio declared as flac: no' },
      event(finalEvent(0, 90)),
      ended,
    ],
    effects: [
      ['clear config', 'choose_engine'],
      ['create_session', 'ready', 'in 300000 idle'],
      ['start_engine'],
      ['error audio_undecodable', 'clear idle', 'end_audio', 'in 7000 finish'],
      ['append_segment', 'final', 'ack'],
      ['end refused', 'close 4400'],
    ],
  },
  {
    name: 'a shutdown says so, takes the last words and closes with 1001',
    inputs: [config, chosen, audio, { type: 'drain' }, event(finalEvent(0, 90)), ended],
    effects: [
      ['clear config', 'choose_engine'],
      ['create_session', 'ready', 'in 300000 idle'],
      ['start_engine'],
      ['error draining', 'clear idle', 'end_audio', 'in 7000 finish'],
      ['append_segment', 'final', 'ack'],
      ['end draining', 'close 1001'],
    ],
  },
  {
    name: 'idle: the deadline moves with what the client sends, then ends the session',
    inputs: [
      config,
      chosen,
      { at: 200_000, event: { type: 'message', message: { type: 'ping', id: 'a' } } },
      { at: 300_000, event: { type: 'deadline', name: 'idle' } },
      { at: 500_000, event: { type: 'deadline', name: 'idle' } },
    ],
    effects: [
      ['clear config', 'choose_engine'],
      ['create_session', 'ready', 'in 300000 idle'],
      ['pong'],
      ['in 200000 idle'],
      ['error idle_timeout', 'end limit', 'close 4440'],
    ],
  },
  {
    name: 'the longest session',
    inputs: [config, chosen, audio, { type: 'deadline', name: 'longest' }, ended],
    effects: [
      ['clear config', 'choose_engine'],
      ['create_session', 'ready', 'in 300000 idle'],
      ['start_engine'],
      ['error session_too_long', 'clear idle', 'end_audio', 'in 7000 finish'],
      ['end limit', 'close 4441'],
    ],
  },
  {
    name: 'a message of an unknown type is passed over with a warning',
    inputs: [config, chosen, { type: 'unknown_message', messageType: 'finalize' }, stop],
    effects: [
      ['clear config', 'choose_engine'],
      ['create_session', 'ready', 'in 300000 idle'],
      ['warning unknown_message'],
      ['end stopped', 'send_stopped', 'close 1000'],
    ],
  },
];

for (const { name, inputs, effects } of dialogues) {
  test(name, () => assert.deepEqual(play(inputs).effects, effects));
}

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

test('no partials when they are not wanted', () => {
  const quiet: SessionEvent = {
    type: 'message',
    message: { type: 'config', config: { interim_results: false } },
  };
  assert.deepEqual(play([quiet, chosen, audio, event(partialEvent)]).effects[3], []);
});

test('findings are made only when wanted, and only sent when there are any', () => {
  const finding = { kind: 'heart_rate' } as never;
  const annotating = { ...rules, annotate: () => [finding] };
  const said = [config, chosen, audio, event(finalEvent(0, 90))];
  assert.deepEqual(play(said, annotating).effects[3], ['append_segment', 'final', 'findings', 'ack']);
  const unwanted: SessionEvent = { type: 'message', message: { type: 'config', config: { extract: false } } };
  assert.deepEqual(play([unwanted, ...said.slice(1)], annotating).effects[3], [
    'append_segment',
    'final',
    'ack',
  ]);
});

test('coverage adds up: spoken, silent, and lost when the engine fails', () => {
  const spoken = [config, chosen, audio, event(finalEvent(100, 600)), event(finalEvent(900, 1500))];
  const failed = {
    type: 'engine_failed',
    error: new EngineError('engine_failed', 'x', { retryable: true }),
  } as const;
  for (const [last, expected] of [
    [[stop, { at: 99, received: 2000, event: ended }], { final_ms: 1100, silence_ms: 900, lost_ms: 0 }],
    // It ended without having taken all.
    [
      [stop, { at: 99, received: 2000, toTheEnd: false, event: ended }],
      { final_ms: 1100, silence_ms: 400, lost_ms: 500 },
    ],
    [[{ at: 99, received: 2000, event: failed }], { final_ms: 1100, silence_ms: 400, lost_ms: 500 }],
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
    { type: 'engine_failed', error: new EngineError('engine_failed', 'x', { retryable: true }) },
  );
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 30 }), (events) => {
      const { all, state } = play(events);
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
    }),
    { numRuns: 2000 },
  );
});
