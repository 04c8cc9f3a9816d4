/**
 * Many dictations at real time, in a process of its own. Reads a `LoadRequest` from each line of its input and answers
 * each by a line: the number of sessions that are open, a `LoadResult`, or null.
 */
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { Histogram } from './histogram.ts';
import { LoadSocket, audioFrames } from './load-socket.ts';
import { frameMs, type LoadRequest, type LoadResult, type LoadTarget } from './load-terms.ts';

const frames = audioFrames();
/** Sockets that are being opened at the same time: a server's backlog is 511 with Node. */
const openedAtOnce = 50;
const openWithinMs = 20_000;

let sockets: LoadSocket[] = [];
let latencies = new Histogram();
let isMeasured = false;

function onReply(sentAtMs: number): void {
  if (isMeasured) latencies.add(performance.now() - sentAtMs);
}

/** A server on a busy machine may refuse for a while: it is asked again. Answers how many sessions there are. */
async function open(target: LoadTarget, count: number): Promise<number> {
  const giveUpAtMs = performance.now() + openWithinMs;
  while (sockets.length < count) {
    const asked = Array.from(
      { length: Math.min(openedAtOnce, count - sockets.length) },
      () => new LoadSocket(target, onReply),
    );
    const answers = await Promise.allSettled(asked.map(({ ready }) => ready));
    sockets.push(...asked.filter((_socket, at) => answers[at]?.status === 'fulfilled'));
    if (answers.every(({ status }) => status === 'fulfilled')) continue;
    if (performance.now() > giveUpAtMs) break;
    await delay(500);
  }
  return sockets.length;
}

/** The sessions take turns within the length of one frame. Ends after `totalMs`, or when each has sent `limit` frames. */
async function stream(
  totalMs: number,
  limit: number,
  onTick: (elapsedMs: number) => void,
): Promise<Histogram> {
  const lateness = new Histogram();
  const stepMs = frameMs / sockets.length;
  const startMs = performance.now();
  for (let turn = 0; turn < limit * sockets.length;) {
    const elapsedMs = performance.now() - startMs;
    if (elapsedMs >= totalMs) break;
    onTick(elapsedMs);
    for (; turn * stepMs <= elapsedMs && turn < limit * sockets.length; turn += 1) {
      const socket = sockets[turn % sockets.length];
      const nowMs = performance.now();
      if (isMeasured) lateness.add(nowMs - startMs - turn * stepMs);
      const frame = frames[Math.floor(turn / sockets.length) % frames.length];
      if (frame !== undefined) socket?.sendAudio(frame, nowMs);
    }
    await delay(1);
  }
  return lateness;
}

function counts(): { sent: number; replied: number } {
  let sent = 0;
  let replied = 0;
  for (const socket of sockets) {
    sent += socket.sent;
    replied += socket.replied;
  }
  return { sent, replied };
}

async function measure(warmUpMs: number, measureMs: number): Promise<LoadResult> {
  latencies = new Histogram();
  const begun = counts();
  let before = begun;
  const lateness = await stream(warmUpMs + measureMs, Number.POSITIVE_INFINITY, (elapsedMs) => {
    if (isMeasured || elapsedMs < warmUpMs) return;
    isMeasured = true;
    before = counts();
  });
  const after = counts();
  isMeasured = false;
  return {
    sent: after.sent - before.sent,
    replied: after.replied - before.replied,
    handled: after.replied - begun.replied,
    closed: sockets.filter(({ isClosed }) => isClosed).length,
    p50Ms: latencies.quantileMs(0.5),
    p99Ms: latencies.quantileMs(0.99),
    mostMs: latencies.mostMs,
    lateP99Ms: lateness.quantileMs(0.99),
  };
}

async function answer(request: LoadRequest): Promise<LoadResult | number | undefined> {
  switch (request.type) {
    case 'connect':
      return open(request.target, request.sessions);
    case 'stream':
      return measure(request.warmUpMs, request.measureMs);
    case 'stream_frames':
      await stream(Number.POSITIVE_INFINITY, request.frames, () => undefined);
      return undefined;
    case 'disconnect':
      for (const socket of sockets) socket.close();
      sockets = [];
      return undefined;
  }
}

for await (const line of createInterface({ input: process.stdin })) {
  const result = await answer(JSON.parse(line) as LoadRequest);
  process.stdout.write(`${JSON.stringify(result ?? null)}\n`);
}
