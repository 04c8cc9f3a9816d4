/** The suite is worth something only if it refuses engines that are wrong, each for its own fault. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { SpeechEngine } from '../../src/engines/speech-engine.ts';
import * as twins from './broken-twins.ts';
import { findViolations, ruleNames, type RuleName } from './engine-conformance.ts';
import { scriptedSubject } from './scripted-subject.ts';

/** Every rule that a twin breaks, no more and no less. */
const cases: readonly (readonly [
  name: string,
  twin: (engine: SpeechEngine) => SpeechEngine,
  rules: readonly RuleName[],
])[] = [
  ['mute', twins.mute, ['hears_speech']],
  // It says all before it is given any audio, and the same whether there is some or none.
  [
    'deaf',
    twins.deaf,
    [
      'reads_all_audio',
      'events_within_audio_received',
      'empty_audio_is_silent',
      'gives_source_back',
      'only_engine_errors',
    ],
  ],
  ['greedy', twins.greedy, ['does_not_pull_unread']],
  ['overlapping', twins.overlapping, ['finals_ordered_and_disjoint']],
  ['tattling', twins.tattling, ['errors_without_words']],
  ['leaking', twins.leaking, ['gives_source_back']],
  ['foreign', twins.foreign, ['only_engine_errors']],
  ['stubborn', twins.stubborn, ['stops_on_abort']],
  ['choosy', twins.choosy, ['same_finals_for_any_frames']],
  ['mixing', twins.mixing, ['streams_do_not_mix']],
  ['endless', twins.endless, ['ends_with_audio']],
  ['prophetic', twins.prophetic, ['events_within_audio_received']],
  ['wordless', twins.wordless, ['finals_have_words']],
  ['backward', twins.backward, ['words_in_order']],
  ['dreaming', twins.dreaming, ['empty_audio_is_silent']],
];

for (const [name, twin, rules] of cases) {
  test(`the suite refuses the ${name} engine for ${rules.join(', ')}`, async () => {
    const violations = await findViolations(scriptedSubject(twin));
    assert.deepEqual(
      [...new Set(violations.map(({ rule }) => rule))],
      rules,
      JSON.stringify(violations, undefined, 1),
    );
  });
}

test('every rule has refused some engine', () => {
  const refusing = new Set(cases.flatMap(([, , rules]) => rules));
  assert.deepEqual(
    ruleNames.filter((rule) => !refusing.has(rule)),
    [],
  );
});
