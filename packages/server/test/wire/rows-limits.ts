/** Dialogues of limits: silence, the longest session, too much audio ahead, too many sessions; and the heartbeat. */
import assert from 'node:assert/strict';
import { silence, writeScript } from '../support/script.ts';
import type { Dialogue } from './dialogue.ts';
import { createGatedEngine } from './gated-engine.ts';

export const limitDialogues: readonly Dialogue[] = [
  {
    name: 'every five seconds a heartbeat says what the server has',
    rows: ['server heartbeat'],
    run: async (stage) => {
      const gateway = await stage.gateway();
      const talk = await stage.connect(gateway.url);
      await talk.begin();
      gateway.clock.advance(5000);
      const beat = await talk.first('heartbeat');
      assert.deepEqual(
        [beat.received_ms, beat.final_ms, beat.lag_ms, beat.speech_ratio, beat.since_text_ms],
        [0, 0, 0, 0, 5000],
      );
      await talk.stop();
    },
  },
  {
    name: 'a client that says nothing is warned, then told, then closed with 4440; keepalive puts it off',
    rows: ['warning idle_soon', 'error idle_timeout', 'close idleTooLong', 'client keepalive'],
    run: async (stage) => {
      const gateway = await stage.gateway({ settings: { idleMs: 20_000 } });
      const talk = await stage.connect(gateway.url);
      await talk.begin();
      gateway.clock.advance(12_000);
      talk.send({ type: 'keepalive' });
      talk.send({ type: 'ping' });
      await talk.first('pong');
      gateway.clock.advance(6000);
      await gateway.clock.waitFor(10_000);
      assert.deepEqual(talk.of('warning'), []);
      gateway.clock.advance(10_000);
      const warning = await talk.first('warning');
      assert.deepEqual([warning.code, warning.deadline_ms], ['idle_soon', 4000]);
      await gateway.clock.waitFor(4000);
      gateway.clock.advance(4000);
      const { error, close } = await talk.refusal();
      assert.deepEqual([error.code, close], ['idle_timeout', 4440]);
    },
  },
  {
    name: 'the longest session: warned of, then told, then closed with 4441',
    rows: ['warning session_ends_soon', 'error session_too_long', 'close longestSession'],
    run: async (stage) => {
      const gateway = await stage.gateway({ settings: { maxSessionMs: 60_000 } });
      const talk = await stage.connect(gateway.url);
      await talk.begin();
      gateway.clock.advance(54_000);
      const warning = await talk.first('warning');
      assert.deepEqual([warning.code, warning.deadline_ms], ['session_ends_soon', 6000]);
      gateway.clock.advance(6000);
      const { error, close } = await talk.refusal();
      assert.deepEqual([error.code, close], ['session_too_long', 4441]);
    },
  },
  {
    name: 'audio too far ahead of time, with an engine that does not take it: no longer read, then 4413',
    rows: ['error audio_too_far_ahead', 'close tooFarAhead', 'invariant 7'],
    run: async (stage) => {
      const engine = createGatedEngine();
      const gateway = await stage.gateway({ engines: [engine], settings: { maxAudioAheadMs: 5000 } });
      const talk = await stage.connect(gateway.url);
      await talk.begin();
      for (let second = 0; second < 10; second += 1) talk.speak(silence(1000));
      const { error, close } = await lettingAll(engine, talk.refusal());
      assert.deepEqual([error.code, close], ['audio_too_far_ahead', 4413]);
    },
  },
  {
    name: 'a client with as many sessions as it may have',
    rows: ['error too_many_sessions', 'close quota'],
    run: async (stage) => {
      const gateway = await stage.gateway({ maxSessionsPerClient: 1 });
      const first = await stage.connect(gateway.url, '192.0.2.7');
      await first.begin();
      const second = await stage.connect(gateway.url, '192.0.2.7');
      second.send({ type: 'config', config: {} });
      const { error, close } = await second.refusal();
      assert.deepEqual([error.code, close], ['too_many_sessions', 4429]);
      assert.ok((error.retry_after_ms ?? 0) >= 1000);
      const another = await stage.connect(gateway.url, '192.0.2.8');
      await another.begin();
      await first.stop();
    },
  },
  {
    name: 'a server that carries as many sessions as it may: 1013 with a time to come back; the others go on',
    rows: ['error overloaded', 'close overloaded'],
    run: async (stage) => {
      const server = await stage.server({
        environment: { CLARITY_SCRIPT: await writeScript(5), MAX_SESSIONS: '1' },
      });
      const first = await stage.connect(server.socketUrl);
      await first.begin({ engine: 'scripted' });
      const second = await stage.connect(server.socketUrl);
      second.send({ type: 'config', config: { engine: 'scripted' } });
      const { error, close } = await second.refusal();
      assert.deepEqual([error.code, error.retryable, close], ['overloaded', true, 1013]);
      assert.ok((error.retry_after_ms ?? 0) >= 1000);
      first.speak(silence(1000));
      assert.equal((await first.stop()).segments, 1);
      const third = await stage.connect(server.socketUrl);
      await third.begin({ engine: 'scripted' });
      await third.stop();
    },
  },
];

/** The engine takes whatever there is until that is answered. */
async function lettingAll<Answer>(
  engine: { let(): Promise<void> },
  answer: Promise<Answer>,
): Promise<Answer> {
  let isAnswered = false;
  void answer.finally(() => {
    isAnswered = true;
  });
  while (!isAnswered) {
    await Promise.race([engine.let(), answer]);
    await new Promise((resolve) => setImmediate(resolve));
  }
  return answer;
}
