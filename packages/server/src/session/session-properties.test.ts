/** The session's step in worlds where anything may happen at any time: 5,000 random sequences, and steps broken on purpose. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BrokenPromise } from '../../test/session/broken-promise.ts';
import { failureText, runSequences } from '../../test/session/run-sequences.ts';
import { brokenSteps } from '../../test/session/broken-steps.ts';

test('5,000 sequences keep every promise, and reach every phase, its ends and its repairs', () => {
  const { reached, failure } = runSequences(5000, 1);
  assert.equal(failure, undefined, failure && failureText(failure));
  const { inputs, effects, endings } = reached;
  for (const [counts, names] of [
    [
      inputs,
      [
        'awaiting_config < deadline config',
        'claiming < session_claimed claimed',
        'claiming < session_claimed over',
        'claiming < client_gone',
        'claiming < drain',
        'choosing_engine < stop',
        'choosing_engine < deadline finish',
        'open < superseded',
        'open < deadline idle',
        'open < deadline longest',
        'open < deadline rollover',
        'open < deadline finalize',
        'open < reading_paused',
        'finishing < engine_failed',
        'finishing < client_gone',
        'finishing < superseded',
        'finishing < cut_short',
        'annotating < annotated',
        'annotating < deadline annotate',
        'annotating < client_gone',
      ],
    ],
    [
      effects,
      [
        'choosing_engine > note_sayings',
        'open > engine reconnecting',
        'open > engine recovered',
        'open > engine failed_over',
        'open > finalized',
        'open > settle_session',
        'open > error audio_too_far_ahead',
        'finishing > finalized',
        'open > close 1012',
        'open > close 4409',
      ],
    ],
    [endings, ['stopped', 'client_gone', 'draining', 'engine_failed', 'limit', 'refused', 'client stopped']],
  ] as const) {
    for (const name of names) assert.ok(counts.has(name), `no sequence has reached: ${name}`);
  }
});

for (const { name, promise, step } of brokenSteps) {
  test(`a step that ${name} is found out, and its sequence made short`, () => {
    const { failure } = runSequences(500, 1, step);
    assert.ok(failure !== undefined, 'nobody noticed');
    assert.ok(failure.error instanceof BrokenPromise, failureText(failure));
    assert.equal(failure.error.promise, promise);
    assert.ok(failure.shrunk.actions.length < 20, failureText(failure));
  });
}
