/** What can happen in a world next, drawn by chance: one table, a line for each. Each does nothing where it does not fit. */
import type { SeededRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';
import type { SessionEvent } from '../../src/session/session-input.ts';
import { remoteFindingOf } from './world-rules.ts';
import type { EngineFault } from './model-engine.ts';
import type { ModelSession } from './model-session.ts';
import type { SessionWorld } from './session-world.ts';

/** One step of a sequence; `a` and `b` choose among what is there. */
export interface Action {
  readonly name: ActionName;
  readonly a: number;
  readonly b: number;
}

type Act = (world: SessionWorld, a: number, b: number) => void;

function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % items.length];
}

const chunkMs = [20, 100, 130, 990, 5000, 30_000] as const;
const waitMs = [1, 10, 50, 200, 600, 2500, 9000, 45_000, 200_000] as const;
const faults: readonly EngineFault[] = [
  'broken',
  'broken',
  'broken',
  'broken_for_good',
  'at_capacity',
  'mute',
  'mute',
  'ended_early',
  'rejected',
];

/** What a client does that has not read the protocol. */
const rudeness: readonly SessionEvent[] = [
  { type: 'message', message: { type: 'config', config: {} } },
  {
    type: 'message',
    message: { type: 'config', config: { sample_rate: 8000, resume: { session_id: 'x' } } },
  },
  { type: 'message', message: { type: 'finalize' } },
  { type: 'message', message: { type: 'stop' } },
  { type: 'unknown_message', messageType: 'hello' },
  { type: 'violation', violation: { code: 'message_invalid', message: 'no message', closeCode: 1003 } },
  { type: 'audio_undecodable', message: 'no audio' },
];

/** What the server's other parts may say at any time. */
const asides: readonly SessionEvent[] = [
  { type: 'cost_cap_near' },
  {
    type: 'audio_notice',
    notice: { type: 'warning', code: 'header_differs', message: 'The header differs.' },
  },
];

/** Two sessions at most have a life at the same time; the client's own is chosen more often. */
function someSession(world: SessionWorld, a: number): ModelSession | undefined {
  const { connection } = world.client;
  if (connection !== undefined && !connection.isOver && a % 3 !== 0) return connection;
  return pick(world.live, a >> 2);
}

function answerAnnotator(session: ModelSession, isGood: boolean): void {
  const segment = session.annotations.shift();
  if (segment === undefined) return;
  if (isGood) session.post({ type: 'annotated', segment, findings: remoteFindingOf(segment) });
  else session.post({ type: 'annotation_failed', segments: [segment] });
}

const acts = {
  connect: (world, a, b) => {
    const { client } = world;
    if (!client.isBusy) return;
    // A second socket while the first still lives: the newer one takes the session over.
    if (client.connection !== undefined && b % 25 !== 0) return;
    if (client.connection !== undefined) {
      if (!client.isReady || client.connection.isOver) return;
      const { connection } = client;
      if (b % 2 === 0) connection.upstream.push({ type: 'gone' });
    }
    world.connect(a);
  },
  config: (world, a) =>
    world.client.sendConfig(
      a % 4 === 0 ? { interim_results: false, colour: 'red', specialty: 'UROLOGY' } : {},
    ),
  audio: (world, a, b) => {
    const { client } = world;
    if (client.isBusy && client.connection === undefined) world.connect(b);
    // Some send audio first.
    else if (!client.hasSentConfig && b % 8 !== 0) client.sendConfig();
    else client.sendAudio(pick(chunkMs, a) ?? 100);
  },
  finalize: (world, a) => world.client.sendFinalize(a % 40 === 0 ? 150 : 1 + (a % 2)),
  small_talk: (world, a) => world.client.sendSmallTalk(a % 2 === 0 ? 'ping' : 'keepalive'),
  stop: (world, a) => {
    if (world.client.isAllSent || a % 8 === 0) world.client.sendStop();
  },
  rude: (world, a) => {
    const event = pick(rudeness, a);
    // A second config is rude, and so is anything else before the first.
    const isSecond = world.client.hasSentConfig;
    if (event === undefined || (event.type === 'message' && (event.message.type === 'config') !== isSecond))
      return;
    world.client.connection?.upstream.push({ type: 'event', event });
  },
  deliver: (world, a, b) => {
    const session = someSession(world, a);
    const most = b % 20 === 0 ? 200 : b % 4;
    for (let times = 0; times <= most; times += 1) session?.deliver();
  },
  receive: (world, a) => {
    for (let times = 0; times <= a % 6; times += 1) world.client.receive();
  },
  process: (world, a, b) => {
    const session = someSession(world, a);
    if (session === undefined) return;
    for (let times = 0; times <= b % 3 && session.hasMail; times += 1) world.process(session);
  },
  take: (world, a, b) => {
    const session = someSession(world, a);
    if (session?.stream?.canWork === true) session.stream.take((pick(chunkMs, b) ?? 100) * 2);
  },
  hear: (world, a, b) => {
    const stream = someSession(world, a)?.stream;
    if (stream?.canWork !== true) return;
    if (stream.end()) return;
    if (b % 2 === 0) stream.partial();
    else stream.final(b % 9 === 0);
  },
  engine_fault: (world, a, b) => {
    const stream = someSession(world, a)?.stream;
    const fault = pick(faults, b);
    if (stream?.canWork === true && fault !== undefined) stream.fail(fault);
  },
  claim: (world, a) => someSession(world, a)?.answerClaim(),
  choice: (world, a, b) => {
    const session = someSession(world, a);
    if (session === undefined) return;
    const outcome = b % 12 === 0 ? 'unavailable' : b % 12 === 1 ? 'at_capacity' : 'selected';
    world.choose(session, outcome, b);
  },
  annotator: (world, a, b) => {
    const session = someSession(world, a);
    if (session !== undefined) answerAnnotator(session, b % 5 !== 0);
  },
  wait: (world, a) => world.advance(pick(waitMs, a) ?? 1),
  wait_for_deadline: (world) => world.advance(Math.max(0, (world.nextDueMs ?? world.nowMs) - world.nowMs)),
  cut: (world, a) => world.client.lose(a % 4),
  kill: (world, a, b) => {
    const server = pick(world.servers, a);
    const session = someSession(world, a);
    if (b % 2 === 0 && server !== undefined) world.kill(server);
    else if (session !== undefined) session.effectsUntilDeath = b % 7;
  },
  drain: (world, a) => {
    const server = pick(world.servers, a);
    if (server !== undefined && world.servers.every(({ isDraining }) => !isDraining)) world.drain(server);
  },
  cut_short: (world, a) => {
    const server = pick(world.servers, a);
    if (server !== undefined) world.cutShort(server);
    world.restartDrained();
  },
  presume_over: (world) => {
    const { known } = world.client;
    if (known === undefined) return;
    world.store.presumeOver(known.sessionId, world.nowMs, world.rules.limits.resume_window_ms);
  },
  slow: (world, a) => {
    const { connection } = world.client;
    if (connection !== undefined) connection.isSlow = a % 2 === 0;
  },
  aside: (world, a, b) => {
    const event = pick(asides, b);
    if (event !== undefined) someSession(world, a)?.post(event);
  },
  not_admitted: (world) => {
    const { connection } = world.client;
    if (connection?.state.phase !== 'awaiting_config') return;
    const error = { code: 'overloaded', message: 'No place.', retryable: true } as const;
    connection.post({ type: 'not_admitted', error, closeCode: 1013 });
  },
  flow: (world, a) => {
    for (let times = 0; times <= a % 4; times += 1) flow(world);
  },
} as const satisfies Record<string, Act>;

export type ActionName = keyof typeof acts;

/** Of a thousand. Rudeness ends sessions for good, so most worlds have none of it. */
const weights: Readonly<Record<ActionName, number>> = {
  connect: 30,
  config: 50,
  audio: 110,
  finalize: 20,
  small_talk: 10,
  stop: 20,
  rude: 4,
  deliver: 130,
  receive: 60,
  process: 160,
  take: 90,
  hear: 110,
  engine_fault: 12,
  claim: 30,
  choice: 30,
  annotator: 20,
  wait: 40,
  wait_for_deadline: 15,
  cut: 20,
  kill: 16,
  drain: 4,
  cut_short: 6,
  presume_over: 4,
  slow: 4,
  aside: 4,
  not_admitted: 1,
  flow: 40,
};

const names = Object.keys(weights) as ActionName[];
const totalWeight = names.reduce((sum, name) => sum + weights[name], 0);

export function drawAction(random: SeededRandom, isPolite: boolean): Action {
  for (;;) {
    let left = random.integer(0, totalWeight - 1);
    const name = names.find((candidate) => {
      left -= weights[candidate];
      return left < 0;
    });
    if (name === undefined || (isPolite && name === 'rude')) continue;
    return { name, a: random.integer(0, 1 << 20), b: random.integer(0, 1 << 20) };
  }
}

export function act(world: SessionWorld, { name, a, b }: Action): void {
  const doIt: Act = acts[name];
  doIt(world, a, b);
}

/** Everything that is under way goes on a little, without a fault. */
export function flow(world: SessionWorld): void {
  for (const session of world.live) {
    for (let some = 0; some < 4; some += 1) session.deliver();
    session.answerClaim();
    world.choose(session, 'selected', 0);
    while (session.hasMail) world.process(session);
    hearOn(world, session);
    while (!world.isAnnotatorMute && session.annotations.length > 0) answerAnnotator(session, true);
    while (session.hasMail) world.process(session);
  }
  while (world.client.receive());
}

/** The engine takes what is there and says what it has heard. */
function hearOn(world: SessionWorld, session: ModelSession): void {
  for (let rounds = 0; rounds < 8; rounds += 1) {
    const { stream } = session;
    if (stream?.canWork !== true) return;
    stream.take(3000);
    stream.partial();
    while (session.hasMail) world.process(session);
    if (!stream.final(false)) stream.end();
    while (session.hasMail) world.process(session);
  }
}
