/** Dialogues of audio and of small messages: frames, `finalize`, `keepalive`, `ping`, `stop`, and what is no message. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { createStreamRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';
import type { SpeechEngine } from '../../src/engines/speech-engine.ts';
import { markedSpeech } from '../support/marked-audio.ts';
import { silence } from '../support/script.ts';
import type { Dialogue } from './dialogue.ts';

const speech = markedSpeech(4, createStreamRandom(7, 0, 0), 'with_a_pause');
const spoken = speech.words.map(({ text }) => text).join(' ');

export const audioDialogues: readonly Dialogue[] = [
  {
    name: 'a dictation in frames of an odd size: partials, finals, findings, acks, and the transcript byte for byte',
    rows: [
      'client binary frame',
      'client stop',
      'server partial',
      'server final',
      'server ack',
      'server stopped',
      'close stopped',
      'invariant 1',
      'invariant 2',
    ],
    run: async (stage) => {
      const gateway = await stage.gateway();
      const talk = await stage.connect(gateway.url);
      const { session_id } = await talk.begin();
      for (let at = 0; at < speech.pcm.length; at += 999) talk.speak(speech.pcm.subarray(at, at + 999));
      const stopped = await talk.stop();
      const finals = talk.of('final');
      assert.equal(finals.map(({ text }) => text).join(' '), spoken);
      assert.equal(stopped.audio_ms, speech.pcm.length / 32);
      assert.equal(stopped.sha256, createHash('sha256').update(speech.pcm).digest('hex'));
      assert.equal(stopped.coverage.lost_ms, 0);
      for (const [at, final] of finals.entries()) {
        assert.equal(final.segment, at + 1);
        assert.ok(final.start_ms >= (finals[at - 1]?.end_ms ?? 0));
        const later = talk.messages.slice(talk.messages.indexOf(final));
        assert.ok(!later.some((message) => message.type === 'partial' && message.segment <= final.segment));
      }
      const stored = await gateway.store.getSession(session_id);
      assert.deepEqual(
        stored?.segments.map(({ text }) => text),
        finals.map(({ text }) => text),
      );
    },
  },
  {
    name: 'audio as base64 text is audio',
    rows: ['client audio', 'server findings'],
    run: async (stage) => {
      const talk = await stage.connect();
      await talk.begin({ engine: 'scripted' });
      talk.send({ type: 'audio', data: silence(1000).toString('base64') });
      const stopped = await talk.stop();
      assert.deepEqual([stopped.audio_ms, stopped.segments], [1000, 1]);
      assert.equal(talk.of('findings')[0]?.findings[0]?.kind, 'heart_rate');
    },
  },
  {
    name: 'stop before any audio: stopped with nothing in it, and no stream of an engine',
    rows: ['client stop', 'server stopped', 'invariant 4'],
    run: async (stage) => {
      const gateway = await stage.gateway({
        engines: [],
        selection: { outcome: 'selected', language: 'en-US', engine: neverHeard },
      });
      const talk = await stage.connect(gateway.url);
      await talk.begin();
      const stopped = await talk.stop();
      assert.deepEqual([stopped.audio_ms, stopped.segments], [0, 0]);
    },
  },
  {
    name: 'up to two seconds of audio before config are heard',
    rows: ['client binary frame', 'invariant 5'],
    run: async (stage) => {
      const talk = await stage.connect();
      talk.speak(silence(2000));
      await talk.begin({ engine: 'scripted' });
      const stopped = await talk.stop();
      assert.deepEqual([stopped.audio_ms, stopped.segments], [2000, 2]);
    },
  },
  {
    name: 'more than that is refused',
    rows: ['error audio_before_config', 'close configRefused', 'invariant 5'],
    run: async (stage) => {
      const talk = await stage.connect();
      talk.speak(silence(2001));
      const { error, close } = await talk.refusal();
      assert.deepEqual([error.code, close], ['audio_before_config', 4400]);
    },
  },
  {
    name: 'finalize ends the segment under way: its final, then finalized with the id',
    rows: ['client finalize', 'server finalized', 'server ack'],
    run: async (stage) => {
      const gateway = await stage.gateway();
      const talk = await stage.connect(gateway.url);
      await talk.begin();
      // In the middle of an utterance.
      const untilMs = speech.words[0]?.endMs ?? 0;
      talk.speak(speech.pcm.subarray(0, 32 * untilMs));
      talk.send({ type: 'finalize', id: 'page 2' });
      const finalized = await talk.first('finalized');
      assert.equal(finalized.id, 'page 2');
      const [final] = talk.of('final');
      assert.equal(final?.text, speech.words[0]?.text);
      assert.ok((final?.seq ?? 0) < finalized.seq);
      talk.speak(speech.pcm.subarray(32 * untilMs));
      await talk.stop();
      assert.equal(
        talk
          .of('final')
          .map(({ text }) => text)
          .join(' '),
        spoken,
      );
    },
  },
  {
    name: 'ping and pong, before and after config; keepalive is quiet',
    rows: ['client ping', 'client keepalive', 'server pong'],
    run: async (stage) => {
      const talk = await stage.connect();
      talk.send({ type: 'ping', id: 'early' });
      await talk.first('pong');
      await talk.begin({ engine: 'scripted' });
      talk.send({ type: 'keepalive' });
      talk.send({ type: 'ping' });
      await talk.stop();
      assert.deepEqual(
        talk.of('pong').map(({ id }) => id),
        ['early', undefined],
      );
    },
  },
  {
    name: 'a message of an unknown type is passed over with a warning',
    rows: ['warning unknown_message', 'server warning'],
    run: async (stage) => {
      const talk = await stage.connect();
      await talk.begin({ engine: 'scripted' });
      talk.socket.send('{"type":"rewind"}');
      assert.equal((await talk.first('warning')).code, 'unknown_message');
      await talk.stop();
    },
  },
  {
    name: 'a WAV file as PCM, cut in the middle of a sample: two warnings',
    rows: ['warning header_differs', 'warning odd_byte_dropped'],
    run: async (stage) => {
      const talk = await stage.connect();
      await talk.begin({ engine: 'scripted' });
      talk.speak(waveHeader(8000));
      talk.speak(silence(1000));
      talk.send({ type: 'stop' });
      await talk.closed;
      assert.deepEqual(
        talk.of('warning').map(({ code }) => code),
        ['header_differs'],
      );
      const odd = await stage.connect();
      await odd.begin({ engine: 'scripted' });
      odd.speak(Buffer.alloc(3201));
      await odd.stop();
      assert.deepEqual(
        odd.of('warning').map(({ code }) => code),
        ['odd_byte_dropped'],
      );
    },
  },
  {
    name: 'audio that is not what the config says',
    rows: ['error audio_undecodable', 'close configRefused'],
    run: async (stage) => {
      const talk = await stage.connect();
      await talk.begin({ engine: 'scripted', media_encoding: 'flac' });
      talk.speak(Buffer.alloc(20_000, 5));
      const { error, close } = await talk.refusal();
      assert.deepEqual([error.code, close], ['audio_undecodable', 4400]);
    },
  },
  ...(
    [
      ['message_not_json', 'notJson', 1007, 'hello'],
      ['message_invalid', 'wrongKindOfFrame', 1003, '[1,2]'],
      ['frame_too_large', 'tooLarge', 1009, Buffer.alloc(1_048_577)],
    ] as const
  ).map(([code, name, close, frame]): Dialogue => ({
    name: `${code}, then close ${close}; what was spoken before is stored`,
    rows: [`error ${code}`, `close ${name}`],
    run: async (stage) => {
      const gateway = await stage.gateway();
      const talk = await stage.connect(gateway.url);
      const { session_id } = await talk.begin();
      talk.speak(speech.pcm);
      talk.socket.send(frame);
      const refusal = await talk.refusal();
      assert.deepEqual([refusal.error.code, refusal.close], [code, close]);
      while (gateway.live.count > 0) await new Promise((resolve) => setImmediate(resolve));
      const stored = await gateway.store.getSession(session_id);
      assert.equal(stored?.segments.map(({ text }) => text).join(' '), spoken);
    },
  })),
  {
    name: 'audio that comes at the pace of another rate is warned of',
    rows: ['warning sample_rate_suspect'],
    run: async (stage) => {
      const gateway = await stage.gateway();
      const talk = await stage.connect(gateway.url);
      await talk.begin();
      // 48 kHz in the name of 16 kHz: three seconds of audio each second.
      for (let second = 0; talk.of('warning').length === 0; second += 1) {
        assert.ok(second < 60, 'nobody noticed');
        talk.speak(silence(3000));
        talk.send({ type: 'ping', id: second });
        await talk.until(
          ({ messages }) => messages.some((m) => m.type === 'pong' && m.id === second),
          'pong',
        );
        gateway.clock.advance(1000);
      }
      assert.equal(talk.of('warning')[0]?.code, 'sample_rate_suspect');
    },
  },
];

const neverHeard: SpeechEngine = {
  name: 'never-heard',
  capabilities: {
    sampleRateHz: 16_000,
    languages: ['en-US'],
    partials: true,
    speakerLabels: false,
    vocabulary: false,
    namedVocabulary: false,
    channels: 1,
    explicitOnly: false,
  },
  availability: () => Promise.resolve({ state: 'available' }),
  transcribe: () => assert.fail('a session without audio costs nothing'),
  close: () => Promise.resolve(),
};

/** 44 bytes, mono, 16-bit, with nothing said of the length. */
function waveHeader(rateHz: number): Buffer {
  const header = Buffer.alloc(44);
  header.write('RIFF', 0, 'latin1');
  header.writeUInt32LE(0xffff_ffff, 4);
  header.write('WAVEfmt ', 8, 'latin1');
  header.writeUInt32LE(16, 16);
  header.writeUInt16LE(1, 20);
  header.writeUInt16LE(1, 22);
  header.writeUInt32LE(rateHz, 24);
  header.writeUInt32LE(rateHz * 2, 28);
  header.writeUInt16LE(2, 32);
  header.writeUInt16LE(16, 34);
  header.write('data', 36, 'latin1');
  header.writeUInt32LE(0xffff_ffff, 40);
  return header;
}
