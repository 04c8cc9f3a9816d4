/** The behaviours that are written down for clients of every language, run against this one. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { closeCodes, type ServerMessage } from '@clarity-care/protocol';
import { bytesOfMs } from '../src/audio-format.ts';
import { Spool } from '../src/spool.ts';
import { begin, type DictationUnderTest } from './support/dictation-under-test.ts';
import { readyMessage } from './support/fake-socket.ts';
import { initialState, type DictationState } from '../src/dictation-state.ts';
import { step } from '../src/dictation-step.ts';

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what a file holds is known by its name only
function casesOf<Case>(name: string): readonly (Case & { readonly name: string })[] {
  const file = new URL(`../../protocol/test/vectors/${name}.json`, import.meta.url);
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: (Case & { name: string })[] };
  assert.ok(cases.length > 0, name);
  return cases;
}

interface OffsetCase {
  readonly have_ms: number;
  readonly sample_rate: number;
  readonly number_of_channels: number;
  readonly expect: { readonly sample: number; readonly byte_offset: number };
}

for (const vector of casesOf<OffsetCase>('resume-offset')) {
  test(`resume offset: ${vector.name}`, () => {
    const format = { sampleRateHz: vector.sample_rate, channels: vector.number_of_channels };
    assert.equal(bytesOfMs(vector.have_ms, format), vector.expect.byte_offset);
  });
}

interface SpoolCase {
  readonly sample_rate: number;
  readonly number_of_channels: number;
  readonly limit_ms?: number;
  readonly steps: readonly ({
    readonly expect: {
      readonly kept: { readonly from_byte: number; readonly bytes: number };
      readonly resend?: {
        readonly from_byte: number;
        readonly silent_bytes: number;
        readonly kept_bytes: number;
      };
      readonly dropped_bytes?: number;
    };
  } & (
    | { readonly do: 'send'; readonly bytes: number }
    | { readonly do: 'ack'; readonly final_ms: number }
    | { readonly do: 'ready'; readonly have_ms: number }
  ))[];
}

for (const vector of casesOf<SpoolCase>('spool')) {
  test(`spool: ${vector.name}`, () => {
    const format = { sampleRateHz: vector.sample_rate, channels: vector.number_of_channels };
    const client = new SteppedClient(format, vector.limit_ms);
    for (const { expect, ...action } of vector.steps) {
      client.written.length = 0;
      switch (action.do) {
        case 'send':
          client.spoke(action.bytes);
          break;
        case 'ack':
          client.ack(action.final_ms);
          break;
        case 'ready':
          client.ready(action.have_ms);
      }
      const { audio } = client.state;
      assert.deepEqual({ from_byte: audio.keptFromByte, bytes: client.spool.bytes }, expect.kept);
      if (expect.dropped_bytes !== undefined) assert.equal(audio.droppedBytes, expect.dropped_bytes);
      if (expect.resend === undefined) continue;
      const { from_byte, silent_bytes, kept_bytes } = expect.resend;
      const sent = Buffer.concat(client.written);
      assert.equal(client.resentFromByte, from_byte);
      assert.equal(sent.length, silent_bytes + kept_bytes);
      assert.ok(sent.subarray(0, silent_bytes).every((byte) => byte === 0));
      assert.ok(sent.subarray(silent_bytes).every((byte) => byte === 1));
    }
  });
}

/** The step and a spool, without a dictation around them: limits and rates as small as the vectors want them. */
class SteppedClient {
  state: DictationState;
  readonly spool = new Spool();
  readonly written: Uint8Array[] = [];
  resentFromByte = 0;
  #seq = 0;

  constructor(format: { sampleRateHz: number; channels: number }, limitMs = 3_600_000) {
    this.state = initialState({
      format,
      config: {},
      spoolLimitBytes: bytesOfMs(limitMs, format),
      aheadBytes: Infinity,
      giveUpAfterMs: undefined,
    });
    this.#take({ type: 'started' });
  }

  spoke(bytes: number): void {
    this.#take({ type: 'spoke', bytes });
  }

  ack(finalMs: number): void {
    this.#hear({ type: 'ack', received_ms: finalMs, final_ms: finalMs, seq: this.#seq + 1 });
  }

  ready(haveMs: number): void {
    if (this.state.link.at === 'open') {
      this.#take({ type: 'socket_closed', code: 1006 });
      this.#take({ type: 'timer', name: 'retry' });
    }
    this.#take({ type: 'socket_opened' });
    this.resentFromByte = bytesOfMs(haveMs, this.state.settings.format);
    this.#hear(readyMessage(this.#seq + 1, { have_ms: haveMs }));
  }

  #hear(message: ServerMessage): void {
    this.#seq = message.seq;
    this.#take({ type: 'socket_message', message });
  }

  #take(input: Parameters<typeof step>[1]): void {
    const { state, effects } = step(this.state, input, { nowMs: 0, random: 0.5, bufferedBytes: 0 });
    this.state = state;
    for (const effect of effects) {
      if (effect.do === 'keep' && input.type === 'spoke')
        this.spool.append(new Uint8Array(input.bytes).fill(1));
      if (effect.do === 'forget') this.spool.forget(effect.beforeByte);
      if (effect.do === 'transmit') this.written.push(this.spool.read(effect.fromByte, effect.toByte));
    }
  }
}

interface ReconnectCase {
  readonly steps: readonly {
    readonly ready_lived_ms: number | null;
    readonly code: number;
    readonly random: number;
    readonly stopped?: boolean;
    readonly error?: { readonly code: string; readonly retryable: boolean; readonly retry_after_ms?: number };
    readonly expect: {
      readonly action: 'done' | 'give_up' | 'resume' | 'connect';
      readonly delay_ms?: number;
    };
  }[];
}

for (const vector of casesOf<ReconnectCase>('reconnect')) {
  test(`reconnect: ${vector.name}`, async () => {
    let random = 0;
    const client = await begin({ random: () => random });
    let lastSeq = 0;
    let hasSession = vector.steps[0]?.expect.action === 'resume';
    // A case whose first connection had no ready, and still resumes, had a session before.
    if (hasSession && vector.steps[0]?.ready_lived_ms === null) client.ready(++lastSeq);
    for (const { ready_lived_ms, code, stopped, error, expect, ...next } of vector.steps) {
      if (ready_lived_ms === null) client.socket().open();
      else {
        client.ready(++lastSeq);
        for (let livedMs = 0; livedMs < ready_lived_ms; livedMs += 10_000) {
          client.clock.advance(Math.min(10_000, ready_lived_ms - livedMs));
          client.socket().say({ type: 'pong', seq: ++lastSeq });
        }
      }
      random = next.random;
      if (stopped === true) sayStopped(client, ++lastSeq);
      if (error !== undefined) {
        const message = { type: 'error', message: 'a fault', seq: ++lastSeq, ...error };
        client.socket().frame(JSON.stringify(message));
      }
      client.socket().drop(code);
      hasSession = expect.action === 'resume';
      if (code === closeCodes.idleTooLong) checkIdle(client);
      else checkNext(client, expect);
      if (ready_lived_ms === null && error !== undefined) lastSeq -= 1;
      if (!hasSession) lastSeq = 0;
    }
  });
}

function sayStopped(client: DictationUnderTest, seq: number): void {
  client.socket().say({
    type: 'stopped',
    seq,
    audio_ms: 0,
    segments: 0,
    coverage: { final_ms: 0, silence_ms: 0, lost_ms: 0 },
    cost: { usd: 0, prices_of: '2026-07', items: [] },
    sha256: '',
  });
}

/** A new session, but not before there is audio. */
function checkIdle(client: DictationUnderTest): void {
  const before = client.sockets.length;
  const last = client.events.findLast((event) => event.type === 'connection');
  assert.equal(last?.state, 'idle');
  client.clock.advance(100_000);
  assert.equal(client.sockets.length, before);
  client.dictation.send(new Uint8Array(3200));
  assert.equal(client.sockets.length, before + 1);
}

function checkNext(client: DictationUnderTest, expect: ReconnectCase['steps'][number]['expect']): void {
  const told = client.events.findLast((event) => event.type === 'connection');
  assert.ok(told !== undefined);
  const before = client.sockets.length;
  if (expect.action === 'done' || expect.action === 'give_up') {
    assert.equal(told.state, 'closed');
    assert.equal(told.reason === 'stopped', expect.action === 'done');
    client.clock.advance(100_000);
    assert.equal(client.sockets.length, before);
    return;
  }
  assert.equal(told.retryInMs, expect.delay_ms);
  assert.equal(told.state, expect.action === 'resume' ? 'resuming' : 'connecting');
  const delayMs = expect.delay_ms ?? 0;
  if (delayMs > 0) client.clock.advance(delayMs - 1);
  assert.equal(client.sockets.length, before);
  client.clock.advance(delayMs > 0 ? 1 : 0);
  assert.equal(client.sockets.length, before + 1);
}

interface ReplayCase {
  readonly connections: readonly (readonly (Record<string, unknown> & { readonly seq: number })[])[];
  readonly expect: {
    readonly transcript: readonly {
      readonly session_id: string;
      readonly segment: number;
      readonly text: string;
    }[];
    readonly new_finals: readonly number[];
    readonly findings: readonly {
      readonly session_id: string;
      readonly segment: number;
      readonly kinds: readonly string[];
    }[];
    readonly partial: string | null;
    readonly last_seq: number;
  };
}

for (const vector of casesOf<ReplayCase>('replay')) {
  test(`replay: ${vector.name}`, async () => {
    const client = await begin();
    let lastSeq = 0;
    let shift = 0;
    let sessionId: unknown;
    for (const messages of vector.connections) {
      const [ready] = messages;
      assert.ok(ready !== undefined);
      if (lastSeq > 0) loseConnection(client);
      if (lastSeq > 0 && ready['session_id'] !== sessionId) {
        client.socket().open();
        client.socket().drop(4410);
        waitForRetry(client);
        lastSeq = 0;
      }
      // Some lists go on from an earlier number than the last one that came; here the numbers have no gap and no repeat.
      shift = lastSeq + 1 - ready.seq;
      client.socket().open();
      for (const message of messages) {
        lastSeq = message.seq + shift;
        client.socket().frame(JSON.stringify({ ...whole(message), seq: lastSeq }));
      }
      sessionId = ready['session_id'];
    }
    checkReplay(client, vector.expect);
    loseConnection(client);
    client.socket().open();
    assert.equal(client.socket().resume?.['last_seq'], vector.expect.last_seq + shift);
  });
}

function loseConnection(client: DictationUnderTest): void {
  client.socket().drop();
  waitForRetry(client);
}

function waitForRetry({ clock, events }: DictationUnderTest): void {
  clock.advance(events.findLast((event) => event.type === 'connection')?.retryInMs ?? 0);
}

/** The vectors have the fields that matter only. */
function whole(message: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const times = { start_ms: 0, end_ms: 0 };
  switch (message['type']) {
    case 'ready':
      return { ...readyMessage(1), ...message };
    case 'partial':
      return { ...times, ...message };
    case 'final':
      return { ...times, words: [], ...message };
    default:
      return { ...message };
  }
}

function checkReplay({ dictation, events }: DictationUnderTest, expect: ReplayCase['expect']): void {
  const { transcript } = dictation;
  const texts = transcript.map(({ session_id, segment, text }) => ({ session_id, segment, text }));
  assert.deepEqual(texts, expect.transcript);
  const finals = events.filter((event) => event.type === 'final');
  assert.deepEqual(
    finals.map(({ segment }) => segment),
    expect.new_finals,
  );
  for (const { session_id, segment, findings } of transcript) {
    const expected = expect.findings.find((row) => row.session_id === session_id && row.segment === segment);
    const kinds = (findings as { kind: string }[]).map(({ kind }) => kind);
    assert.deepEqual(kinds, expected?.kinds ?? []);
  }
  assert.equal(dictation.partial ?? null, expect.partial);
}

interface SequenceCase {
  readonly last_seq: number;
  readonly seqs: readonly number[];
  readonly expect: {
    readonly accepted: readonly number[];
    readonly last_seq: number;
    readonly fault?: string;
  };
}

for (const vector of casesOf<SequenceCase>('sequence')) {
  test(`sequence: ${vector.name}`, async () => {
    const resume = { session_id: 'session-1', token: 'not-a-real-token', last_seq: vector.last_seq };
    const client = await begin(vector.last_seq > 0 ? { resume } : {});
    const socket = client.socket();
    socket.open();
    const [first = 0, ...others] = vector.seqs;
    socket.say(readyMessage(first));
    for (const seq of others) socket.say({ type: 'pong', seq });
    const accepted = client.events.flatMap((event) => ('seq' in event ? [event.seq] : []));
    assert.deepEqual(accepted, vector.expect.accepted);
    assert.equal(socket.ending, vector.expect.fault === undefined ? undefined : 'cut');
    if (vector.expect.fault === undefined) socket.drop();
    waitForRetry(client);
    client.socket().open();
    assert.equal(client.socket().resume?.['last_seq'], vector.expect.last_seq);
  });
}

interface WireCase {
  readonly wire: string;
  readonly expect: { readonly outcome: string };
}

for (const vector of casesOf<WireCase>('server-messages')) {
  test(`server message: ${vector.name}`, async () => {
    const client = await begin();
    const socket = client.socket();
    const { seq } = (tryParse(vector.wire) ?? {}) as { seq?: unknown };
    socket.open();
    if (typeof seq !== 'number' || !vector.wire.includes('"ready"')) {
      socket.say(readyMessage(1));
      for (let before = 2; typeof seq === 'number' && before < Math.min(seq, 100); before += 1) {
        socket.say({ type: 'pong', seq: before });
      }
    }
    const before = client.events.length;
    socket.frame(vector.wire);
    const told = client.events.slice(before).filter((event) => 'seq' in event);
    switch (vector.expect.outcome) {
      case 'message':
        assert.deepEqual(told, [tryParse(vector.wire)]);
        break;
      case 'unknown':
        assert.deepEqual(told, []);
        assert.equal(socket.ending, undefined);
        socket.say({ type: 'pong', seq: (seq as number) + 1 });
        assert.equal(socket.ending, undefined);
        break;
      default:
        assert.equal(vector.expect.outcome, 'invalid');
        assert.deepEqual(told, []);
        assert.equal(socket.ending, 'cut');
    }
  });
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
