/** Dialogues of a server that shuts down, and of one that keeps the audio. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { silence, writeScript } from '../support/script.ts';
import type { Dialogue } from './dialogue.ts';

export const drainingDialogues: readonly Dialogue[] = [
  {
    name: 'SIGTERM: 1012 at once, what was spoken is stored, the process ends, and its successor goes on',
    rows: ['error draining', 'close draining', 'config resume', 'invariant 8'],
    run: async (stage) => {
      const environment = { CLARITY_SCRIPT: await writeScript(20), SHUTDOWN_SECONDS: '5' };
      const before = await stage.server({ environment });
      const talk = await stage.connect(before.socketUrl);
      const ready = await talk.begin({ engine: 'scripted' });
      talk.speak(silence(2000));
      await talk.until((t) => t.of('final').length === 2, 'two finals');
      const waiting = await stage.connect(before.socketUrl);
      const exit = once(before.process, 'exit');
      before.process.kill('SIGTERM');
      const { error, close } = await talk.refusal();
      assert.deepEqual([error.code, error.retryable, close], ['draining', true, 1012]);
      assert.equal((await waiting.refusal()).close, 1012);
      assert.deepEqual(await exit, [0, null]);
      await assert.rejects(fetch(`${before.url}/health`));
      const port = Number(new URL(before.url).port);
      const after = await stage.server({ environment, port, dataDir: before.dataDir });
      const again = await stage.connect(after.socketUrl);
      const resumed = await again.begin({
        resume: { session_id: ready.session_id, token: ready.resume_token, last_seq: talk.lastSeq },
      });
      again.speak(silence(3000 - resumed.have_ms));
      const stopped = await again.stop();
      assert.deepEqual([stopped.audio_ms, stopped.coverage.lost_ms], [3000, 0]);
    },
  },
  {
    name: 'a server that is asked to keep the audio keeps it, and it can be listened to',
    rows: ['client binary frame', 'server stopped'],
    run: async (stage) => {
      const server = await stage.server({
        environment: { CLARITY_SCRIPT: await writeScript(5), RECORD_AUDIO: '1' },
      });
      const talk = await stage.connect(server.socketUrl);
      const { session_id } = await talk.begin({ engine: 'scripted' });
      const pcm = Buffer.alloc(32 * 2000, 1);
      talk.speak(pcm);
      await talk.stop();
      const answer = await fetch(`${server.url}/api/sessions/${session_id}/audio`);
      assert.equal(answer.status, 200);
      const wave = Buffer.from(await answer.arrayBuffer());
      assert.deepEqual(wave.subarray(wave.length - pcm.length), pcm);
    },
  },
];
