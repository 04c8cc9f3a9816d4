/** A dictation beside whatever a test does to the server: it must be whole, and as quick as ever. */
import { setTimeout as delayMs } from 'node:timers/promises';
import type { ServerMessage } from '@clarity-care/protocol';
import { DictationClient } from '../support/dictation-client.ts';
import { silence } from '../support/script.ts';

/** Each asks for four seconds and more: the server has let nobody in for more than a minute. */
const mostRefusals = 20;

type Ready = Extract<ServerMessage, { type: 'ready' }>;

/** Opens a session; a server that is overloaded is asked again when it says so, as a client should, and not for ever. */
export async function openedDictation(
  socketUrl: string,
  config: object = {},
): Promise<{ readonly client: DictationClient; readonly ready: Ready }> {
  for (let refusals = 1; ; refusals += 1) {
    const client = await DictationClient.connect(socketUrl);
    client.send({ type: 'config', config: { engine: 'scripted', ...config } });
    const answer = await Promise.race([client.first('ready'), client.closed.then(() => undefined)]);
    if (answer !== undefined) return { client, ready: answer };
    const retryAfterMs = client.of('error')[0]?.retry_after_ms;
    if (retryAfterMs === undefined || refusals === mostRefusals)
      throw new Error(`no ready after ${refusals} connections; came: ${JSON.stringify(client.messages)}`);
    await delayMs(retryAfterMs);
  }
}

/**
 * Two seconds of audio, of which the script makes two finals. Resolves with `ready`; rejects when anything is not as it
 * should be.
 */
export async function dictate(socketUrl: string): Promise<Ready> {
  const { client, ready } = await openedDictation(socketUrl);
  client.socket.send(silence(2000));
  client.send({ type: 'stop' });
  const code = await client.closed;
  const finals = client.of('final').length;
  if (code !== 1000 || finals !== 2) {
    throw new Error(`a dictation beside the test closed with ${code} after ${finals} of 2 finals`);
  }
  return ready;
}

/** From the last sample of an utterance to its final, which is stored before it is sent; milliseconds, in order. */
export interface Latencies {
  readonly medianMs: number;
  readonly samples: number;
}

/**
 * Speaks utterance after utterance of the script, each when the one before has its final, until there are `atLeast` and
 * `isDone`. `utteranceMs`: audio from one utterance's end to the next's.
 */
export async function finalLatencies(
  socketUrl: string,
  {
    utteranceMs,
    atLeast,
    isDone,
  }: {
    readonly utteranceMs: number;
    readonly atLeast: number;
    readonly isDone: () => boolean;
  },
): Promise<Latencies> {
  const { client } = await openedDictation(socketUrl, { interim_results: false, extract: false });
  const latenciesMs: number[] = [];
  while (latenciesMs.length < atLeast || !isDone()) {
    const finals = client.of('final').length;
    for (let at = 0; at < utteranceMs; at += 100) client.socket.send(silence(100));
    const sentAtMs = performance.now();
    await moreFinals(client, finals);
    latenciesMs.push(performance.now() - sentAtMs);
  }
  client.send({ type: 'stop' });
  await client.closed;
  return { medianMs: median(latenciesMs), samples: latenciesMs.length };
}

async function moreFinals(client: DictationClient, before: number): Promise<void> {
  while (client.of('final').length === before) {
    const next = new Promise<'message'>((resolve) => client.socket.once('message', () => resolve('message')));
    const came = await Promise.race([next, client.closed]);
    if (came !== 'message') throw new Error(`closed with ${came} before a final`);
  }
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
