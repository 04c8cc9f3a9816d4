/** A session that goes on over a new connection: claimed, answered, said again what was missed, and given back when that fails. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { defaultConfig } from '@clarity-care/protocol';
import type { Claim, ClaimedSession, Saying, Segment } from '../storage/transcript-store.ts';
import type { Effect } from './session-effect.ts';
import type { SessionEvent } from './session-input.ts';
import type { Outgoing } from './session-state.ts';
import {
  audio,
  chosen,
  endedStream,
  event,
  failed,
  finalEvent,
  gone,
  noFallback,
  play,
  retryDeadline,
  rules,
  selected,
  stop,
  type At,
} from './step-play.ts';

const resume = { session_id: 'old', token: 'secret', last_seq: 7 };
const asking = (config: object = {}): SessionEvent => ({
  type: 'message',
  message: { type: 'config', config: { ...config, resume } },
});
const heartRate = { category: 'measurement', kind: 'heart_rate', value: 72, begin: 0, end: 3 } as never;

function segment(number: number, saying: Saying, findings: readonly never[] = []): Segment & Saying {
  return {
    segment: number,
    startMs: number * 1000,
    endMs: number * 1000 + 600,
    text: `words ${number}`,
    words: [],
    findings,
    ...saying,
  };
}

function claimed(change: Partial<ClaimedSession> = {}): SessionEvent {
  const claim: Claim = {
    outcome: 'claimed',
    session: {
      sessionId: 'old',
      engine: 'scripted',
      config: defaultConfig,
      startedAtMs: -60_000,
      epoch: 2,
      segments: [],
      settledMs: 0,
      lostMs: 0,
      ...change,
    },
  };
  return { type: 'session_claimed', claim };
}

const refusedClaim = (outcome: 'unknown' | 'over'): SessionEvent => ({
  type: 'session_claimed',
  claim: { outcome },
});

const sentBy = (all: readonly Effect[]): Outgoing[] =>
  all.flatMap((effect) => (effect.type === 'send' ? [effect.message] : []));

interface Row {
  readonly name: string;
  readonly inputs: readonly At[];
  readonly effects: readonly (readonly string[])[];
}

const rows: readonly Row[] = [
  {
    name: 'claimed, an engine chosen, ready; the first audio opens a stream where the settled audio ends',
    inputs: [asking(), claimed({ settledMs: 5000 }), chosen, { at: 50, received: 5100, event: audio }],
    effects: [
      ['clear config', 'claim_session'],
      ['in 14339980 longest', 'choose_engine'],
      ['ready', 'in 240000 idle'],
      ['start_engine'],
    ],
  },
  {
    name: 'no such session, or another token',
    inputs: [asking(), refusedClaim('unknown')],
    effects: [
      ['clear config', 'claim_session'],
      ['error resume_refused', 'close 4410'],
    ],
  },
  {
    name: 'its time is over',
    inputs: [asking(), refusedClaim('over')],
    effects: [
      ['clear config', 'claim_session'],
      ['error resume_refused', 'close 4410'],
    ],
  },
  {
    name: 'a client that goes away meanwhile: the session is given back',
    inputs: [asking(), gone, claimed()],
    effects: [['clear config', 'claim_session'], [], ['end client_gone']],
  },
  {
    name: 'a server that goes away meanwhile: given back, and the client sent elsewhere',
    inputs: [asking(), { type: 'drain' }, claimed()],
    effects: [['clear config', 'claim_session'], [], ['end client_gone', 'error draining', 'close 1012']],
  },
  {
    name: 'audio before ready would be put in the wrong place',
    inputs: [asking(), audio, claimed()],
    effects: [
      ['clear config', 'claim_session'],
      [],
      ['end client_gone', 'error audio_before_config', 'close 4400'],
    ],
  },
  {
    name: 'the same while the engine is chosen',
    inputs: [asking(), claimed(), audio],
    effects: [
      ['clear config', 'claim_session'],
      ['in 14339980 longest', 'choose_engine'],
      ['end client_gone', 'error audio_before_config', 'close 4400'],
    ],
  },
  {
    name: 'audio of another rate would be heard wrongly',
    inputs: [asking({ sample_rate: 48_000 }), claimed()],
    effects: [
      ['clear config', 'claim_session'],
      ['end client_gone', 'error config_invalid', 'close 4400'],
    ],
  },
  {
    name: 'another specialty is not taken, and that is said',
    inputs: [asking({ specialty: 'UROLOGY' }), claimed(), chosen],
    effects: [
      ['clear config', 'claim_session'],
      ['in 14339980 longest', 'choose_engine'],
      ['ready', 'warning not_honoured', 'in 240000 idle'],
    ],
  },
  {
    name: 'older than the longest session',
    inputs: [asking(), claimed({ startedAtMs: -14_400_000 })],
    effects: [
      ['clear config', 'claim_session'],
      ['end client_gone', 'error session_too_long', 'close 4441'],
    ],
  },
  {
    name: 'no engine can be had: the session can be resumed again later',
    inputs: [asking(), claimed(), noFallback],
    effects: [
      ['clear config', 'claim_session'],
      ['in 14339980 longest', 'choose_engine'],
      ['end client_gone', 'error engine_unavailable', 'close 4502'],
    ],
  },
  {
    name: 'stop at once: the transcript was whole',
    inputs: [asking(), claimed({ settledMs: 5000 }), chosen, { at: 60, received: 5000, event: stop }],
    effects: [
      ['clear config', 'claim_session'],
      ['in 14339980 longest', 'choose_engine'],
      ['ready', 'in 240000 idle'],
      ['end stopped', 'send_stopped', 'close 1000'],
    ],
  },
  {
    name: 'a newer connection takes it over in turn: nothing more is written',
    inputs: [asking(), claimed(), chosen, audio, { type: 'superseded' }, event(finalEvent(0, 90))],
    effects: [
      ['clear config', 'claim_session'],
      ['in 14339980 longest', 'choose_engine'],
      ['ready', 'in 240000 idle'],
      ['start_engine'],
      ['abort_engine', 'error session_taken_over', 'close 4409'],
      [],
    ],
  },
];

for (const { name, inputs, effects } of rows) {
  test(name, () => assert.deepEqual(play(inputs).effects, effects));
}

test('ready tells from where to send, under the old id and token; numbers of segments and coverage go on', () => {
  const { all } = play([
    asking(),
    claimed({
      segments: [segment(1, { seq: 3 }), segment(2, { seq: 5 })],
      settledMs: 9000,
      lostMs: 100,
    }),
    chosen,
    { at: 50, received: 9100, event: audio },
    { at: 60, received: 10_000, event: event(finalEvent(200, 800)) },
    { at: 70, received: 10_000, event: stop },
    { at: 80, received: 10_000, event: endedStream(1) },
  ]);
  const [ready] = sentBy(all);
  assert.ok(ready?.type === 'ready');
  assert.deepEqual([ready.session_id, ready.resume_token, ready.have_ms], ['old', 'secret', 9000]);
  const appended = all.find((effect) => effect.type === 'append_segment');
  assert.equal(appended?.segment.segment, 3);
  assert.deepEqual([appended.segment.startMs, appended.segment.endMs], [9200, 9800]);
  const end = all.find((effect) => effect.type === 'end_session');
  assert.equal(end?.end.audioMs, 10_000);
  assert.deepEqual(end.end.coverage, { final_ms: 1800, silence_ms: 8100, lost_ms: 100 });
  const stopped = all.find((effect) => effect.type === 'send_stopped');
  assert.deepEqual([stopped?.segments, stopped?.digestFromMs], [3, 9000]);
});

test('what was said after the last message that came, or never, is said again in order, under noted numbers', () => {
  const { all } = play([
    asking(),
    claimed({
      segments: [
        segment(1, { seq: 3, findingsSeq: 4 }, [heartRate]),
        // Its findings were revised after the client had gone.
        segment(2, { seq: 7, findingsSeq: 9 }, [heartRate]),
        segment(3, { seq: 8 }),
        segment(4, {}, [heartRate]),
      ],
    }),
    chosen,
  ]);
  assert.deepEqual(
    sentBy(all).map((message) => ('segment' in message ? [message.type, message.segment] : [message.type])),
    [['ready'], ['findings', 2], ['final', 3], ['final', 4], ['findings', 4]],
  );
  const noted = all.find((effect) => effect.type === 'note_sayings');
  assert.deepEqual(noted?.sayings, [
    { segment: 2, findingsSaidAt: 1 },
    { segment: 3, saidAt: 2 },
    { segment: 4, saidAt: 3, findingsSaidAt: 4 },
  ]);
  // Noted first: whoever has heard `ready` alone counts on from it, past the 8 that was said to nobody.
  assert.ok(
    all.findIndex((effect) => effect.type === 'note_sayings') <
      all.findIndex((effect) => effect.type === 'send'),
  );
});

test('findings that were taken back while nobody listened are told as none', () => {
  const { all } = play([asking(), claimed({ segments: [segment(1, { seq: 3, findingsSeq: 8 })] }), chosen]);
  const again = sentBy(all).find((message) => message.type === 'findings');
  assert.deepEqual(again?.findings, []);
});

test('a session that is masked learns what was heard before, each at its place', () => {
  const segments = [
    segment(1, { seq: 3, findingsSeq: 9 }, [heartRate]),
    segment(2, { seq: 4 }),
    segment(3, {}),
  ];
  const { all } = play([asking({ redact: true }), claimed({ segments }), chosen]);
  const [ready] = sentBy(all);
  assert.ok(ready?.type === 'ready' && ready.config.redact);
  const places = all.flatMap((effect) => {
    if (effect.type === 'mask_earlier') return effect.segments.map((heard) => `mask ${heard.segment}`);
    if (effect.type !== 'send' || !('segment' in effect.message)) return [];
    return [`${effect.message.type} ${effect.message.segment}`];
  });
  assert.deepEqual(places, ['mask 1', 'findings 1', 'mask 2', 'final 3']);
});

test('what is heard after the connection was lost is provisional, and can be resumed; after stop it is neither', () => {
  const opened: readonly At[] = [
    { type: 'message', message: { type: 'config', config: {} } },
    chosen,
    { at: 100, received: 1000, event: audio },
  ];
  const last: readonly At[] = [
    { at: 300, received: 1000, event: event(finalEvent(100, 900)) },
    { at: 400, received: 1000, event: endedStream(1) },
  ];
  for (const [ending, isProvisional, isResumable] of [
    [gone, true, true],
    [{ type: 'drain' }, true, true],
    [stop, false, true],
    [{ type: 'message', message: { type: 'config', config: {} } }, false, false],
  ] as const) {
    const { all } = play([...opened, { at: 200, received: 1000, event: ending }, ...last]);
    const appended = all.find((effect) => effect.type === 'append_segment');
    assert.equal(appended?.isProvisional, isProvisional, JSON.stringify(ending));
    assert.equal('saidAt' in appended, ending === stop);
    const end = all.find((effect) => effect.type === 'end_session');
    assert.equal(end?.resumableUntilMs, isResumable ? 600_400 : undefined, JSON.stringify(ending));
  }
});

test('a stream of the same engine begins with what the last one had learned, one of another engine does not', () => {
  const segments = [{ ...segment(1, { seq: 3 }), engine: 'scripted', engineMemory: 'deep voice' }];
  const startOf = (engine: SessionEvent) =>
    play([
      asking(),
      claimed({ segments, settledMs: 2000 }),
      engine,
      { at: 50, received: 2100, event: audio },
    ]).all.find((effect) => effect.type === 'start_engine');
  assert.equal(startOf(chosen)?.memory, 'deep voice');
  assert.equal(startOf(selected('other'))?.memory, undefined);
});

test('what an engine has learned is stored with its final, and given to the stream that takes its place', () => {
  const learned = { ...finalEvent(0, 90), memory: 'deep voice' } as const;
  const { all } = play([
    { type: 'message', message: { type: 'config', config: {} } },
    chosen,
    audio,
    event(learned),
    failed(1),
    retryDeadline,
  ]);
  assert.equal(all.find((effect) => effect.type === 'append_segment')?.engineMemory, 'deep voice');
  assert.deepEqual(
    all.flatMap((effect) => (effect.type === 'start_engine' ? [effect.memory] : [])),
    [undefined, 'deep voice'],
  );
});

test('words that may be dropped again change no finding that stays', () => {
  const answered = { ...rules, annotate: answering } as const;
  const said: readonly At[] = [
    { type: 'message', message: { type: 'config', config: {} } },
    chosen,
    { at: 100, received: 1000, event: audio },
    { at: 200, received: 1000, event: event(finalEvent(100, 400)) },
  ];
  const answer: At = { at: 300, received: 1000, event: event(finalEvent(500, 900)) };
  const revisions = (inputs: readonly At[]) =>
    play(inputs, answered).all.filter((effect) => effect.type === 'replace_findings').length;
  assert.equal(revisions([...said, answer]), 1);
  assert.equal(revisions([...said, { at: 250, received: 1000, event: gone }, answer]), 0);
});

/** The first of two finals shows something else once the second was said. */
function answering(finals: readonly unknown[]): readonly (readonly never[])[] {
  if (finals.length === 1) return [[heartRate]];
  return [[{ ...(heartRate as object), value: 73 } as never], []];
}
