/** Dialogues of `config`: each field, with a value that is honoured, one that is refused, and what a warning is for. */
import assert from 'node:assert/strict';
import { configFields } from '@clarity-care/protocol';
import type { Dialogue } from './dialogue.ts';
import type { Row } from './rows.ts';
import { silence } from '../support/script.ts';

const everyField = {
  language_code: 'en-US',
  sample_rate: 8000,
  media_encoding: 'pcm',
  specialty: 'CARDIOLOGY',
  type: 'CONVERSATION',
  engine: 'scripted',
  interim_results: false,
  show_speaker_label: true,
  number_of_channels: 2,
  vocabulary_name: 'clinic',
  vocabulary: ['metoprolol'],
  extract: false,
  redact: true,
};

const refused = {
  language_code: 'en-GB',
  sample_rate: 7999,
  media_encoding: 'mp3',
  specialty: 'DENTISTRY',
  type: 'MONOLOGUE',
  engine: 'No Engine',
  interim_results: 'yes',
  show_speaker_label: 1,
  number_of_channels: 3,
  vocabulary_name: 'a b',
  vocabulary: [''],
  extract: 'no',
  redact: 'names',
};

const ofEachField: readonly Dialogue[] = (Object.keys(refused) as (keyof typeof refused)[]).map((field) => ({
  name: `config.${field} out of range: an error that names the field, then close 4400`,
  rows: [`config ${field}`, 'server error', 'error config_invalid', 'close configRefused'],
  run: async (stage) => {
    const talk = await stage.connect();
    talk.send({ type: 'config', config: { [field]: refused[field] } });
    const { error, close } = await talk.refusal();
    assert.equal(error.field, field);
    assert.ok(error.message.includes(`${field}: `));
    assert.equal(error.retryable, false);
    assert.equal(close, 4400);
  },
}));

export const configDialogues: readonly Dialogue[] = [
  {
    name: "the guide's config is answered by ready, with the config in force and the limits",
    rows: ['client config', 'server ready'],
    run: async (stage) => {
      const talk = await stage.connect();
      const ready = await talk.begin({
        language_code: 'en-US',
        sample_rate: 16_000,
        media_encoding: 'pcm',
        specialty: 'PRIMARYCARE',
        type: 'DICTATION',
      });
      assert.equal(ready.seq, 1);
      assert.equal(ready.have_ms, 0);
      assert.ok(ready.resume_token.length >= 40);
      assert.equal(ready.config.interim_results, true);
      assert.equal(ready.limits.max_audio_before_config_ms, 2000);
      await talk.stop();
    },
  },
  {
    name: 'every field at once: in force, or warned of by name',
    rows: [
      ...(Object.keys(configFields) as (keyof typeof configFields)[]).map((field): Row => `config ${field}`),
      'warning not_honoured',
      'warning unknown_field',
    ],
    run: async (stage) => {
      const talk = await stage.connect();
      const { config } = await talk.begin({ ...everyField, colour: 'red' });
      assert.deepEqual(config, everyField);
      const stopped = await talk.stop();
      assert.equal(stopped.audio_ms, 0);
      assert.deepEqual(
        talk.of('warning').map(({ code, field }) => [code, field]),
        [
          ['unknown_field', 'colour'],
          ['not_honoured', 'number_of_channels'],
          ['not_honoured', 'show_speaker_label'],
          ['not_honoured', 'vocabulary_name'],
          ['not_honoured', 'vocabulary'],
        ],
      );
    },
  },
  ...ofEachField,
  {
    name: 'interim_results false and extract false: finals alone',
    rows: ['config interim_results', 'config extract', 'server final'],
    run: async (stage) => {
      const talk = await stage.connect();
      await talk.begin({ engine: 'scripted', interim_results: false, extract: false });
      talk.speak(silence(2000));
      const stopped = await talk.stop();
      assert.equal(stopped.segments, 2);
      assert.deepEqual(
        [talk.of('partial').length, talk.of('findings').length, talk.of('final').length],
        [0, 0, 2],
      );
    },
  },
  {
    name: 'an engine that is not there',
    rows: ['error engine_unknown', 'close configRefused'],
    run: async (stage) => {
      const talk = await stage.connect();
      talk.send({ type: 'config', config: { engine: 'whisper' } });
      const { error, close } = await talk.refusal();
      assert.deepEqual([error.code, error.field, close], ['engine_unknown', 'engine', 4400]);
    },
  },
  {
    name: 'a second config ends the session, and what was said before is stored',
    rows: ['error config_repeated', 'close configRefused'],
    run: async (stage) => {
      const gateway = await stage.gateway();
      const talk = await stage.connect(gateway.url);
      const { session_id } = await talk.begin();
      talk.send({ type: 'config', config: {} });
      const { error, close } = await talk.refusal();
      assert.deepEqual([error.code, close], ['config_repeated', 4400]);
      assert.equal((await gateway.store.getSession(session_id))?.end?.reason, 'refused');
    },
  },
  {
    name: 'no config in time',
    rows: ['error config_timeout', 'close noConfigInTime'],
    run: async (stage) => {
      const gateway = await stage.gateway();
      const talk = await stage.connect(gateway.url);
      // Traffic does not put it off.
      talk.send({ type: 'ping', id: 'early' });
      await talk.first('pong');
      gateway.clock.advance(10_000);
      const { error, close } = await talk.refusal();
      assert.deepEqual([error.code, close], ['config_timeout', 4408]);
    },
  },
];
