/** What the fuzz says of servers that are not as they should be; none of them is a real one. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { DialogueResult } from './fuzz-dialogue.ts';
import { runFuzz, type FuzzTalk } from './fuzz-run.ts';
import type { MeasuredServer } from './measured-server.ts';

const options = { seed: 1, items: 1000, atOnce: 8 };

const usable: DialogueResult = {
  items: 10,
  outcome: 'usable',
  retryAfterMs: undefined,
  answers: ['ready'],
  problems: [],
  opened: undefined,
};
const refused: DialogueResult = { ...usable, outcome: 'overloaded 1013', retryAfterMs: 0, answers: [] };

const dictate: FuzzTalk['dictate'] = () =>
  Promise.resolve({
    type: 'ready',
    seq: 1,
    limits: { max_frame_bytes: 262_144 },
  } as Awaited<ReturnType<FuzzTalk['dictate']>>);

/** A server that does nothing but tell its memory: what is in use at each look, and for ever at the last. */
function serverWith(...liveBytes: readonly number[]): MeasuredServer {
  let looks = 0;
  return {
    url: 'http://nowhere',
    socketUrl: 'ws://nowhere',
    isRunning: () => true,
    log: () => '',
    memory: () => {
      looks += 1;
      const live = liveBytes[Math.min(looks, liveBytes.length) - 1] ?? 0;
      return Promise.resolve({ liveBytes: live, residentBytes: live, samples: 1 });
    },
    peakWhile: () => Promise.reject(new Error('the fuzz looks at no peak')),
    stop: () => Promise.resolve(0),
  };
}

function talking(dialogue: (number: number) => DialogueResult): FuzzTalk {
  return { dictate, runDialogue: (_url, { number }) => Promise.resolve().then(() => dialogue(number)) };
}

test('a server that answers everything is well', async () => {
  const report = await runFuzz(
    serverWith(),
    options,
    talking(() => usable),
  );
  assert.deepEqual(report.problems, []);
  assert.ok(report.items >= options.items);
});

test('a server that answers nothing more ends the fuzz, with a problem', async () => {
  const report = await runFuzz(
    serverWith(),
    options,
    talking((number) => {
      if (number < 30) return usable;
      throw new Error('cut');
    }),
  );
  assert.equal(
    report.problems.filter((problem) => /^dialogue \d+: Error: cut$/.test(problem)).length >= 20,
    true,
  );
  assert.equal(report.problems.filter((problem) => /^given up after .* 20 failed$/.test(problem)).length, 1);
});

test('failures between answers do not end it', async () => {
  const report = await runFuzz(
    serverWith(),
    options,
    talking((number) => {
      if (number % 2 === 0) return usable;
      throw new Error('cut');
    }),
  );
  assert.ok(report.items >= options.items);
  assert.doesNotMatch(report.problems.join('\n'), /given up/);
});

test('a server that is overloaded for ever ends the fuzz, with one problem', async () => {
  const report = await runFuzz(
    serverWith(),
    options,
    talking(() => refused),
  );
  assert.equal(report.problems.length, 1);
  assert.match(report.problems[0] ?? '', /^given up after \d+ connections: the last 100 were refused$/);
});

test('a server that is overloaded for a while is waited for', async () => {
  const report = await runFuzz(
    serverWith(),
    options,
    talking((number) => (number < 99 ? refused : usable)),
  );
  assert.deepEqual(report.problems, []);
  assert.equal(report.outcomes.get('overloaded 1013'), 99);
});

test('what is wrong with a refusal is a problem', async () => {
  const report = await runFuzz(
    serverWith(),
    options,
    talking((number) => (number === 7 ? { ...refused, problems: ['seq 3 comes after 1'] } : usable)),
  );
  assert.deepEqual(report.problems, ['dialogue 7: seq 3 comes after 1']);
});

test('a first dictation that fails is a problem', async () => {
  const report = await runFuzz(serverWith(), options, {
    ...talking(() => usable),
    dictate: () => Promise.reject(new Error('no ready')),
  });
  assert.deepEqual(report.problems, ['the dictation before the fuzz: Error: no ready']);
});

test('memory that grows is a problem', async () => {
  const limit = 16 * 1024 * 1024;
  const grown = await runFuzz(
    serverWith(1000, 1001 + limit),
    options,
    talking(() => usable),
  );
  assert.deepEqual(grown.problems, [`${limit + 1} bytes more are in use, ${limit} at most may be`]);
  const full = await runFuzz(
    serverWith(1000, 1000 + limit),
    options,
    talking(() => usable),
  );
  assert.deepEqual(full.problems, []);
});
