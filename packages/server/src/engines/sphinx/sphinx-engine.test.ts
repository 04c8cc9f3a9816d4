/** The engine with its processes, but for what conformance.test says of all engines. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import type { AudioFrame } from '../speech-engine.ts';
import { EngineError } from '../speech-engine.ts';
import { createSphinxEngine, type SphinxEngine } from './sphinx-engine.ts';

const modelDirectory = fileURLToPath(new URL('../../../../../var/language-model', import.meta.url));

const engineError = (code: string) => (error: unknown) => error instanceof EngineError && error.code === code;

async function* silence(): AsyncGenerator<AudioFrame> {
  yield { pcm: Buffer.alloc(3_200) };
}

/** Audio that never comes, and a promise for the moment it is asked for. */
function waiting() {
  const asked = Promise.withResolvers<void>();
  const audio: AsyncIterableIterator<AudioFrame> = {
    [Symbol.asyncIterator]: () => audio,
    next: () => {
      asked.resolve();
      return new Promise(() => {});
    },
  };
  return { audio, asked: asked.promise };
}

function start(engine: SphinxEngine, audio: AsyncIterable<AudioFrame>, language = 'en-US') {
  const abort = new AbortController();
  const stream = engine.transcribe(audio, { language, signal: abort.signal })[Symbol.asyncIterator]();
  return { abort, first: stream.next() };
}

test('one stream more than there are places is refused, and a place given back is free', async () => {
  const engine = createSphinxEngine({ modelDirectory, maxStreams: 1, warmProcesses: 0 });
  const { audio, asked } = waiting();
  const one = start(engine, audio);
  await asked;
  assert.equal((await engine.availability()).state, 'at_capacity');
  await assert.rejects(start(engine, silence()).first, (error) => {
    assert.ok(error instanceof EngineError);
    assert.equal(error.code, 'engine_at_capacity');
    assert.equal(error.retryAfterMs, 5_000);
    return true;
  });
  one.abort.abort();
  assert.equal((await one.first).done, true);
  assert.equal((await engine.availability()).state, 'available');
  await engine.close();
});

test('another language is refused', async () => {
  const engine = createSphinxEngine({ modelDirectory, warmProcesses: 0 });
  await assert.rejects(start(engine, silence(), 'de-DE').first, engineError('engine_rejected'));
  await engine.close();
});

test('without the model the stream says what to do, and no place is lost', async () => {
  const engine = createSphinxEngine({ modelDirectory: '/nowhere', maxStreams: 1, warmProcesses: 0 });
  for (let attempt = 0; attempt < 2; attempt += 1) {
    await assert.rejects(start(engine, silence()).first, (error) => {
      assert.ok(error instanceof EngineError);
      assert.equal(error.code, 'engine_unavailable');
      assert.match(error.message, /nowhere\/domain\.lm cannot be read: run npm start/);
      return true;
    });
  }
  await engine.close();
});

test('closing ends the streams under way, and no more begin', async () => {
  const engine = createSphinxEngine({ modelDirectory });
  const { audio, asked } = waiting();
  const { first } = start(engine, audio);
  await asked;
  const ended = assert.rejects(first, engineError('engine_unavailable'));
  await engine.close();
  await ended;
  assert.equal((await engine.availability()).state, 'unavailable');
  await assert.rejects(start(engine, silence()).first, engineError('engine_unavailable'));
});
