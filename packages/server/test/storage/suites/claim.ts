/** Taking a session over. */
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { SessionOverError } from '../../../src/storage/store-errors.ts';
import type { ClaimRequest } from '../../../src/storage/transcript-store.ts';
import {
  finding,
  lease,
  newSession,
  segment,
  sessionRecord,
  settled,
  stopped,
  tokenHash,
} from '../synthetic-sessions.ts';
import type { SuiteParts } from './suite.ts';

const gone = { ...stopped, reason: 'client_gone' } as const;
const provisional = { isProvisional: true, lostMs: 300 } as const;

const request = (over: Partial<ClaimRequest> = {}): ClaimRequest => ({
  sessionId: 's1',
  resumeTokenHash: tokenHash('token-of-s1'),
  instanceId: 'instance-2',
  nowMs: 1000,
  ...over,
});

const said = [finding('120/80', 120)];
const wholeTranscript = [segment(0, said), segment(1, said), segment(2, said)];
const heardAnew = { ...segment(1), text: 'heard anew' };

export function claimSuite({ store }: SuiteParts): void {
  /** The last two segments were heard when the connection was lost. */
  const endedWithProvisional = async () => {
    await store().createSession(newSession('s1'));
    await store().appendSegment(lease('s1'), segment(0, said), settled);
    await store().appendSegment(lease('s1'), segment(1, said), provisional);
    await store().appendSegment(lease('s1'), segment(2, said), provisional);
    await store().endSession(lease('s1'), gone, 5000);
  };
  const revivedWithProvisional = async () => {
    await endedWithProvisional();
    await store().claimSession(request());
    await store().reviveSession(lease('s1', 2));
  };

  it('gives the next owner all that it needs', async () => {
    await store().createSession(newSession('s1'));
    await store().appendSegment(lease('s1'), segment(0, [finding('120/80', 120)]), {
      ...settled,
      seq: 3,
      findingsSeq: 4,
    });
    await store().appendSegment(lease('s1'), segment(1), {
      ...settled,
      lostMs: 150,
      engineMemory: 'a deep voice',
    });
    assert.deepEqual(await store().claimSession(request()), {
      outcome: 'claimed',
      session: {
        ...sessionRecord('s1'),
        epoch: 2,
        segments: [
          { ...segment(0, [finding('120/80', 120)]), seq: 3, findingsSeq: 4 },
          { ...segment(1), engineMemory: 'a deep voice' },
        ],
        settledMs: 1800,
        lostMs: 150,
      },
    });
  });

  it('starts from nothing where nothing was heard', async () => {
    await store().createSession(newSession('s1'));
    const claim = await store().claimSession(request());
    assert.deepEqual(claim, {
      outcome: 'claimed',
      session: { ...sessionRecord('s1'), epoch: 2, segments: [], settledMs: 0, lostMs: 0 },
    });
  });

  const verdicts = [
    { name: 'a live session', outcome: 'claimed' },
    {
      name: 'a live session with the token of another',
      of: { resumeTokenHash: tokenHash('x') },
      outcome: 'unknown',
    },
    { name: 'a live session with half a token', of: { resumeTokenHash: '' }, outcome: 'unknown' },
    { name: 'a session that is not there', of: { sessionId: 's2' }, outcome: 'unknown' },
    { name: 'an id that cannot be', of: { sessionId: 's1\0' }, outcome: 'unknown' },
    { name: 'a stopped session', end: stopped, outcome: 'over' },
    { name: 'a session whose client has gone, in time', end: gone, until: 1001, outcome: 'claimed' },
    { name: 'a session whose client has gone, too late', end: gone, until: 1000, outcome: 'over' },
    {
      name: 'a session that is over with another token',
      end: stopped,
      of: { resumeTokenHash: tokenHash('x') },
      outcome: 'unknown',
    },
  ] as const;
  for (const { name, outcome, ...rest } of verdicts) {
    it(`${name}: ${outcome}`, async () => {
      await store().createSession(newSession('s1'));
      if ('end' in rest)
        await store().endSession(lease('s1'), rest.end, 'until' in rest ? rest.until : undefined);
      const before = await store().getSession('s1');
      const claim = await store().claimSession(request('of' in rest ? rest.of : {}));
      assert.equal(claim.outcome, outcome);
      if (outcome !== 'claimed') {
        assert.deepEqual(await store().getSession('s1'), before);
        assert.deepEqual(await store().lostLeases([lease('s1')]), []);
      }
    });
  }

  it('leaves the end until the session goes on, and keeps what it has cost so far', async () => {
    await store().createSession(newSession('s1'));
    await store().endSession(lease('s1'), { ...gone, costMicroUsd: 1250 }, 5000);
    const claim = await store().claimSession(request());
    assert.equal(claim.outcome === 'claimed' && claim.session.costMicroUsd, 1250);
    assert.equal((await store().getSession('s1'))?.end?.reason, 'client_gone');
    // Whoever gives it back leaves it as it was.
    await store().endSession(lease('s1', 2), { ...gone, audioMs: 1 }, 9000);
    assert.equal((await store().getSession('s1'))?.resumableUntilMs, 5000);
    await store().reviveSession(lease('s1', 2));
    assert.deepEqual(await store().getSession('s1'), { ...sessionRecord('s1'), segments: [] });
    await store().endSession(lease('s1', 2), { ...stopped, costMicroUsd: 2500 });
    assert.deepEqual((await store().getSession('s1'))?.end, { ...stopped, costMicroUsd: 2500 });
    assert.deepEqual(await store().claimSession(request()), { outcome: 'over' });
  });

  it('tells no provisional segments, and puts them aside with their findings when the session goes on', async () => {
    await endedWithProvisional();
    assert.deepEqual((await store().getSession('s1'))?.segments, wholeTranscript);
    const claim = await store().claimSession(request());
    assert(claim.outcome === 'claimed');
    assert.deepEqual(claim.session.segments, [segment(0, said)]);
    assert.equal(claim.session.settledMs, 800);
    assert.equal(claim.session.lostMs, 0);
    assert.deepEqual((await store().getSession('s1'))?.segments, wholeTranscript);
    await store().reviveSession(lease('s1', 2));
    await store().reviveSession(lease('s1', 2));
    assert.deepEqual((await store().getSession('s1'))?.segments, [segment(0, said)]);
    await store().appendSegment(lease('s1', 2), heardAnew, settled);
    assert.deepEqual((await store().getSession('s1'))?.segments, [segment(0, said), heardAnew]);
  });

  it('has no provisional segment any more once its audio has come again', async () => {
    await revivedWithProvisional();
    await store().appendSegment(lease('s1', 2), heardAnew, settled);
    await store().endSession(lease('s1', 2), { ...gone, audioMs: 2800 }, 9000);
    const session = await store().getSession('s1');
    assert.deepEqual(session?.segments, [segment(0, said), heardAnew]);
    assert.equal(session.end?.audioMs, 2800);
  });

  it('has its provisional segments back when their audio never came again, and counts them', async () => {
    await revivedWithProvisional();
    const coverage = { final_ms: 800, silence_ms: 0, lost_ms: 0 };
    await store().endSession(lease('s1', 2), { ...gone, audioMs: 800, coverage }, 9000);
    const session = await store().getSession('s1');
    assert.deepEqual(session?.segments, wholeTranscript);
    assert.deepEqual(session.end, {
      ...gone,
      audioMs: 2800,
      coverage: { final_ms: 2400, silence_ms: 100, lost_ms: 300 },
    });
  });

  it('has back what lies behind the audio that came again, under the numbers that follow', async () => {
    await revivedWithProvisional();
    for (const [n, text] of ['one', 'two', 'three'].entries())
      await store().appendSegment(
        lease('s1', 2),
        { ...segment(1), segment: 1 + n, startMs: 1000 + n * 200, endMs: 1200 + n * 200, text },
        n === 2 ? provisional : settled,
      );
    await store().endSession(lease('s1', 2), { ...gone, audioMs: 1600 }, 9000);
    const texts = (await store().getSession('s1'))?.segments.map((each) => `${each.segment} ${each.text}`);
    assert.deepEqual(texts, [
      '0 synthetic sentence number 0',
      '1 one',
      '2 two',
      '3 three',
      '4 synthetic sentence number 2',
    ]);
  });

  it('has them back when its server dies before their audio came again, and puts them aside when it lives', async () => {
    await revivedWithProvisional();
    const sweep = { nowMs: 30, resumableUntilMs: 99 };
    assert.equal(await store().interruptSessions([lease('s1', 2)], sweep), 1);
    assert.deepEqual((await store().getSession('s1'))?.segments, wholeTranscript);
    assert.equal((await store().getSession('s1'))?.end?.audioMs, 2800);
    await store().appendSegment(lease('s1', 2), heardAnew, settled);
    assert.deepEqual((await store().getSession('s1'))?.segments, [segment(0, said), heardAnew]);
    assert.equal((await store().getSession('s1'))?.end, undefined);
    await store().endSession(lease('s1', 2), { ...gone, audioMs: 1900 }, 9000);
    const texts = (await store().getSession('s1'))?.segments.map((each) => `${each.segment} ${each.text}`);
    assert.deepEqual(texts, [
      '0 synthetic sentence number 0',
      '1 heard anew',
      '2 synthetic sentence number 2',
    ]);
  });

  it('has them back also after it was resumed twice in vain', async () => {
    await revivedWithProvisional();
    await store().endSession(lease('s1', 2), { ...gone, audioMs: 800 }, 9000);
    await store().claimSession(request());
    await store().reviveSession(lease('s1', 3));
    await store().endSession(lease('s1', 3), { ...gone, audioMs: 800 }, 9000);
    assert.deepEqual((await store().getSession('s1'))?.segments, wholeTranscript);
    await store().claimSession(request());
    await store().reviveSession(lease('s1', 4));
    await store().endSession(lease('s1', 4), stopped);
    assert.equal((await store().deleteSession('s1')).outcome, 'done');
  });

  it('does not go on with what a person has edited since it was claimed', async () => {
    await store().createSession(newSession('s1'));
    await store().appendSegment(lease('s1'), segment(0), provisional);
    await store().endSession(lease('s1'), gone, 5000);
    await store().claimSession(request());
    const edit = { version: 2, text: 'mended', words: [], findings: [], editedAtMs: 1 };
    assert.equal((await store().editSegment('s1', 0, edit)).outcome, 'done');
    await assert.rejects(store().reviveSession(lease('s1', 2)), SessionOverError);
    assert.deepEqual(await store().editsOf('s1', 0), [edit]);
  });

  it('knows the numbers under which segments were told last', async () => {
    await store().createSession(newSession('s1'));
    for (const n of [0, 1, 2, 3])
      await store().appendSegment(lease('s1'), segment(n), { ...settled, seq: n });
    await store().noteSayings(lease('s1'), [
      { segment: 0, seq: 10, findingsSeq: 11 },
      { segment: 1, findingsSeq: 12 },
      { segment: 2 },
    ]);
    await store().replaceFindings(lease('s1'), 2, [], 13);
    await store().replaceFindings(lease('s1'), 1, []);
    const claim = await store().claimSession(request());
    assert.deepEqual(
      claim.outcome === 'claimed' && claim.session.segments.map(({ seq, findingsSeq }) => [seq, findingsSeq]),
      [
        [10, 11],
        // Replaced since, and told to nobody.
        [1, undefined],
        [2, 13],
        [3, undefined],
      ],
    );
  });

  it('notes numbers all or none', async () => {
    await store().createSession(newSession('s1'));
    await store().appendSegment(lease('s1'), segment(0), settled);
    const sayings = [
      { segment: 0, seq: 10 },
      { segment: 9, seq: 11 },
    ];
    await assert.rejects(store().noteSayings(lease('s1'), sayings));
    const claim = await store().claimSession(request());
    assert.equal(claim.outcome === 'claimed' && claim.session.segments[0]?.seq, undefined);
  });

  it('settles audio by finals and by word, and never goes back', async () => {
    await store().createSession(newSession('s1'));
    const settledMs = async () => {
      const claim = await store().claimSession(request());
      assert(claim.outcome === 'claimed');
      const { epoch, settledMs, lostMs } = claim.session;
      return [epoch, settledMs, lostMs];
    };
    await store().settleAudio(lease('s1', 1), 5000, 700);
    assert.deepEqual(await settledMs(), [2, 5000, 700]);
    await store().settleAudio(lease('s1', 2), 3000, 0);
    await store().appendSegment(lease('s1', 2), segment(1), settled);
    assert.deepEqual(await settledMs(), [3, 5000, 700]);
    await store().appendSegment(lease('s1', 3), segment(6), { ...settled, lostMs: 900 });
    assert.deepEqual(await settledMs(), [4, 6800, 900]);
  });

  it('can be taken over again and again', async () => {
    await store().createSession(newSession('s1'));
    for (const epoch of [2, 3, 4]) {
      const claim = await store().claimSession(request());
      assert.equal(claim.outcome === 'claimed' && claim.session.epoch, epoch);
    }
    assert.deepEqual(await store().lostLeases([lease('s1', 3), lease('s1', 4)]), [lease('s1', 3)]);
  });
}
