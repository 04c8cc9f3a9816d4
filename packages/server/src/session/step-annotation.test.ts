import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Finding } from '@clarity-care/clinical';
import type { Effect } from './session-effect.ts';
import type { SessionEvent } from './session-input.ts';
import type { SessionRules } from './session-state.ts';
import {
  audio,
  chosen,
  config,
  ended,
  event,
  finalEvent,
  gone,
  play,
  rules,
  stop,
  type At,
} from './step-play.ts';

const local = {
  kind: 'heart_rate',
  category: 'measurement',
  begin: 0,
  end: 6,
  annotator: 'local',
} as Finding;
const remote = { kind: 'diagnosis', category: 'condition', begin: 2, end: 5, annotator: 'aws' } as Finding;
const beside: SessionRules = {
  ...rules,
  remoteAnnotator: 'beside_local',
  annotate: () => [[local]],
};
const instead: SessionRules = { ...beside, remoteAnnotator: 'instead_of_local' };

const answered = (segment: number, findings: readonly Finding[]): SessionEvent => ({
  type: 'annotated',
  segment,
  findings,
});
const unanswered = (...segments: number[]): SessionEvent => ({ type: 'annotation_failed', segments });
const annotateDeadline: SessionEvent = { type: 'deadline', name: 'annotate' };
const spoken: readonly At[] = [config, chosen, audio, event(finalEvent(0, 90))];

function stored(all: readonly Effect[], segment: number): readonly Finding[] | undefined {
  return all.reduce<readonly Finding[] | undefined>((findings, effect) => {
    if (effect.type === 'append_segment' && effect.segment.segment === segment)
      return effect.segment.findings;
    if (effect.type === 'replace_findings' && effect.segment === segment) return effect.findings;
    return findings;
  }, undefined);
}

test('beside the local annotator: the final goes out with its findings at once, the others follow', () => {
  const { effects, all } = play([...spoken, answered(1, [remote]), stop, ended], beside);
  assert.deepEqual(effects.slice(3), [
    ['append_segment', 'final', 'findings', 'ack', 'annotate', 'settle_audio'],
    ['replace_findings', 'findings'],
    ['clear idle', 'end_audio', 'in 7000 finish'],
    ['end stopped', 'send_stopped', 'close 1000'],
  ]);
  assert.deepEqual(stored(all, 1), [local, remote]);
});

test('instead of the local one: a final has no findings until the answer is there', () => {
  const { effects, all } = play([...spoken, answered(1, [remote])], instead);
  assert.deepEqual(effects.slice(3), [
    ['append_segment', 'final', 'ack', 'annotate', 'settle_audio'],
    ['replace_findings', 'findings'],
  ]);
  assert.deepEqual(stored(all, 1), [remote]);
});

test('a server that goes away before the answer leaves the local findings behind', () => {
  assert.deepEqual(stored(play([...spoken], instead).all, 1), [local]);
});

test('at the cap of the day findings are the local ones, or the session is refused; near it the client is told', () => {
  const at = (state: 'near_cap' | 'capped', atCap: 'spare' | 'refuse'): SessionRules => ({
    ...instead,
    spending: { state, atCap, cappedForMs: 1000 },
  });
  const spared = play([...spoken], at('capped', 'spare'));
  assert.ok(spared.effects[1]?.includes('warning cost_cap_reached'));
  assert.ok(!spared.all.some((effect) => effect.type === 'annotate'));
  assert.deepEqual(spared.effects[3], ['append_segment', 'final', 'findings', 'ack', 'settle_audio']);
  const refused = play([config, chosen], at('capped', 'refuse'));
  assert.deepEqual(refused.effects[1], ['error cost_cap_reached', 'close 4429']);
  const free = play([config, chosen], { ...at('capped', 'refuse'), remoteAnnotator: 'none' });
  assert.equal(free.effects[1]?.[0], 'create_session', 'a session that costs nothing is not refused');
  assert.ok(play([config, chosen], at('near_cap', 'spare')).effects[1]?.includes('warning cost_cap_near'));
});

test('beside the local one, an answer without findings changes nothing; instead of it, it takes the local ones away', () => {
  assert.deepEqual(play([...spoken, answered(1, [])], beside).effects.at(-1), []);
  const { effects, all } = play([...spoken, answered(1, [])], instead);
  assert.deepEqual(effects.at(-1), ['replace_findings']);
  assert.deepEqual(stored(all, 1), []);
});

test('no answer: the local findings stand in, and the client is told once', () => {
  const { effects, all } = play(
    [...spoken, unanswered(1), event(finalEvent(100, 190)), unanswered(2)],
    instead,
  );
  assert.deepEqual(effects[4], ['warning annotator_failed', 'note_sayings', 'findings']);
  assert.deepEqual(effects[6], ['note_sayings', 'findings']);
  assert.deepEqual(stored(all, 1), [local]);
  assert.deepEqual(play([...spoken, unanswered(1)], beside).effects.at(-1), ['warning annotator_failed']);
});

test('stopped comes after the last answer', () => {
  const { effects } = play([...spoken, stop, ended, answered(1, [remote])], instead);
  assert.deepEqual(effects.slice(5), [
    ['finish_annotation', 'clear finish', 'in 5000 annotate'],
    ['replace_findings', 'findings', 'end stopped', 'send_stopped', 'close 1000'],
  ]);
});

test('answers that do not come in time are not waited for', () => {
  const { effects, all } = play([...spoken, stop, ended, annotateDeadline], instead);
  assert.deepEqual(effects.at(-1), [
    'abandon_annotation',
    'warning annotator_failed',
    'note_sayings',
    'findings',
    'end stopped',
    'send_stopped',
    'close 1000',
  ]);
  assert.deepEqual(stored(all, 1), [local]);
});

test('what is left of the time to answer stop is shared with the engine', () => {
  const slow: At[] = [...spoken, { at: 1000, event: stop }, { at: 13_000, event: ended }];
  assert.equal(play(slow, instead).effects.at(-1)?.at(-1), 'in 2000 annotate');
});

test('for a client that has gone the findings are stored all the same', () => {
  const { effects, all } = play([...spoken, gone, ended, answered(1, [remote])], instead);
  assert.equal(effects[5]?.at(-1), 'in 15000 annotate', 'nobody waits');
  assert.deepEqual(effects.at(-1), ['replace_findings', 'end client_gone']);
  assert.deepEqual(stored(all, 1), [remote]);
});

test('a client that wants no findings costs no requests', () => {
  const unwanted: SessionEvent = { type: 'message', message: { type: 'config', config: { extract: false } } };
  const { all } = play([unwanted, ...spoken.slice(1), stop, ended], instead);
  assert.ok(!all.some((effect) => effect.type === 'annotate' || effect.type === 'finish_annotation'));
});
