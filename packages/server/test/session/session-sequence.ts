/** One sequence: a world, what happens in it, and how it comes to its end; with the promises that hold only there. */
import { createStreamRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';
import { step } from '../../src/session/session-step.ts';
import { mustHold } from './broken-promise.ts';
import type { ModelSession } from './model-session.ts';
import type { ReachedCounts } from './reached-counts.ts';
import { SessionWorld } from './session-world.ts';
import { wordsUntil } from './spoken-truth.ts';
import { act, drawAction, flow, type Action } from './world-actions.ts';

/** After the actions, before the client comes back for good. */
const interludes = ['none', 'none', 'client_vanishes', 'engine_hangs', 'all_hangs'] as const;
type Interlude = (typeof interludes)[number];

export interface Sequence {
  readonly seed: number;
  readonly actions: readonly Action[];
  readonly interlude: Interlude;
}

/** Deadlines of a hanging session, at most: a heartbeat every 5 s for its longest. */
const mostDeadlines = 8000;
const mostRounds = 2000;
const mostConnections = 60;

export function drawSequence(seed: number): Sequence {
  const random = createStreamRandom(seed, 1, 0);
  const isPolite = !random.chance(0.25);
  const length = random.integer(10, 200);
  const actions = Array.from({ length }, () => drawAction(random, isPolite));
  return { seed, actions, interlude: interludes[random.integer(0, interludes.length - 1)] ?? 'none' };
}

/** Throws `BrokenPromise`. */
export function runSequence(
  { seed, actions, interlude }: Sequence,
  reached: ReachedCounts,
  stepUnderTest = step,
): void {
  const world = new SessionWorld(seed, reached, stepUnderTest);
  for (const action of actions) {
    act(world, action);
    world.restartDrained();
  }
  for (const session of world.sessions) session.isSlow = false;
  switch (interlude) {
    case 'none':
      break;
    case 'client_vanishes':
      vanish(world);
      break;
    case 'engine_hangs':
      hang(world);
      break;
    case 'all_hangs':
      world.client.lose(0);
      hang(world);
      break;
  }
  comeBack(world, reached);
}

/** The connection is lost and nobody comes back: what the server had heard is in the store, whole. */
function vanish(world: SessionWorld): void {
  const { client } = world;
  const { known, connection } = client;
  if (known === undefined || connection === undefined || !client.isReady) return;
  client.lose(0);
  const owner = ownerOf(world, known.sessionId);
  for (let rounds = 0; world.live.length > 0; rounds += 1) {
    mustHold(rounds < mostRounds, 'a session whose client has gone ends', () => phases(world));
    flow(world);
    world.advance(Math.max(0, Math.min((world.nextDueMs ?? 0) - world.nowMs, 1000)));
  }
  if (owner === undefined || owner.isDead || ownerOf(world, known.sessionId) !== owner) return;
  const reason = world.witness.endReasonOf(owner);
  if (reason !== 'client_gone' && reason !== 'draining') return;
  const stored = wordsOf(world, known.sessionId);
  // What an earlier connection had heard is there too.
  const spoken = wordsUntil(world.truth, Math.max(owner.audio.cameMs, provisionalMs(world, known.sessionId)));
  const noticed = wordsUntil(world.truth, world.witness.noticedMsOf(owner));
  mustHold(
    stored.length >= noticed.length && stored.join(' ') === spoken.slice(0, stored.length).join(' '),
    'who never comes back has the whole transcript',
    () => `${stored.join(' ')}; spoken: ${spoken.join(' ')}`,
  );
}

/** No engine and no annotator does anything, and the client says nothing: each session ends by its deadlines alone. */
function hang(world: SessionWorld): void {
  for (let deadlines = 0; world.live.length > 0; deadlines += 1) {
    mustHold(deadlines < mostDeadlines, 'no session hangs for ever', () => phases(world));
    for (const session of world.live) {
      session.answerClaim();
      world.choose(session, 'unavailable', 0);
      // A connection that was lost is noticed, as soon as the socket is read.
      if (session !== world.client.connection) session.deliver();
    }
    world.processAll();
    if (world.live.length > 0) world.advance(Math.max(0, (world.nextDueMs ?? world.nowMs) - world.nowMs));
  }
}

/** The client comes back as often as it must, sends all it has, and stops; nothing goes wrong any more. */
function comeBack(world: SessionWorld, reached: ReachedCounts): void {
  const { client } = world;
  let connections = 0;
  for (let rounds = 0; client.isBusy && connections < mostConnections; rounds += 1) {
    mustHold(rounds < mostRounds, 'a client that stops is answered', () => phases(world));
    if (client.connection === undefined) {
      connections += 1;
      // A server that drains is gone meanwhile.
      for (const server of world.servers) if (server.isDraining) world.kill(server);
      world.connect(rounds);
    }
    client.sendConfig();
    client.sendAudio(1000);
    if (client.isAllSent) client.sendStop();
    flow(world);
    world.advance(Math.max(0, Math.min((world.nextDueMs ?? 0) - world.nowMs, 1000)));
  }
  const { state, atCap } = world.rules.spending;
  const isRefused = state === 'capped' && atCap === 'refuse';
  mustHold(!client.isBusy || isRefused, 'a client that comes back gets to its end', () => phases(world));
  reached.ended(client.isBusy ? 'refused for its cost' : String(client.outcome));
  if (client.outcome === 'stopped') checkTranscript(world);
}

function checkTranscript(world: SessionWorld): void {
  const { client, store } = world;
  if (client.known === undefined) return;
  const { sessionId } = client.known;
  const all = store.segments(sessionId);
  // A client that stops before it has sent everything again was not told of the rest: that is put back behind.
  const stored = all.filter(({ facts }) => !facts.isProvisional);
  const finals = [...client.finals].sort(([a], [b]) => a - b);
  mustHold(
    JSON.stringify(finals) === JSON.stringify(stored.map(({ segment }) => [segment.segment, segment.text])),
    "the client's finals are the store's",
    () => `${JSON.stringify(finals)}; stored: ${stored.map(({ segment }) => segment.text).join(' | ')}`,
  );
  for (const { segment } of stored) {
    const told = client.findings.get(segment.segment) ?? '[]';
    mustHold(
      told === JSON.stringify(segment.findings),
      "the client's findings are the store's",
      () => `segment ${segment.segment}: ${told}; stored: ${JSON.stringify(segment.findings)}`,
    );
  }
  const words = wordsOf(world, sessionId);
  const spoken = wordsUntil(world.truth, Math.max(client.sentMs, provisionalMs(world, sessionId)));
  mustHold(
    words.join(' ') === spoken.join(' '),
    'each word once, and none lost',
    () => `${words.join(' ')}; spoken: ${spoken.join(' ')}`,
  );
}

function ownerOf({ sessions, store }: SessionWorld, sessionId: string): ModelSession | undefined {
  const epoch = store.session(sessionId)?.epoch;
  return sessions.find(({ lease }) => lease?.sessionId === sessionId && lease.epoch === epoch);
}

function wordsOf({ store }: SessionWorld, sessionId: string): string[] {
  return store.segments(sessionId).flatMap(({ segment }) => segment.words.map(({ text }) => text));
}

/** How far the provisional segments reach. */
function provisionalMs({ store }: SessionWorld, sessionId: string): number {
  const provisional = store.segments(sessionId).filter(({ facts }) => facts.isProvisional);
  return Math.max(0, ...provisional.map(({ segment }) => segment.endMs));
}

function phases({ live }: SessionWorld): string {
  return live.map(({ state }) => state.phase).join();
}
