import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMeasurement } from '@clarity-care/clinical';
import type { EngineEvent } from '../engines/speech-engine.ts';
import { sessionRules } from './session-rules.ts';
import type { Effect } from './session-effect.ts';
import { audio, chosen, event, play, rules } from './step-play.ts';

const { annotate } = sessionRules(
  { sessionId: 'session-1', resumeToken: 'token-1' },
  { idleMs: 1000, maxSessionMs: 1000, resumeWindowMs: 0, maxAudioAheadMs: 1000 },
);
const local = { ...rules, annotate };

/** One word every 200 ms. */
function said(startMs: number, text: string, speaker?: string): EngineEvent {
  const words = text.split(' ').map((word, i) => ({
    text: word,
    startMs: startMs + i * 200,
    endMs: startMs + i * 200 + 200,
    confidence: 0.9,
    ...(speaker === undefined ? {} : { speaker }),
  }));
  return { type: 'final', startMs, endMs: startMs + words.length * 200, text, words };
}

const configOf = (type: 'DICTATION' | 'CONVERSATION') =>
  ({ type: 'message', message: { type: 'config', config: { type } } }) as const;

function findingsSaid(effects: readonly Effect[]): [number, (string | undefined)[]][] {
  return effects.flatMap((effect): [number, (string | undefined)[]][] =>
    effect.type === 'send' && effect.message.type === 'findings'
      ? [[effect.message.segment, effect.message.findings.map((f) => `${f.kind} ${f.text} ${f.assertion}`)]]
      : [],
  );
}

test('a value that a pause cut in two is found where it begins, with its place in the audio', () => {
  const { all } = play(
    [
      configOf('DICTATION'),
      chosen,
      audio,
      event(said(0, 'blood pressure one twenty')),
      event(said(2000, 'over eighty')),
    ],
    local,
  );
  assert.deepEqual(findingsSaid(all).at(-1), [1, ['blood_pressure one twenty present']]);
});

test('an answer settles the question of the final before, in the store and for the client', () => {
  const { all } = play(
    [
      configOf('CONVERSATION'),
      chosen,
      audio,
      event(said(0, 'do you have any chest pain?')),
      event(said(3000, 'no')),
    ],
    local,
  );
  assert.deepEqual(findingsSaid(all), [
    [1, ['symptom chest pain possible']],
    [1, ['symptom chest pain negated']],
  ]);
  const replaced = all.filter((effect) => effect.type === 'replace_findings');
  assert.deepEqual(
    replaced.map(({ segment, findings }) => [segment, findings[0]?.assertion, findings[0]?.audio?.start_ms]),
    [[1, 'negated', 800]],
  );
});

test('what is taken back in the next breath is retracted', () => {
  const { all } = play(
    [
      configOf('DICTATION'),
      chosen,
      audio,
      event(said(0, 'heart rate seventy two')),
      event(said(2000, 'scratch that heart rate eighty two')),
    ],
    local,
  );
  assert.deepEqual(findingsSaid(all).slice(1), [
    [1, ['heart_rate seventy two retracted']],
    [2, ['heart_rate eighty two present']],
  ]);
});

test('another speaker does not finish a number, and a long silence ends the matter', () => {
  const other = play(
    [
      configOf('CONVERSATION'),
      chosen,
      audio,
      event(said(0, 'blood pressure one twenty', 'A')),
      event(said(2000, 'over eighty', 'B')),
    ],
    local,
  );
  const late = play(
    [
      configOf('DICTATION'),
      chosen,
      audio,
      event(said(0, 'heart rate seventy two')),
      event(said(60_000, 'scratch that')),
    ],
    local,
  );
  for (const effect of other.all)
    if (effect.type === 'append_segment')
      assert.ok(!effect.segment.findings.some((f) => isMeasurement(f) && typeof f.value === 'object'));
  assert.equal(findingsSaid(late.all).length, 1);
});

/** The findings of each segment as they are stored in the end. */
function storedAfter(...texts: readonly string[]): Record<number, string[]> {
  const spoken = texts.map((text, i) => event(said(i * 3000, text)));
  const { all } = play([configOf('DICTATION'), chosen, audio, ...spoken], local);
  const stored: Record<number, string[]> = {};
  for (const effect of all) {
    if (effect.type !== 'append_segment' && effect.type !== 'replace_findings') continue;
    const { segment, findings } =
      effect.type === 'append_segment'
        ? { segment: effect.segment.segment, findings: effect.segment.findings }
        : effect;
    stored[segment] = findings.map((f) => `${f.kind} ${f.text} ${f.assertion}`);
  }
  return stored;
}

test('what a final owes to the one before it stays when the next one comes', () => {
  assert.deepEqual(storedAfter('patient denies', 'chest pain', 'and shortness of breath'), {
    1: [],
    2: ['symptom chest pain negated'],
    3: ['symptom shortness of breath negated'],
  });
  assert.deepEqual(storedAfter('her mother had', 'breast cancer', 'and diabetes')[2], [
    'diagnosis breast cancer family',
  ]);
  assert.deepEqual(storedAfter('allergic to', 'penicillin', 'and sulfa drugs', 'pulse 72')[2], [
    'allergies penicillin present',
  ]);
  assert.deepEqual(storedAfter('the weight was', '182 pounds.', 'heart rate 70.', 'pulse regular.')[2], [
    'body_weight 182 pounds present',
  ]);
});

test('plain dictation revises nothing', () => {
  const { all } = play(
    [
      configOf('DICTATION'),
      chosen,
      audio,
      ...['pulse 72', 'temperature 98.6', 'respiratory rate 16', 'weight 180 pounds'].map((text, i) =>
        event(said(i * 3000, text)),
      ),
    ],
    local,
  );
  assert.ok(!all.some((effect) => effect.type === 'replace_findings'));
});

test('a trend of which nothing is left is told', () => {
  const { all } = play(
    [
      configOf('DICTATION'),
      chosen,
      audio,
      event(said(0, 'temperature 98')),
      event(said(3000, 'percent on room air')),
    ],
    local,
  );
  const told = all.flatMap((effect) =>
    effect.type === 'send' && effect.message.type === 'findings' ? (effect.message.trends ?? []) : [],
  );
  const last = told.findLast(({ kind }) => kind === 'body_temperature');
  assert.ok(last === undefined || last.latest === null);
});

test('what rests on the final before is not lost, nor said again, when the one after is heard', () => {
  const { all } = play(
    [
      configOf('DICTATION'),
      chosen,
      audio,
      event(said(0, 'blood pressure one twenty')),
      event(said(2000, 'over eighty temperature ninety eight point six')),
      event(said(5000, 'thank you')),
      event(said(6000, 'goodbye')),
    ],
    local,
  );
  assert.deepEqual(findingsSaid(all), [
    [1, ['blood_pressure one twenty present']],
    [2, ['body_temperature ninety eight point six present']],
  ]);
});

test('a final changes what it speaks of in the one before, and leaves what rests on an earlier one', () => {
  const { all } = play(
    [
      configOf('DICTATION'),
      chosen,
      audio,
      event(said(0, 'her temperature')),
      event(said(1000, 'ninety eight point six, heart rate seventy two')),
      event(said(4000, 'scratch that')),
    ],
    local,
  );
  assert.deepEqual(findingsSaid(all), [
    [2, ['body_temperature ninety eight point six present', 'heart_rate seventy two present']],
    [2, ['body_temperature ninety eight point six present', 'heart_rate seventy two retracted']],
  ]);
});

test('how long a medicine is taken, said in the next final, is no span of this one', () => {
  const { all } = play(
    [
      configOf('DICTATION'),
      chosen,
      audio,
      event(said(0, 'takes lisinopril ten milligrams daily')),
      event(said(2000, 'for two weeks')),
    ],
    local,
  );
  assert.equal(findingsSaid(all).length, 1);
});
