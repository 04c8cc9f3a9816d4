import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AudioFrame, EngineEvent, SpeechEngine } from '../speech-engine.ts';
import { EngineError } from '../speech-engine.ts';
import { withFaults, type EngineFault } from './faulty-engine.ts';
import { createScriptedEngine, type Script } from './scripted-engine.ts';

const script: Script = [
  {
    words: [
      { text: 'no', startMs: 100, endMs: 200 },
      { text: 'fever', startMs: 250, endMs: 600 },
    ],
    finalAtMs: 800,
  },
  { words: [{ text: 'good', startMs: 1_000, endMs: 1_300 }] },
];

async function* silence(lengthMs: number, frameMs = 100): AsyncGenerator<AudioFrame> {
  for (let at = 0; at < lengthMs; at += frameMs)
    yield { pcm: Buffer.alloc(32 * Math.min(frameMs, lengthMs - at)) };
}

async function say(
  engine: SpeechEngine,
  lengthMs: number,
  frameMs?: number,
  signal = new AbortController().signal,
) {
  const said: string[] = [];
  const tell = ({ type, startMs, endMs, text }: EngineEvent) =>
    said.push(`${type} ${startMs}-${endMs} ${text}`);
  try {
    for await (const event of engine.transcribe(silence(lengthMs, frameMs), { language: 'en-US', signal }))
      tell(event);
  } catch (error) {
    said.push(error instanceof EngineError ? error.code : 'a foreign error');
  }
  return said;
}

const whole = [
  'partial 100-200 no',
  'partial 100-600 no fever',
  'final 100-600 no fever',
  'partial 1000-1300 good',
  'final 1000-1300 good',
];

for (const frameMs of [1, 7, 100, 5_000]) {
  test(`frames of ${frameMs} ms: the whole script`, async () => {
    assert.deepEqual(await say(createScriptedEngine(script), 2_000, frameMs), whole);
  });
}

test('a word comes with its last sample and not before', async () => {
  assert.deepEqual(await say(createScriptedEngine(script), 199), []);
  assert.deepEqual(await say(createScriptedEngine(script), 200), ['partial 100-200 no', 'final 100-200 no']);
});

test('audio that ends between the words and the final closes the utterance', async () => {
  assert.deepEqual(await say(createScriptedEngine(script), 700), whole.slice(0, 3));
});

test('a script that runs backwards is refused', () => {
  assert.throws(
    () => createScriptedEngine([{ words: [{ text: 'a', startMs: 5, endMs: 5 }] }]),
    /Utterance 0: a word from 5 to 5 ms cannot follow 0 ms/,
  );
  assert.throws(
    () => createScriptedEngine([{ words: [{ text: 'a', startMs: 1, endMs: 5 }], finalAtMs: 4 }]),
    /finalAtMs is 4/,
  );
});

const broken = new EngineError('engine_failed', 'broke', { retryable: true });

const faults: readonly (readonly [EngineFault, readonly string[]])[] = [
  [{ kind: 'fail', afterMs: 650, error: broken }, [...whole.slice(0, 2), 'engine_failed']],
  [{ kind: 'fail', afterMs: 0, error: broken }, ['engine_failed']],
  [{ kind: 'fail', afterMs: 5_000, error: broken }, whole],
  [{ kind: 'end', afterMs: 650 }, whole.slice(0, 3)],
  [{ kind: 'none' }, whole],
];

for (const [fault, expected] of faults) {
  for (const frameMs of [7, 100]) {
    test(`${fault.kind} after ${'afterMs' in fault ? fault.afterMs : '–'} ms, frames of ${frameMs} ms`, async () => {
      assert.deepEqual(
        await say(withFaults(createScriptedEngine(script), [fault]), 2_000, frameMs),
        expected,
      );
    });
  }
}

test('a hanging stream ends with the abort', async () => {
  const abort = new AbortController();
  const engine = withFaults(createScriptedEngine(script), [{ kind: 'hang', afterMs: 250 }]);
  const events = engine.transcribe(silence(2_000), { language: 'en-US', signal: abort.signal });
  const stream = events[Symbol.asyncIterator]();
  const first = await stream.next();
  assert.ok(first.done !== true && first.value.text === 'no');
  const second = stream.next();
  abort.abort();
  assert.equal((await second).done, true);
});

test('each stream has its own fault, and streams after the last none', async () => {
  const engine = withFaults(createScriptedEngine(script), [
    { kind: 'fail', afterMs: 0, error: broken },
    { kind: 'end', afterMs: 200 },
  ]);
  assert.deepEqual(await say(engine, 2_000), ['engine_failed']);
  assert.deepEqual(await say(engine, 2_000), ['partial 100-200 no', 'final 100-200 no']);
  assert.deepEqual(await say(engine, 2_000), whole);
});
