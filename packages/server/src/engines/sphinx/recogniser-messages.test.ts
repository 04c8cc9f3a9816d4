import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decodeMessage, encodeMessage, type RecogniserMessage } from './recogniser-messages.ts';

const messages: readonly RecogniserMessage[] = [
  { type: 'ready' },
  { type: 'position', samples: 1_600 },
  { type: 'partial', startMs: 0, endMs: 50, text: 'a', words: [{ text: 'a', startMs: 0, endMs: 50 }] },
  {
    type: 'final',
    startMs: 0,
    endMs: 50,
    text: 'a',
    words: [{ text: 'a', startMs: 0, endMs: 50, confidence: 0.25 }],
    memory: 'AAAA',
  },
  { type: 'end', samples: 0 },
  { type: 'error', phase: 'setup', message: 'no model' },
];

for (const message of messages) {
  test(`a ${message.type} is read as it was written`, () => {
    assert.deepEqual(decodeMessage(encodeMessage(message)), message);
  });
}

const strangers = [
  '',
  'Segmentation fault',
  'null',
  '[]',
  '{"type":"hello"}',
  '{"type":"position"}',
  '{"type":"position","samples":-1}',
  '{"type":"end","samples":1.5}',
  '{"type":"final","startMs":0,"endMs":1,"text":"a"}',
  '{"type":"final","startMs":0,"endMs":1,"text":"a","words":[{"text":"a"}]}',
  '{"type":"error","phase":"later","message":""}',
];

for (const line of strangers) {
  test(`${JSON.stringify(line)} is no message`, () => {
    assert.equal(decodeMessage(line), undefined);
  });
}
