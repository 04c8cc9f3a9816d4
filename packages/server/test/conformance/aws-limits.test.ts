/** The service has one name for two limits: no place for another stream, and a stream that has lasted too long. */
import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { awsLimits, type EmulationLimits } from '../../src/aws-emulation/emulation-options.ts';
import { ManualClock } from '../../src/clock/manual-clock.ts';
import { EngineError, type AudioFrame } from '../../src/engines/speech-engine.ts';
import { startAwsSubject } from './aws-subject.ts';

/** Two seconds of audio, and then none, without an end. */
async function* speech(pcm: Buffer): AsyncGenerator<AudioFrame> {
  for (let at = 0; at < 64_000; at += 3200) yield { pcm: pcm.subarray(at, at + 3200) };
  await new Promise<never>(() => {});
}

async function streamUnder(t: TestContext, limits: Partial<EmulationLimits>) {
  const clock = new ManualClock();
  // Signatures bear the time of day.
  clock.advance(Date.now());
  const { subject, failures, close } = await startAwsSubject({ clock, limits: { ...awsLimits, ...limits } });
  const engine = subject.createEngine();
  const abort = new AbortController();
  t.after(async () => {
    abort.abort();
    await engine.close();
    await close();
    assert.deepEqual(failures, []);
  });
  const events = engine.transcribe(speech(subject.speech), { language: 'en-US', signal: abort.signal });
  return { clock, engine, events: events[Symbol.asyncIterator]() };
}

async function errorOf(events: AsyncIterator<unknown>): Promise<EngineError> {
  try {
    while ((await events.next()).done !== true);
  } catch (error) {
    assert.ok(error instanceof EngineError);
    return error;
  }
  assert.fail('The stream ended without an error.');
}

test('a stream that has no place is at capacity, and so is the engine', async (t) => {
  const { engine, events } = await streamUnder(t, { concurrentStreams: 0 });
  const error = await errorOf(events);
  assert.equal(error.code, 'engine_at_capacity');
  assert.equal(error.retryAfterMs, 5_000);
  assert.equal((await engine.availability()).state, 'at_capacity');
});

test('a stream that has lasted too long failed, and the next one may begin', async (t) => {
  // Below the limit of silence, which would end it sooner on this clock.
  const { clock, engine, events } = await streamUnder(t, { maxStreamMs: 10_000 });
  assert.equal((await events.next()).done, false);
  clock.advance(10_000);
  const error = await errorOf(events);
  assert.equal(error.code, 'engine_failed');
  assert.equal(error.retryable, true);
  assert.match(error.message, /reached its longest time/);
  assert.deepEqual(await engine.availability(), { state: 'available' });
});
