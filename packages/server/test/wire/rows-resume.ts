/** Dialogues of `resume`: after a cut, after a kill, too late, with the wrong token, by a newer socket. */
import assert from 'node:assert/strict';
import { createStreamRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';
import { createScriptedEngine } from '../../src/engines/scripted/scripted-engine.ts';
import { markedSpeech } from '../support/marked-audio.ts';
import { silence, writeScript } from '../support/script.ts';
import type { Dialogue, Stage } from './dialogue.ts';
import type { GatewayUnderTest } from './gateway-under-test.ts';
import type { Message, Talk } from './talk.ts';

const speech = markedSpeech(5, createStreamRandom(23, 0, 0), 'with_a_pause');
const spoken = speech.words.map(({ text }) => text).join(' ');
type Ready = Extract<Message, { type: 'ready' }>;

const resumeOf = ({ session_id, resume_token }: Ready, last_seq: number) => ({
  resume: { session_id, token: resume_token, last_seq },
});
/** The bytes from there on, at 16 kHz. */
const from = (ms: number): Buffer => speech.pcm.subarray(2 * Math.floor((ms * 16_000) / 1000));
const wordsOf = (talks: readonly Talk[]): string =>
  talks
    .flatMap((talk) => talk.of('final'))
    .map(({ text }) => text)
    .join(' ');

/** A dictation of which the first half is spoken, and at least one final has come. */
async function halfSpoken(stage: Stage, gateway: GatewayUnderTest, config: object = {}) {
  const talk = await stage.connect(gateway.url);
  const ready = await talk.begin(config);
  talk.speak(speech.pcm.subarray(0, 2 * Math.floor(speech.pcm.length / 4)));
  await talk.first('final');
  return { talk, ready };
}

async function stored(gateway: GatewayUnderTest, { session_id }: Ready): Promise<string> {
  const session = await gateway.store.getSession(session_id);
  return (session?.segments ?? []).map(({ text }) => text).join(' ');
}

async function refused(stage: Stage, url: string, config: object): Promise<readonly [string, number]> {
  const talk = await stage.connect(url);
  talk.send({ type: 'config', config });
  const { error, close } = await talk.refusal();
  return [error.code, close];
}

export const resumeDialogues: readonly Dialogue[] = [
  {
    name: 'a cut connection: the next one goes on, with each word once and nothing lost',
    rows: ['config resume', 'server ready', 'invariant 8', 'invariant 2'],
    run: async (stage) => {
      const gateway = await stage.gateway();
      const { talk, ready } = await halfSpoken(stage, gateway);
      await talk.cut();
      const again = await stage.connect(gateway.url);
      const resumed = await again.begin(resumeOf(ready, talk.lastSeq));
      assert.equal(resumed.seq, talk.lastSeq + 1);
      assert.equal(resumed.session_id, ready.session_id);
      const settledMs = Math.max(0, ...talk.of('ack').map(({ final_ms }) => final_ms));
      assert.ok(resumed.have_ms >= settledMs, 'what was acknowledged need not be sent again');
      again.speak(from(resumed.have_ms));
      const stopped = await again.stop();
      assert.equal(wordsOf([talk, again]), spoken);
      assert.equal(await stored(gateway, ready), spoken);
      assert.deepEqual([stopped.audio_ms, stopped.coverage.lost_ms], [speech.pcm.length / 32, 0]);
      assert.equal(stopped.sha256_from_ms, resumed.have_ms === 0 ? undefined : resumed.have_ms);
    },
  },
  {
    name: 'what was said after last_seq is said again, right after ready, under new numbers',
    rows: ['config resume', 'server final', 'invariant 8'],
    run: async (stage) => {
      const gateway = await stage.gateway();
      const { talk, ready } = await halfSpoken(stage, gateway);
      const missed = talk.of('final').map(({ segment, text }) => [segment, text]);
      await talk.cut();
      const again = await stage.connect(gateway.url);
      const resumed = await again.begin(resumeOf(ready, ready.seq));
      again.speak(from(resumed.have_ms));
      await again.stop();
      const [first, ...later] = again.messages;
      assert.deepEqual([first?.type, first?.seq], ['ready', ready.seq + 1]);
      assert.deepEqual(
        later
          .slice(0, missed.length)
          .map((message) => (message.type === 'final' ? [message.segment, message.text] : [])),
        missed,
      );
      assert.equal(wordsOf([again]), spoken);
    },
  },
  {
    name: 'a connection that is lost while finalize waits: what was heard since is sent again, and heard again',
    rows: ['client finalize', 'config resume', 'invariant 8'],
    run: async (stage) => {
      const gateway = await stage.gateway();
      const { talk, ready } = await halfSpoken(stage, gateway);
      talk.speak(speech.pcm.subarray(2 * Math.floor(speech.pcm.length / 4)));
      talk.send({ type: 'finalize' });
      await talk.cut();
      while (gateway.live.count > 0) await new Promise((resolve) => setImmediate(resolve));
      const again = await stage.connect(gateway.url);
      const resumed = await again.begin(resumeOf(ready, talk.lastSeq));
      again.speak(from(resumed.have_ms));
      const stopped = await again.stop();
      assert.equal(wordsOf([talk, again]), spoken);
      assert.deepEqual([stopped.audio_ms, stopped.coverage.lost_ms], [speech.pcm.length / 32, 0]);
    },
  },
  {
    name: 'a server that was killed: its successor goes on from what is stored',
    rows: ['config resume', 'invariant 8'],
    run: async (stage) => {
      const before = await stage.gateway();
      const { talk, ready } = await halfSpoken(stage, before);
      await before.close();
      await talk.closed;
      const { store, clock } = before;
      const after = await stage.gateway({ store, clock });
      const again = await stage.connect(after.url);
      const resumed = await again.begin(resumeOf(ready, talk.lastSeq));
      again.speak(from(resumed.have_ms));
      const stopped = await again.stop();
      assert.equal(wordsOf([talk, again]), spoken);
      assert.equal(stopped.coverage.lost_ms, 0);
    },
  },
  {
    name: 'kill -9 and a restart on the same port: the session goes on, and what was told is stored',
    rows: ['config resume', 'invariant 2'],
    run: async (stage) => {
      const environment = { CLARITY_SCRIPT: await writeScript(20) };
      const before = await stage.server({ environment });
      const talk = await stage.connect(before.socketUrl);
      const ready = await talk.begin({ engine: 'scripted' });
      talk.speak(silence(3000));
      await talk.until((t) => t.of('final').length === 3, 'three finals');
      await before.kill();
      await talk.closed;
      const port = Number(new URL(before.url).port);
      const after = await stage.server({ environment, port, dataDir: before.dataDir });
      const again = await stage.connect(after.socketUrl);
      const resumed = await again.begin(resumeOf(ready, talk.lastSeq));
      assert.equal(resumed.have_ms, talk.of('final').at(-1)?.end_ms);
      again.speak(silence(4000 - resumed.have_ms));
      const stopped = await again.stop();
      assert.deepEqual([stopped.audio_ms, stopped.coverage.lost_ms], [4000, 0]);
      const told = [...talk.of('final'), ...again.of('final')];
      assert.deepEqual(
        told.map(({ segment }) => segment),
        told.map((_, at) => at + 1),
      );
      const answer = await fetch(`${after.url}/api/sessions/${ready.session_id}`);
      const session = (await answer.json()) as { segments: { text: string; start_ms: number }[] };
      assert.deepEqual(
        session.segments.map(({ text, start_ms }) => [text, start_ms]),
        told.map(({ text, start_ms }) => [text, start_ms]),
      );
    },
  },
  {
    name: 'a newer socket takes the session over, and the older one is told',
    rows: ['error session_taken_over', 'close takenOver', 'invariant 8'],
    run: async (stage) => {
      const gateway = await stage.gateway();
      const { talk, ready } = await halfSpoken(stage, gateway);
      const newer = await stage.connect(gateway.url);
      const resumed = await newer.begin(resumeOf(ready, talk.lastSeq));
      const { error, close } = await talk.refusal();
      assert.deepEqual([error.code, close], ['session_taken_over', 4409]);
      newer.speak(from(resumed.have_ms));
      await newer.stop();
      const told = new Map(
        [...talk.of('final'), ...newer.of('final')].map(({ segment, text }) => [segment, text]),
      );
      assert.equal([...told.values()].join(' '), spoken);
      assert.equal(await stored(gateway, ready), spoken);
    },
  },
  {
    name: 'a token that is not its own, a session that is not there, and one whose time is over: 4410',
    rows: ['error resume_refused', 'close resumeRefused'],
    run: async (stage) => {
      const gateway = await stage.gateway({ settings: { resumeWindowMs: 1000 } });
      const { talk, ready } = await halfSpoken(stage, gateway);
      await talk.cut();
      const { resume } = resumeOf(ready, 0);
      const over = ['resume_refused', 4410];
      assert.deepEqual(await refused(stage, gateway.url, { resume: { ...resume, token: 'guessed' } }), over);
      assert.deepEqual(
        await refused(stage, gateway.url, { resume: { ...resume, session_id: 'none' } }),
        over,
      );
      while (gateway.live.count > 0) await new Promise((resolve) => setImmediate(resolve));
      gateway.clock.advance(1000);
      assert.deepEqual(await refused(stage, gateway.url, { resume }), over);
    },
  },
  {
    name: 'a server whose sessions cannot be resumed for long: 4410 once the second is over',
    rows: ['error resume_refused', 'close resumeRefused'],
    run: async (stage) => {
      const server = await stage.server({
        environment: { CLARITY_SCRIPT: await writeScript(5), SESSION_RESUME_SECONDS: '1' },
      });
      const talk = await stage.connect(server.socketUrl);
      const ready = await talk.begin({ engine: 'scripted' });
      assert.equal(ready.limits.resume_window_ms, 1000);
      await talk.stop();
      const endedAtMs = Date.now();
      while (Date.now() < endedAtMs + 1100) await fetch(`${server.url}/health`);
      const answer = await refused(stage, server.socketUrl, resumeOf(ready, talk.lastSeq));
      assert.deepEqual(answer, ['resume_refused', 4410]);
    },
  },
  {
    name: 'a resume that says otherwise what the audio is, or sends audio before ready: refused, and resumable still',
    rows: ['error config_invalid', 'error audio_before_config', 'close configRefused'],
    run: async (stage) => {
      const gateway = await stage.gateway();
      const { talk, ready } = await halfSpoken(stage, gateway);
      await talk.cut();
      const resume = resumeOf(ready, talk.lastSeq);
      const other = await refused(stage, gateway.url, { ...resume, sample_rate: 8000 });
      assert.deepEqual(other, ['config_invalid', 4400]);
      const hasty = await stage.connect(gateway.url);
      hasty.speak(silence(100));
      hasty.send({ type: 'config', config: resume });
      assert.equal((await hasty.refusal()).error.code, 'audio_before_config');
      const again = await stage.connect(gateway.url);
      const resumed = await again.begin(resume);
      again.speak(from(resumed.have_ms));
      await again.stop();
      assert.equal(wordsOf([talk, again]), spoken);
    },
  },
  {
    name: 'a resume that asks for masking: what is said again is masked as well, what is stored is not',
    rows: ['config resume', 'config redact', 'server final'],
    run: async (stage) => {
      const engine = createScriptedEngine([
        { words: named.map((text, at) => ({ text, startMs: at * 200, endMs: at * 200 + 150 })) },
      ]);
      const engines = [{ ...engine, capabilities: { ...engine.capabilities, explicitOnly: false } }];
      const gateway = await stage.gateway({ engines });
      const talk = await stage.connect(gateway.url);
      const ready = await talk.begin();
      talk.speak(silence(2000));
      const told = await talk.first('final');
      assert.equal(told.text, named.join(' '));
      await talk.cut();
      const again = await stage.connect(gateway.url);
      const resumed = await again.begin({ ...resumeOf(ready, ready.seq), redact: true });
      assert.equal(resumed.config.redact, true);
      const masked = await again.first('final');
      assert.ok(!masked.text.includes('smith'), 'the name is masked');
      assert.equal(await stored(gateway, ready), named.join(' '));
    },
  },
];

const named = ['the', 'patient', 'is', 'mister', 'john', 'smith'] as const;
