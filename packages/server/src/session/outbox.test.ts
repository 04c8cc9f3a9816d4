import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ManualClock } from '../clock/manual-clock.ts';
import { Outbox } from './outbox.ts';
import { FakeConnection } from './session-talk.ts';

const internal = {
  type: 'error',
  code: 'internal_error',
  message: 'A fault of ours.',
  retryable: true,
} as const;
const ack = { type: 'ack', received_ms: 0, final_ms: 0 } as const;

function outboxOf(connection = new FakeConnection()) {
  const clock = new ManualClock();
  const events: string[] = [];
  const outbox = new Outbox({
    connection,
    clock,
    identify: () => [],
    log: { event: (name) => events.push(name) },
    sessionId: () => 's-1',
  });
  return { outbox, clock, connection, events, seqs: () => connection.messages.map(({ seq }) => seq) };
}

test('an error out of turn has the next number', () => {
  const { outbox, seqs } = outboxOf();
  outbox.send(ack, false);
  outbox.sendOutOfTurn(internal);
  outbox.send(ack, false);
  assert.deepEqual(seqs(), [1, 2, 3]);
});

test('while the next number is that of something stored and not said, the error repeats the last one', () => {
  const { outbox, seqs } = outboxOf();
  outbox.send(ack, false);
  outbox.promise(2);
  outbox.sendOutOfTurn(internal);
  outbox.send(ack, false);
  outbox.sendOutOfTurn(internal);
  outbox.send(ack, false);
  outbox.sendOutOfTurn(internal);
  assert.deepEqual(seqs(), [1, 1, 2, 2, 3, 4]);
});

test('what is stored and told to nobody promises no number', () => {
  const { outbox, seqs } = outboxOf();
  outbox.send(ack, false);
  outbox.promise(0);
  outbox.sendOutOfTurn(internal);
  assert.deepEqual(seqs(), [1, 2]);
});

class DeafConnection extends FakeConnection {
  override unreadBytes = 40_000;
  readonly #gone = Promise.withResolvers<void>();
  override drained(): Promise<void> {
    return this.#gone.promise;
  }
  override terminate(): void {
    super.terminate();
    this.#gone.resolve();
  }
}

test('a replay to a client that reads nothing for thirty seconds cuts it off, and waits no longer', async () => {
  const { outbox, clock, connection, events } = outboxOf(new DeafConnection());
  const said = outbox.sendPaced(ack);
  clock.advance(29_999);
  assert.equal(connection.isTerminated, false);
  clock.advance(1);
  await said;
  assert.equal(connection.isTerminated, true);
  assert.deepEqual(events, ['slow_reader']);
});
