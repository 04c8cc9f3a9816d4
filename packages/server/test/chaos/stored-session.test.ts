// The comparison must see what it is there to see.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ClientReport } from './resuming-client.ts';
import { compareStored, isSameText, type StoredSession } from './stored-session.ts';

type Stored = StoredSession['segments'][number];

const one: Stored = { segment: 1, start_ms: 0, end_ms: 900, text: 'no fever', findings: [] };
const two: Stored = { segment: 2, start_ms: 1_000, end_ms: 1_500, text: 'good', findings: [{ kind: 'x' }] };
const good: StoredSession = {
  end_reason: 'stopped',
  audio_ms: 2_000,
  coverage: { final_ms: 1_400, silence_ms: 600, lost_ms: 0 },
  segments: [one, two],
};

function told(segments: readonly Stored[]): ClientReport {
  return {
    sessionId: 's-1',
    finals: segments.map(({ segment, start_ms, end_ms, text }) => ({
      type: 'final',
      seq: 1,
      words: [],
      segment,
      start_ms,
      end_ms,
      text,
    })),
    findings: new Map(segments.map(({ segment, findings }) => [segment, findings])),
    stopped: undefined,
    isStoppedUnseen: false,
    connections: 1,
    resumes: 0,
    resumesMidway: 0,
    enginesBehind: 0,
    closeCodes: [],
    problems: [],
  };
}

const report = told(good.segments);

test('what is stored and was told', () => {
  assert.deepEqual(compareStored(good, report), []);
  assert.ok(isSameText(good, 'no fever good'));
  assert.ok(!isSameText(good, 'no fever'));
});

/** What was told to the end is no matter then: the end itself was not told. */
const unseen: ClientReport = { ...told([one]), isStoppedUnseen: true };

test('a client that was cut off before `stopped` has less than what is stored', () => {
  assert.deepEqual(compareStored(good, unseen), []);
});

const lost: StoredSession = { ...good, coverage: { final_ms: 1_400, silence_ms: 500, lost_ms: 100 } };
const short: StoredSession = { ...good, audio_ms: 2_100 };

const faults: readonly (readonly [
  name: string,
  stored: StoredSession,
  told: ClientReport,
  problem: RegExp,
])[] = [
  [
    'a gap',
    { ...good, segments: [one, { ...two, segment: 3 }] },
    report,
    /segment 3 is stored in the place of 2/,
  ],
  ['a duplicate', { ...good, segments: [one, one, two] }, report, /segment 1 is stored in the place of 2/],
  [
    'an overlap',
    { ...good, segments: [one, { ...two, start_ms: 899 }] },
    report,
    /from 899 to 1500 ms, after 900 ms/,
  ],
  ['another text', { ...good, segments: [one, { ...two, text: 'bad' }] }, report, /told with another text/],
  ['one that was not told', good, told([one]), /segment 2 is stored and was never told/],
  ['one that is not stored', { ...good, segments: [one] }, report, /2 finals were told, 1 are stored/],
  ['other findings', { ...good, segments: [one, { ...two, findings: [] }] }, report, /findings of segment 2/],
  ['an end that is none', { segments: good.segments }, report, /the stored end is missing/],
  ['audio that was lost', lost, report, /100 ms lost/],
  ['audio that was lost, and nobody was told', lost, unseen, /100 ms lost/],
  ['audio that is not accounted for', short, unseen, /adds up to 2000 of 2100 ms/],
  [
    'a coverage that is none',
    { end_reason: 'stopped', segments: good.segments },
    unseen,
    /no coverage is stored/,
  ],
];

for (const [name, stored, client, problem] of faults) {
  test(`${name} is seen`, () => {
    assert.match(compareStored(stored, client).join('; '), problem);
  });
}
