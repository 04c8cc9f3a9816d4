import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeCodes } from '@clarity-care/protocol';
import { createAdmission, type Admission, type AdmissionLimits } from './admission.ts';
import { SocketRefusedError } from './admission-over-http.ts';
import type { LoadLevel } from './event-loop-load.ts';

interface Server {
  readonly admission: Admission;
  level: LoadLevel;
}

function serverWith(limits: Partial<AdmissionLimits> = {}): Server {
  const server: { admission?: Admission; level: LoadLevel } = { level: 'in_time' };
  const admission = createAdmission({
    limits: { maxSessions: 1000, maxSessionsPerClient: 100, ...limits },
    loopLoad: { level: () => server.level },
  });
  return Object.assign(server, { admission });
}

/** Lets in as many, and gives their releases. */
function enter(admission: Admission, count: number, client?: string, isResume = false): (() => void)[] {
  return Array.from({ length: count }, () => {
    const admitted = admission.admit({ client, isResume });
    assert.equal(admitted.outcome, 'admitted');
    return admitted.release;
  });
}

function connect(admission: Admission, count: number, client?: string): (() => void)[] {
  return Array.from({ length: count }, () => {
    const socket = admission.admitSocket(client);
    assert.ok(socket.outcome !== 'refused_by_http');
    return socket.release;
  });
}

interface Case {
  readonly name: string;
  readonly limits?: Partial<AdmissionLimits>;
  /** Sessions that are in, of nobody who is counted. */
  readonly running?: number;
  /** Sessions that are in, of the client `a`. */
  readonly ofA?: number;
  readonly level?: LoadLevel;
  readonly isDraining?: boolean;
  readonly client?: string;
  /** What becomes of a new session, and of one that resumes. */
  readonly fresh: string;
  readonly resume: string;
}

const cases: readonly Case[] = [
  { name: 'an idle server', fresh: 'admitted', resume: 'admitted' },
  { name: 'one place left', running: 999, fresh: 'admitted', resume: 'admitted' },
  { name: 'no place left', running: 1000, fresh: 'overloaded', resume: 'admitted' },
  {
    name: 'a server for one session',
    limits: { maxSessions: 1 },
    running: 1,
    fresh: 'overloaded',
    resume: 'admitted',
  },
  { name: 'a client with one place left', ofA: 99, client: 'a', fresh: 'admitted', resume: 'admitted' },
  { name: 'a client with none left', ofA: 100, client: 'a', fresh: 'too_many_sessions', resume: 'admitted' },
  { name: 'another client beside it', ofA: 100, client: 'b', fresh: 'admitted', resume: 'admitted' },
  { name: 'nobody who is counted', running: 500, ofA: 100, fresh: 'admitted', resume: 'admitted' },
  {
    name: 'all places and those of the client: the server is told first',
    running: 900,
    ofA: 100,
    client: 'a',
    fresh: 'overloaded',
    resume: 'admitted',
  },
  { name: 'a loop that is behind', running: 10, level: 'behind', fresh: 'overloaded', resume: 'admitted' },
  {
    name: 'a loop that is far behind',
    running: 10,
    level: 'far_behind',
    fresh: 'overloaded',
    resume: 'overloaded',
  },
  {
    name: 'so few sessions that the load is not theirs',
    running: 9,
    level: 'far_behind',
    fresh: 'admitted',
    resume: 'admitted',
  },
  { name: 'a server that drains', isDraining: true, fresh: 'draining', resume: 'draining' },
  {
    name: 'a full server that drains',
    running: 1000,
    isDraining: true,
    fresh: 'draining',
    resume: 'draining',
  },
];

for (const { name, limits, running = 0, ofA = 0, level, isDraining, client, fresh, resume } of cases) {
  test(`sessions: ${name}`, () => {
    for (const [isResume, expected] of [
      [false, fresh],
      [true, resume],
    ] as const) {
      const server = serverWith(limits);
      const { admission } = server;
      enter(admission, running);
      enter(admission, ofA, 'a');
      server.level = level ?? 'in_time';
      if (isDraining === true) admission.drain();
      const answer = admission.admit({ client, isResume });
      assert.equal(answer.outcome === 'admitted' ? 'admitted' : answer.code, expected);
      // Who is refused is not counted.
      assert.equal(admission.count, running + ofA + (expected === 'admitted' ? 1 : 0));
    }
  });
}

test('resumes have a mark of their own: a tenth over all, twice for a client', () => {
  const full = serverWith().admission;
  enter(full, 1000);
  enter(full, 100, undefined, true);
  assert.equal(full.admit({ client: undefined, isResume: true }).outcome, 'refused');

  const { admission } = serverWith();
  enter(admission, 100, 'a');
  enter(admission, 100, 'a', true);
  const answer = admission.admit({ client: 'a', isResume: true });
  assert.ok(answer.outcome === 'refused');
  assert.equal(answer.code, 'too_many_sessions');
  assert.equal(admission.admit({ client: 'b', isResume: true }).outcome, 'admitted');
});

test('a place is given back once, however often it is released', () => {
  const { admission } = serverWith({ maxSessions: 2, maxSessionsPerClient: 1 });
  const [releaseA] = enter(admission, 1, 'a');
  enter(admission, 1, 'b');
  releaseA?.();
  releaseA?.();
  assert.equal(admission.count, 1);
  enter(admission, 1, 'a');
  const answer = admission.admit({ client: 'b', isResume: false });
  assert.equal(answer.outcome, 'refused');
  assert.equal(admission.count, 2);
  assert.equal(admission.limit, 2);
});

const refusals = [
  {
    name: 'the server is full',
    make: () => {
      const { admission } = serverWith({ maxSessions: 3 });
      enter(admission, 3);
      return admission.admit({ client: undefined, isResume: false });
    },
    code: 'overloaded',
    closeCode: closeCodes.overloaded,
    words: /3 \(MAX_SESSIONS\)/,
    retryMs: [5000, 10_000],
  },
  {
    name: 'the client is full',
    make: () => {
      const { admission } = serverWith({ maxSessionsPerClient: 2 });
      enter(admission, 2, '192.0.2.7');
      return admission.admit({ client: '192.0.2.7', isResume: false });
    },
    code: 'too_many_sessions',
    closeCode: closeCodes.quota,
    words: /2 \(MAX_SESSIONS_PER_CLIENT\)/,
    retryMs: [10_000, 20_000],
  },
  {
    name: 'the loop is behind',
    make: () => {
      const server = serverWith();
      enter(server.admission, 10);
      server.level = 'behind';
      return server.admission.admit({ client: undefined, isResume: false });
    },
    code: 'overloaded',
    closeCode: closeCodes.overloaded,
    words: /late/,
    retryMs: [4000, 8000],
  },
  {
    name: 'the server drains',
    make: () => {
      const { admission } = serverWith();
      admission.drain();
      return admission.admit({ client: undefined, isResume: false });
    },
    code: 'draining',
    closeCode: closeCodes.draining,
    words: /shutting down/,
    retryMs: [1000, 1001],
  },
] as const;

for (const { name, make, code, closeCode, words, retryMs } of refusals) {
  test(`what is told when ${name}`, () => {
    const answer = make();
    assert.ok(answer.outcome === 'refused');
    assert.deepEqual([answer.code, answer.closeCode], [code, closeCode]);
    assert.match(answer.message, words);
    assert.match(answer.message, /[Tt]ry again in \d+ s\.$|Connect again/);
    assert.doesNotMatch(answer.message, /192\.0\.2/);
    const [atLeast, below] = retryMs;
    assert.ok(answer.retryAfterMs >= atLeast && answer.retryAfterMs < below, String(answer.retryAfterMs));
  });
}

test('clients that are refused in one moment are told to come back in different ones', () => {
  const { admission } = serverWith({ maxSessions: 1 });
  enter(admission, 1);
  const seconds = Array.from({ length: 500 }, () => {
    const answer = admission.admit({ client: undefined, isResume: false });
    assert.ok(answer.outcome === 'refused');
    return Math.floor(answer.retryAfterMs / 1000);
  });
  // 5, 6, 7, 8 and 9 s: a fifth each.
  for (const second of new Set(seconds)) {
    const share = seconds.filter((other) => other === second).length;
    assert.ok(share > 90 && share < 110, `${share} at ${second} s`);
  }
  assert.equal(new Set(seconds).size, 5);
});

interface SocketCase {
  readonly name: string;
  /** Connections without a config, of nobody who is counted, and of the client `a`. */
  readonly waiting?: number;
  readonly ofA?: number;
  readonly running?: number;
  readonly resumed?: number;
  readonly level?: LoadLevel;
  readonly isDraining?: boolean;
  readonly client?: string;
  readonly expected: readonly [outcome: string, code?: string];
}

const socketCases: readonly SocketCase[] = [
  { name: 'the first', expected: ['admitted'] },
  { name: 'the last that may wait', waiting: 299, expected: ['admitted'] },
  { name: 'one more', waiting: 300, expected: ['refused_on_socket', 'overloaded'] },
  { name: 'the last that is told why', waiting: 599, expected: ['refused_on_socket', 'overloaded'] },
  { name: 'one more than that', waiting: 600, expected: ['refused_by_http', 'overloaded'] },
  { name: 'a client with many', ofA: 99, client: 'a', expected: ['admitted'] },
  {
    name: 'a client with too many',
    ofA: 100,
    client: 'a',
    expected: ['refused_on_socket', 'too_many_sessions'],
  },
  { name: 'another client beside it', ofA: 100, client: 'b', expected: ['admitted'] },
  {
    name: 'a client with too many, and everybody else too',
    waiting: 400,
    ofA: 100,
    client: 'a',
    expected: ['refused_on_socket', 'overloaded'],
  },
  // It may want to resume, and says so in its config.
  { name: 'a full server', running: 1000, expected: ['admitted'] },
  {
    name: 'a server without a place for a resume',
    running: 1000,
    resumed: 100,
    expected: ['refused_on_socket', 'overloaded'],
  },
  { name: 'a loop that is behind', running: 100, level: 'behind', expected: ['admitted'] },
  {
    name: 'a loop that is far behind',
    running: 100,
    level: 'far_behind',
    expected: ['refused_on_socket', 'overloaded'],
  },
  { name: 'a server that drains', isDraining: true, expected: ['refused_on_socket', 'draining'] },
  {
    name: 'a server that drains, and is beset',
    waiting: 600,
    isDraining: true,
    expected: ['refused_by_http', 'draining'],
  },
];

for (const row of socketCases) {
  test(`connections: ${row.name}`, () => {
    const server = serverWith();
    const { admission } = server;
    const { waiting = 0, ofA = 0 } = row;
    connect(admission, ofA, 'a');
    connect(admission, waiting);
    enter(admission, row.running ?? 0);
    enter(admission, row.resumed ?? 0, undefined, true);
    server.level = row.level ?? 'in_time';
    if (row.isDraining === true) admission.drain();
    const answer = admission.admitSocket(row.client);
    const [outcome, code] = row.expected;
    assert.equal(answer.outcome, outcome);
    assert.equal(answer.outcome === 'admitted' ? undefined : answer.code, code);
    // Who is being refused on a socket still holds one.
    assert.equal(admission.waiting, waiting + ofA + (outcome === 'refused_by_http' ? 0 : 1));
  });
}

test('connections that are over make place, once each, and are no sessions', () => {
  const { admission } = serverWith({ maxWaiting: 2 });
  const releases = connect(admission, 4);
  assert.equal(admission.admitSocket(undefined).outcome, 'refused_by_http');
  for (const release of [...releases, ...releases]) release();
  assert.deepEqual([admission.waiting, admission.count], [0, 0]);
  assert.equal(admission.admitSocket(undefined).outcome, 'admitted');
});

test('the answer over HTTP has a status, a stable code and a time', () => {
  const { admission } = serverWith({ maxWaiting: 1 });
  connect(admission, 2);
  const answer = admission.admitSocket(undefined);
  assert.ok(answer.outcome === 'refused_by_http');
  const error = new SocketRefusedError(answer);
  assert.deepEqual([error.statusCode, error.code], [503, 'overloaded']);
  assert.equal(error.retryAfterMs, answer.retryAfterMs);
  admission.drain();
  const draining = admission.admitSocket(undefined);
  assert.ok(draining.outcome === 'refused_by_http');
  assert.equal(new SocketRefusedError(draining).code, 'draining');
});
