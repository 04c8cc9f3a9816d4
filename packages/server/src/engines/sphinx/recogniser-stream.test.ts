import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AudioFrame, EngineEvent } from '../speech-engine.ts';
import { EngineError } from '../speech-engine.ts';
import type { Recogniser, RecogniserFailure } from './recogniser-child.ts';
import type { RecogniserMessage, StreamHeader } from './recogniser-messages.ts';
import { transcribeWith, type Seat } from './recogniser-stream.ts';

const frameSamples = 1_600;

/** A process that does only what it is told to. */
class FakeRecogniser implements Recogniser {
  readonly messages: RecogniserMessage[] = [];
  failure: RecogniserFailure | undefined;
  isReady = true;
  onChange: (() => void) | undefined;
  readonly ended = Promise.resolve();
  writtenSamples = 0;
  /** In the order in which they were given. */
  readonly headers: StreamHeader[] = [];
  isAudioEnded = false;
  isKilled = false;
  #onWrite: (() => void) | undefined;

  take(): RecogniserMessage | undefined {
    return this.messages.shift();
  }

  begin(header: StreamHeader): void {
    assert.equal(this.writtenSamples, 0, 'audio came before the header');
    this.headers.push(header);
  }

  write(pcm: Buffer): void {
    this.writtenSamples += pcm.length / 2;
    this.#onWrite?.();
  }

  endAudio(): void {
    this.isAudioEnded = true;
    this.#onWrite?.();
  }

  kill(): void {
    this.isKilled = true;
  }

  say(...messages: RecogniserMessage[]): void {
    this.messages.push(...messages);
    this.onChange?.();
  }

  fail(failure: RecogniserFailure): void {
    this.failure = failure;
    this.onChange?.();
  }

  /** Resolves when `condition` holds after a write or the end of the audio. */
  async until(condition: () => boolean): Promise<void> {
    while (!condition()) await new Promise<void>((resolve) => (this.#onWrite = resolve));
  }
}

const header: StreamHeader = { startMs: 1_200, memory: 'bWVhbg==' };

interface Source extends AsyncIterableIterator<AudioFrame> {
  pulled: number;
  isReturned: boolean;
}

function frames(count: number, ending: 'end' | 'stall' | 'fail' = 'end'): Source {
  const source: Source = {
    pulled: 0,
    isReturned: false,
    [Symbol.asyncIterator]: () => source,
    next: () => {
      if (source.pulled < count) {
        source.pulled += 1;
        return Promise.resolve({ done: false, value: { pcm: Buffer.alloc(2 * frameSamples) } });
      }
      if (ending === 'fail') return Promise.reject(new Error('the socket broke'));
      return ending === 'end' ? Promise.resolve({ done: true, value: undefined }) : new Promise(() => {});
    },
    return: () => {
      source.isReturned = true;
      return Promise.resolve({ done: true, value: undefined });
    },
  };
  return source;
}

const final: EngineEvent = {
  type: 'final',
  startMs: 0,
  endMs: 50,
  text: 'a',
  words: [{ text: 'a', startMs: 0, endMs: 50 }],
};

function open(source: Source) {
  const recogniser = new FakeRecogniser();
  const abort = new AbortController();
  let releases = 0;
  const seat: Seat = { recogniser, release: () => (releases += 1) };
  const stream = transcribeWith(source, header, abort.signal, () => Promise.resolve(seat));
  const mustBeCleared = (): void => {
    assert.ok(recogniser.isKilled, 'the process lives');
    assert.equal(releases, 1);
    assert.ok(source.isReturned, 'the source was not told');
  };
  return { recogniser, abort, stream, mustBeCleared };
}

const engineError = (code: string) => (error: unknown) => error instanceof EngineError && error.code === code;

test('events come, and the end of the process is the end of the stream', async () => {
  const { recogniser, stream, mustBeCleared } = open(frames(2));
  const first = stream.next();
  await recogniser.until(() => recogniser.isAudioEnded);
  recogniser.say(final, { type: 'end', samples: 2 * frameSamples });
  assert.deepEqual(await first, { done: false, value: final });
  assert.deepEqual(recogniser.headers, [header]);
  assert.equal((await stream.next()).done, true);
  mustBeCleared();
});

test('audio is pulled one second ahead of the process and no further', async () => {
  const source = frames(100, 'stall');
  const { recogniser, stream, abort } = open(source);
  const first = stream.next();
  await recogniser.until(() => recogniser.writtenSamples === 16_000);
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(source.pulled, 10);
  recogniser.say({ type: 'position', samples: 3_200 });
  await recogniser.until(() => recogniser.writtenSamples === 19_200);
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(source.pulled, 12);
  abort.abort();
  await first;
});

test('nothing is pulled before an event is asked for', async () => {
  const source = frames(5);
  open(source);
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(source.pulled, 0);
});

test('an abort ends a stream whose source is silent', async () => {
  const { stream, abort, recogniser, mustBeCleared } = open(frames(1, 'stall'));
  const first = stream.next();
  await recogniser.until(() => recogniser.writtenSamples > 0);
  abort.abort();
  assert.equal((await first).done, true);
  mustBeCleared();
});

test('a reader who leaves leaves nothing behind', async () => {
  const { stream, recogniser, mustBeCleared } = open(frames(1, 'stall'));
  const first = stream.next();
  await recogniser.until(() => recogniser.writtenSamples > 0);
  recogniser.say(final);
  await first;
  await stream.return();
  mustBeCleared();
});

for (const [phase, code] of [
  ['setup', 'engine_unavailable'],
  ['stream', 'engine_failed'],
] as const) {
  test(`a process that fails in its ${phase} is ${code}`, async () => {
    const { stream, recogniser, mustBeCleared } = open(frames(1, 'stall'));
    const first = stream.next();
    await recogniser.until(() => recogniser.writtenSamples > 0);
    recogniser.fail({ phase, message: 'it ended' });
    await assert.rejects(first, engineError(code));
    mustBeCleared();
  });
}

test('what was said before a failure is still told', async () => {
  const { stream, recogniser } = open(frames(1, 'stall'));
  const first = stream.next();
  await recogniser.until(() => recogniser.writtenSamples > 0);
  recogniser.messages.push(final);
  recogniser.fail({ phase: 'stream', message: 'it ended' });
  assert.deepEqual((await first).value, final);
  await assert.rejects(stream.next(), engineError('engine_failed'));
});

test('a process that ends before all audio is decoded has failed', async () => {
  const { stream, recogniser } = open(frames(2));
  const first = stream.next();
  await recogniser.until(() => recogniser.isAudioEnded);
  recogniser.say({ type: 'end', samples: frameSamples });
  await assert.rejects(first, engineError('engine_failed'));
});

test('a source that fails is an EngineError with its cause', async () => {
  const { stream, mustBeCleared } = open(frames(1, 'fail'));
  await assert.rejects(stream.next(), (error) => {
    assert.ok(error instanceof EngineError && error.cause instanceof Error);
    assert.equal(error.cause.message, 'the socket broke');
    return true;
  });
  mustBeCleared();
});

test('half a sample is refused', async () => {
  const source = frames(1);
  source.next = () => Promise.resolve({ done: false, value: { pcm: Buffer.alloc(3) } });
  const { stream } = open(source);
  await assert.rejects(stream.next(), engineError('engine_rejected'));
});

test('no seat: its error, and the source is told', async () => {
  const source = frames(1);
  const refusal = new EngineError('engine_at_capacity', 'all in use', {
    retryable: true,
    retryAfterMs: 5_000,
  });
  const stream = transcribeWith(source, header, new AbortController().signal, () => Promise.reject(refusal));
  await assert.rejects(stream.next(), refusal);
  assert.ok(source.isReturned);
});
