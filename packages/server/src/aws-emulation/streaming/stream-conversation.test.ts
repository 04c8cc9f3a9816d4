import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ManualClock } from '../../clock/manual-clock.ts';
import type { EmulationOptions } from '../emulation-options.ts';
import { orderFaults, type FaultMoment, type FaultOrder, type StreamFault } from '../faults.ts';
import { badRequest } from './stream-errors.ts';
import { decodeMessage } from '../wire/event-stream-codec.ts';
import type { MedicalResult, TranscriptEvent } from './results.ts';
import { StreamConversation, type StreamTransport } from './stream-conversation.ts';
import { StreamQuota } from './stream-quota.ts';
import {
  dictation,
  emulationOptions,
  finalsOf,
  scriptLengthMs,
  silentChunks,
  streamParameters,
} from './streaming-under-test.ts';

class RecordingTransport implements StreamTransport {
  /** What was done, results as `partial` and `final`. */
  readonly acts: string[] = [];
  readonly results: MedicalResult[] = [];
  isStalled = false;
  isReading = true;

  refuse(error: { readonly type: string }): void {
    this.acts.push(`refuse ${error.type}`);
  }
  accept(): void {
    this.acts.push('accept');
  }
  send(message: Buffer): Promise<void> {
    const { headers, payload } = decodeMessage(message);
    const exception = headers.get(':exception-type');
    if (exception !== undefined) this.acts.push(`exception ${String(exception.value)}`);
    else {
      const { Results } = (JSON.parse(payload.toString()) as TranscriptEvent).Transcript;
      if (Results.length === 0) this.acts.push('empty');
      for (const result of Results) this.acts.push(result.IsPartial ? 'partial' : 'final');
      this.results.push(...Results);
    }
    return this.isStalled ? new Promise(() => {}) : Promise.resolve();
  }
  finish(): void {
    this.acts.push('finish');
  }
  reset(): void {
    this.acts.push('reset');
  }
  kill(): void {
    this.acts.push('kill');
  }
  pauseReading(): void {
    this.isReading = false;
  }
  resumeReading(): void {
    this.isReading = true;
  }

  /** The acts, the same ones in a row told once with their number. */
  get story(): string {
    const runs: { act: string; count: number }[] = [];
    for (const act of this.acts) {
      const last = runs.at(-1);
      if (last?.act === act) last.count += 1;
      else runs.push({ act, count: 1 });
    }
    return runs.map(({ act, count }) => (count === 1 ? act : `${act}×${String(count)}`)).join(', ');
  }
}

function converse(order: FaultOrder = { type: 'none' }, changes: Partial<EmulationOptions> = {}) {
  const clock = new ManualClock();
  const struck: FaultOrder[] = [];
  const faults = { ...orderFaults([order]), onStruck: (told: FaultOrder) => void struck.push(told) };
  const options = emulationOptions({ clock, faults, ...changes });
  const quota = new StreamQuota(options.limits, clock);
  const begin = (sessionId: string) => {
    const transport = new RecordingTransport();
    const conversation = new StreamConversation({ options, quota }, streamParameters(), sessionId, transport);
    return { transport, conversation, done: conversation.run() };
  };
  return { clock, quota, struck, begin, ...begin('session') };
}

/** Sends the dictation as fast as it is taken; its second final comes with the end of the audio. */
async function dictate({
  transport,
  conversation,
}: Pick<ReturnType<typeof converse>, 'transport' | 'conversation'>) {
  for (const chunk of silentChunks(scriptLengthMs(dictation) - 300)) {
    if (!transport.isReading) await idle();
    conversation.takeAudio(chunk);
  }
  conversation.takeAudio(Buffer.alloc(0));
}

const idle = async () => {
  for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};
test('without a fault: accepted, all results, a clean finish, the slot is free', async () => {
  const stream = converse();
  await dictate(stream);
  await stream.done;
  assert.match(stream.transport.story, /^accept, empty, partial×\d+, final, partial×\d+, final, finish$/u);
  assert.equal(finalsOf(stream.transport.results).length, 2);
  assert.deepEqual(stream.struck, []);
  assert.equal(stream.quota.liveStreams, 0);
});

const moments: readonly (readonly [moment: FaultMoment, before: RegExp])[] = [
  [{ at: 'start' }, /^accept, $/u],
  [{ at: 'partial', count: 3 }, /^accept, empty, partial×3, $/u],
  [{ at: 'final', count: 1 }, /^accept, empty, partial×\d+, final, $/u],
  [{ at: 'end' }, /^accept, empty, partial×\d+, final, partial×\d+, $/u],
];
const faults: readonly (readonly [fault: StreamFault, act: string])[] = [
  [{ kind: 'exception', type: 'InternalFailureException' }, 'exception InternalFailureException, finish'],
  [{ kind: 'exception', type: 'ConflictException' }, 'exception ConflictException, finish'],
  [{ kind: 'reset' }, 'reset'],
  [{ kind: 'kill' }, 'kill'],
  [{ kind: 'clean_end' }, 'finish'],
];
for (const [moment, before] of moments) {
  for (const [fault, act] of faults) {
    const isRefusal = moment.at === 'start' && fault.kind === 'exception';
    const title = `${act} at ${moment.at}`;
    test(isRefusal ? `${title}: the stream is refused` : title, async () => {
      const order: FaultOrder = { type: 'strike', fault, moment };
      const stream = converse(order);
      await dictate(stream);
      await stream.done;
      assert.deepEqual(stream.struck, [order]);
      const { story } = stream.transport;
      if (isRefusal) assert.equal(story, `refuse ${fault.type}`);
      else {
        assert.ok(story.endsWith(act), story);
        assert.match(story.slice(0, -act.length), before);
      }
      assert.equal(stream.quota.liveStreams, 0);
    });
  }

  test(`silence at ${moment.at}: audio is taken, nothing is said, until the client is gone`, async () => {
    const stream = converse({ type: 'strike', fault: { kind: 'silence' }, moment });
    await dictate(stream);
    await idle();
    const { story } = stream.transport;
    assert.match(`${story}, `, before);
    assert.equal(stream.struck.length, 1);
    assert.equal(stream.transport.isReading, true);
    assert.equal(stream.quota.liveStreams, 1);
    stream.conversation.leave();
    await stream.done;
    assert.equal(stream.transport.story, story);
    assert.equal(stream.quota.liveStreams, 0);
  });
}

test('the next streams get the next orders, and then none', async () => {
  const stream = converse({
    type: 'strike',
    fault: { kind: 'clean_end' },
    moment: { at: 'final', count: 1 },
  });
  await dictate(stream);
  await stream.done;
  assert.equal(finalsOf(stream.transport.results).length, 1);
  const next = stream.begin('another session');
  await dictate(next);
  await next.done;
  assert.equal(finalsOf(next.transport.results).length, 2);
});

test('a slow start: nothing before its time, all after it', async () => {
  const stream = converse({ type: 'slow_start', delayMs: 4_000 });
  await stream.clock.waitFor(4_000);
  stream.clock.advance(3_999);
  await dictate(stream);
  assert.equal(stream.transport.story, '');
  assert.deepEqual(stream.struck, []);
  stream.clock.advance(1);
  await stream.done;
  assert.equal(stream.struck.length, 1);
  assert.match(stream.transport.story, /^accept, empty, .*final, finish$/u);
});

test('a stream that fails or is left during a slow start is never accepted', async () => {
  for (const [stop, story] of [
    [
      (stream: ReturnType<typeof converse>) => stream.conversation.fail(badRequest('no')),
      'refuse BadRequestException',
    ],
    [(stream: ReturnType<typeof converse>) => stream.conversation.leave(), ''],
  ] as const) {
    const stream = converse({ type: 'slow_start', delayMs: 4_000 });
    await stream.clock.waitFor(4_000);
    stop(stream);
    await stream.done;
    assert.equal(stream.transport.story, story);
    assert.equal(stream.struck.length, 1, 'it waited until it left');
    assert.equal(stream.quota.liveStreams, 0);
  }
});

test('a bad frame ends the stream with its exception', async () => {
  const stream = converse();
  await idle();
  stream.conversation.fail(badRequest('a broken frame'));
  await stream.done;
  assert.equal(stream.transport.story, 'accept, empty, exception BadRequestException, finish');
});

test('15 s of silence end the stream with an exception', async () => {
  const stream = converse();
  await stream.clock.waitFor(15_000);
  stream.clock.advance(15_000);
  await stream.done;
  assert.equal(stream.transport.story, 'accept, empty, exception BadRequestException, finish');
});

test('a second stream of the same session ends the first with a conflict', async () => {
  const first = converse();
  await idle();
  const second = first.begin('session');
  await first.done;
  assert.equal(first.transport.story, 'accept, empty, exception ConflictException, finish');
  await dictate(second);
  await second.done;
  assert.equal(finalsOf(second.transport.results).length, 2);
});

test('the 26th stream is refused', async () => {
  const first = converse();
  const others = Array.from({ length: 24 }, (_, index) => first.begin(`session ${String(index)}`));
  first.clock.advance(1_000);
  const last = first.begin('one too many');
  await last.done;
  assert.equal(last.transport.story, 'refuse LimitExceededException');
  for (const { conversation, done } of [first, ...others]) {
    conversation.leave();
    await done;
  }
  assert.equal(first.quota.liveStreams, 0);
});

test('a client that takes nothing is not sent more, is not read from, and is cut after a minute', async () => {
  const stream = converse();
  await idle();
  stream.transport.isStalled = true;
  for (const chunk of silentChunks(60_000))
    if (stream.transport.isReading) stream.conversation.takeAudio(chunk);
  await idle();
  for (const chunk of silentChunks(60_000))
    if (stream.transport.isReading) stream.conversation.takeAudio(chunk);
  await idle();
  assert.equal(stream.transport.isReading, false);
  assert.equal(stream.transport.story, 'accept, empty, partial');
  stream.clock.advance(60_000);
  await stream.done;
  assert.equal(stream.transport.story, 'accept, empty, partial, kill');
  assert.equal(stream.transport.isReading, true);
  assert.equal(stream.quota.liveStreams, 0);
});

test('a client that is gone is told nothing more', async () => {
  const stream = converse();
  await idle();
  stream.conversation.leave();
  stream.conversation.fail(badRequest('too late'));
  stream.conversation.takeAudio(Buffer.alloc(3_200));
  await stream.done;
  assert.equal(stream.transport.story, 'accept, empty');
});
