import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMeasurement } from '@clarity-care/clinical';
import type { EngineEvent } from '../engines/speech-engine.ts';
import { sessionRules } from './session-rules.ts';
import type { Effect } from './session-state.ts';
import { audio, chosen, event, play, rules } from './step-play.ts';

const { annotate } = sessionRules('session-1', { idleMs: 1000, maxSessionMs: 1000 });
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

test('a value that a pause cut in two is found in the later final, with its place in the audio', () => {
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
  assert.deepEqual(findingsSaid(all).at(-1), [2, ['blood_pressure over eighty present']]);
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
