import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeCodes } from '@clarity-care/protocol';
import { EngineError } from '../engines/speech-engine.ts';
import {
  finalEvent,
  partialEvent,
  config,
  stop,
  chosen,
  audio,
  event,
  ended,
  finishDeadline,
  gone,
  play,
  type At,
} from './step-play.ts';

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
