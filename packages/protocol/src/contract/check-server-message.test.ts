import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ServerMessage } from '../messages.ts';
import { checkServerMessage } from './check-server-message.ts';
import { serverMessageTypes } from './message-schemas.ts';
import { serverMessages } from './server-messages.ts';

type Type = ServerMessage['type'];
const exampleOf = (type: Type): object => ({ ...serverMessages[type].example, seq: 7 });

for (const type of serverMessageTypes) {
  test(`${type}: the example of the contract is good`, () =>
    assert.deepEqual(checkServerMessage(exampleOf(type)), []));
}

const broken: readonly (readonly [type: Type, change: object, problem: RegExp])[] = [
  ['ack', { seq: 0 }, /^ack\.seq: 0 given/],
  ['ack', { seq: undefined }, /^ack\.seq: nothing given/],
  ['ack', { final_ms: 1.5 }, /^ack\.final_ms: 1\.5 given; a whole number/],
  ['ack', { final_ms: 5000 }, /^ack: final_ms 5000 is beyond received_ms 4200/],
  ['heartbeat', { received_ms: 0 }, /^heartbeat: final_ms 2900 is beyond received_ms 0/],
  ['heartbeat', { speech_ratio: 1.2 }, /^heartbeat\.speech_ratio: 1\.2 given/],
  ['ready', { have_ms: -1 }, /^ready\.have_ms: -1 given/],
  ['ready', { config: {} }, /^ready\.config\.language_code: missing/],
  ['ready', { limits: { idle_ms: 1 } }, /^ready\.limits\.max_frame_bytes: missing/],
  ['partial', { segment: 0 }, /^partial\.segment: 0 given/],
  ['partial', { end_ms: 100 }, /^partial: end_ms 100 is before start_ms 3000/],
  ['final', { words: undefined }, /^final\.words: nothing given/],
  ['final', { words: [{ text: 'a', start_ms: 2, end_ms: 1 }] }, /^final\.words\[0\]: end_ms 1 is before/],
  [
    'final',
    { words: [{ text: 'a', start_ms: 1, end_ms: 2, sure: 1 }] },
    /^final\.words\[0\]\.sure: not a field/,
  ],
  ['findings', { findings: {} }, /^findings\.findings: an object given; a list/],
  ['engine', { state: 'asleep' }, /^engine\.state: a text of 6 characters given; one of reconnecting,/],
  ['warning', { code: 'too_sunny' }, /^warning\.code: /],
  ['error', { code: 'too_sunny' }, /^error\.code: /],
  ['error', { retryable: 'yes' }, /^error\.retryable: a string given; true or false/],
  ['finalized', { id: [] }, /^finalized\.id: a list given/],
  ['stopped', { sha256: 'E3' }, /^stopped\.sha256: /],
  ['stopped', { audio_ms: 6001 }, /^stopped\.coverage: its parts sum to 6000 ms; audio_ms is 6001/],
  ['pong', { mood: 'good' }, /^pong\.mood: not a field of the contract/],
];

for (const [type, change, problem] of broken) {
  test(`${type} with ${JSON.stringify(change)} is told`, () => {
    const problems = checkServerMessage({ ...exampleOf(type), ...change });
    assert.equal(problems.length > 0, true);
    assert.match(problems[0] ?? '', problem);
  });
}

for (const value of [
  undefined,
  null,
  7,
  'pong',
  [],
  {},
  { type: 'weather', seq: 1 },
  { type: 'toString', seq: 1 },
]) {
  test(`${JSON.stringify(value)} is no message of the contract`, () =>
    assert.equal(checkServerMessage(value).length, 1));
}

test('no problem has a word of the transcript', () => {
  const spoken = 'unspeakable';
  const message = { type: spoken, seq: spoken, text: spoken, words: [spoken, { text: 7, start_ms: spoken }] };
  for (const type of serverMessageTypes) {
    const problems = checkServerMessage({ ...message, type });
    assert.ok(problems.length > 0);
    assert.doesNotMatch(problems.join('\n'), /unspeakable/);
  }
});
