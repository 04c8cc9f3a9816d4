import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Inbox } from './inbox.ts';

test('an item that comes while the loop has nothing to do is handled in the turn of its sender', () => {
  const handled: number[] = [];
  const inbox = new Inbox<number>();
  void inbox.serve((item) => void handled.push(item));
  inbox.tell(1);
  assert.equal(inbox.post(2), undefined, 'nothing is left to wait for');
  assert.deepEqual(handled, [1, 2]);
});

test('what comes before the loop, or while an item is being handled, waits its turn', async () => {
  const handled: string[] = [];
  const gate = Promise.withResolvers<void>();
  const inbox = new Inbox<string>();
  inbox.tell('early');
  void inbox.serve((item) => {
    handled.push(item);
    return item === 'slow' ? gate.promise : undefined;
  });
  const slow = inbox.post('slow');
  const after = inbox.post('after');
  assert.deepEqual(handled, ['early', 'slow']);
  gate.resolve();
  await slow;
  await after;
  assert.deepEqual(handled, ['early', 'slow', 'after']);
});

test('an item told by the handling of another comes after it', () => {
  const handled: string[] = [];
  const inbox = new Inbox<string>();
  void inbox.serve((item) => {
    if (item === 'first') inbox.tell('second');
    handled.push(item);
  });
  inbox.tell('first');
  assert.deepEqual(handled, ['first', 'second']);
});

test('neighbours that wait become one, where that is possible', async () => {
  const handled: number[] = [];
  const gate = Promise.withResolvers<void>();
  const inbox = new Inbox<number>((before, next) => (before > 10 && next > 10 ? before + next : undefined));
  void inbox.serve((item) => {
    handled.push(item);
    return item === 1 ? gate.promise : undefined;
  });
  for (const item of [1, 11, 12, 2]) inbox.tell(item);
  const last = inbox.post(3);
  gate.resolve();
  await last;
  assert.deepEqual(handled, [1, 23, 2, 3]);
});

for (const how of ['at once', 'later'] as const) {
  test(`an error of the handling, ${how}, ends the loop; its sender goes on, and so do others when it is closed`, async () => {
    const inbox = new Inbox<string>();
    const gate = Promise.withResolvers<void>();
    const served = inbox.serve((item) => {
      if (item === 'wait') return gate.promise;
      if (how === 'at once') throw new Error('broken');
      return Promise.reject(new Error('broken'));
    });
    const waited = inbox.post('wait');
    const broken = inbox.post('break');
    const left = inbox.post('left');
    gate.resolve();
    await Promise.all([waited, broken]);
    await assert.rejects(served, /broken/);
    inbox.close();
    await left;
  });
}

test('closing ends the loop, also from within; what waits is dropped', async () => {
  const handled: string[] = [];
  const inbox = new Inbox<string>();
  const served = inbox.serve((item) => {
    handled.push(item);
    inbox.tell('never');
    inbox.close();
  });
  inbox.tell('last');
  await served;
  inbox.tell('late');
  assert.equal(inbox.post('late'), undefined);
  assert.deepEqual(handled, ['last']);
});
