/** One connection of the fuzz: what it sends follows from its seed, and what it gets is held against the tables. */
import { setTimeout as delayMs } from 'node:timers/promises';
import { createStreamRandom, type SeededRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';
import { closeCodesOf, looksLikeStackTrace } from './answers.ts';
import { judge, type Verdict } from './frame-judge.ts';
import { anyResume, damaged, fuzzItem, rightConfig, type KnownSession } from './fuzz-items.ts';
import { pick } from './fuzz-values.ts';
import { close, text } from './raw-frame.ts';
import { said } from './raw-frames-case.ts';
import { RawSocket, type Ending } from './raw-socket.ts';

export interface DialogueResult {
  /** Messages and frames that were sent. */
  readonly items: number;
  /** What became of the connection, such as `usable` or `message_not_json 1007`. */
  readonly outcome: string;
  /** The server was overloaded and asks to be left alone for so long. */
  readonly retryAfterMs: number | undefined;
  /** The messages that came: their types, with the code where they bear one. */
  readonly answers: readonly string[];
  /** What no table allows; none when all is well. */
  readonly problems: readonly string[];
  /** The session it opened. */
  readonly opened: KnownSession | undefined;
}

const mostItems = 24;
/** A server that says nothing for so long hangs. */
const longestWaitMs = 40_000;

/** Runs dialogue `number` of a fuzz with that seed. */
export async function runDialogue(
  socketUrl: string,
  {
    seed,
    number,
    known,
    maxFrameBytes,
  }: {
    readonly seed: number;
    readonly number: number;
    readonly known: KnownSession | undefined;
    readonly maxFrameBytes: number;
  },
): Promise<DialogueResult> {
  const random = createStreamRandom(seed, number, 0);
  const sent = makeDialogue(random, known);
  const verdict = judge(sent.rest, maxFrameBytes);
  const socket = await RawSocket.open(socketUrl);
  const giveUp = new AbortController();
  let isHung = false;
  const tooLate = delayMs(longestWaitMs, undefined, { signal: giveUp.signal, ref: false }).then(
    () => {
      isHung = true;
      socket.tcp.destroy();
    },
    () => undefined,
  );
  if (sent.opening.length > 0) {
    socket.write(sent.opening);
    await socket.seen(() => socket.of('ready')[0] ?? socket.of('error')[0]);
  }
  await deliver(random, socket, sent.rest);
  // A session that ends by an error answers pings until it closes.
  const hasAnswered = verdict === 'at rest' && (await answersProbe(socket, number));
  const closesItself = hasAnswered && socket.of('error').length === 0;
  if (closesItself) socket.write(close(1000));
  // The server may wait for the rest of a frame for ever: RFC 6455 §7.1.5, the connection is simply gone then.
  if (verdict === 'inside') socket.tcp.end();
  const ending = await socket.ended;
  giveUp.abort();
  await tooLate;
  const isUsable = closesItself && socket.of('error').length === 0;
  const ready = socket.of('ready')[0];
  return {
    items: sent.items,
    retryAfterMs: socket.of('error').find(({ code }) => code === 'overloaded')?.retry_after_ms,
    answers: socket.messages.map((message) =>
      'code' in message ? `${message.type} ${message.code}` : message.type,
    ),
    outcome: outcomeOf(socket, ending, isUsable),
    problems: isHung
      ? [`no answer; the bytes end ${verdict}`]
      : problemsOf(socket, ending, closesItself ? 'closed' : verdict, isUsable),
    opened: ready === undefined ? undefined : { session_id: ready.session_id, token: ready.resume_token },
  };
}

interface Dialogue {
  /** A right config, whose answer is waited for; or nothing. */
  readonly opening: Buffer;
  readonly rest: Buffer;
  readonly items: number;
}

function makeDialogue(random: SeededRandom, known: KnownSession | undefined): Dialogue {
  // Half of the connections keep to the framing, so that the messages are looked at; and what is wrong is seldom, since
  // it is the last thing that is read.
  const disorder = random.chance(0.5) ? 0 : random.fraction() * 0.15;
  const manners = { disorder, roughness: random.fraction() * 0.15 };
  const resume = random.chance(0.15) ? { resume: anyResume(random, known) } : {};
  const config = text(JSON.stringify({ type: 'config', config: { ...rightConfig(random), ...resume } }));
  const beginning = pick(random, ['waits', 'waits', 'waits', 'hurries', 'without config']);
  const items = beginning === 'hurries' ? [config] : [];
  const count = random.integer(1, mostItems);
  while (items.length < count) items.push(fuzzItem(random, known, manners));
  if (random.chance(0.2)) items.push(fuzzItem(random, known, { disorder: 0, roughness: 1 }));
  if (random.chance(0.1)) items.push(text('{"type":"stop"}'));
  const bytes = Buffer.concat(items);
  const isDamaged = disorder > 0 && random.chance(0.3);
  const isWaiting = beginning === 'waits';
  return {
    opening: isWaiting ? config : Buffer.alloc(0),
    rest: isDamaged ? damaged(random, bytes) : bytes,
    items: items.length + (isWaiting ? 1 : 0),
  };
}

async function deliver(random: SeededRandom, socket: RawSocket, bytes: Buffer): Promise<void> {
  if (random.chance(0.6)) return socket.writeAll(bytes);
  for (let at = 0; at < bytes.length && socket.isOpen;) {
    const next = at + random.integer(1, 4096);
    await socket.writeAll(bytes.subarray(at, next));
    await new Promise((resolve) => setImmediate(resolve));
    at = next;
  }
}

async function answersProbe(socket: RawSocket, number: number): Promise<boolean> {
  const id = `probe of ${number}`;
  socket.write(text(said(id)));
  return (await socket.seen(() => socket.of('pong').find((pong) => pong.id === id))) !== undefined;
}

function outcomeOf(socket: RawSocket, { closeCode }: Ending, isUsable: boolean): string {
  if (isUsable) return 'usable';
  const [error] = socket.of('error');
  if (error !== undefined) return `${error.code} ${closeCode ?? 'cut'}`;
  if (socket.of('stopped').length > 0) return `stopped ${closeCode ?? 'cut'}`;
  return closeCode === undefined ? 'left inside a frame' : 'closed as asked';
}

function problemsOf(socket: RawSocket, { closeCode }: Ending, verdict: Verdict, isUsable: boolean): string[] {
  const problems: string[] = [...new Set(socket.unreadable)];
  for (const [at, { seq, type }] of socket.messages.entries()) {
    // A session that is resumed goes on counting where its last connection ended, whatever was said before `ready`.
    const before = socket.messages[at - 1];
    // An error out of turn may repeat the number before it.
    const isRepeat = type === 'error' && seq === before?.seq;
    if (before !== undefined && type !== 'ready' && seq !== before.seq + 1 && !isRepeat)
      problems.push(`seq ${seq} comes after ${before.seq}`);
    if (!Number.isSafeInteger(seq)) problems.push(`seq ${seq} cannot be counted on`);
  }
  if (socket.texts.some(looksLikeStackTrace)) problems.push('an answer holds a stack trace');
  const errors = socket.of('error').map(({ code }) => code);
  if (errors.includes('internal_error')) problems.push('the server has failed: internal_error');
  const isStopped = socket.of('stopped').length > 0;
  if (isUsable) return problems;
  if (errors.length > 0) {
    const isOfTable =
      closeCode !== null &&
      closeCode !== undefined &&
      errors.some((code) => closeCodesOf[code].includes(closeCode));
    // Whoever leaves or closes while the answer is on its way gets its own close back, or none.
    if (!isOfTable && verdict !== 'inside' && verdict !== 'closed')
      problems.push(`${errors.join(', ')}, then close ${closeCode}`);
    return problems;
  }
  if (isStopped) {
    if (closeCode !== 1000 && verdict !== 'inside' && verdict !== 'closed')
      problems.push(`stopped, then close ${closeCode}`);
    return problems;
  }
  if (verdict === 'at rest' || verdict === 'broken')
    problems.push(`close ${closeCode} without an error; the bytes end ${verdict}`);
  if (verdict === 'closed' && closeCode === undefined) problems.push('the close was not answered');
  return problems;
}
