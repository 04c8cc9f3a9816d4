// The vectors for client authors agree with the tables and the codec; packages/client runs the rest of them.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { adviceOnClose } from './close-advice.ts';
import { closeCodes } from './close-codes.ts';
import { decodeClientText, encodeClientMessage } from './codec.ts';
import { parseConfig } from './config.ts';
import { checkServerMessage } from './contract/check-server-message.ts';
import { errorCodes, type ErrorCode } from './error-codes.ts';
import type { ClientMessage } from './messages.ts';
import { decodeServerMessage } from './server-codec.ts';

function casesOf(file: string): unknown {
  const text = readFileSync(new URL(`../test/vectors/${file}.json`, import.meta.url), 'utf8');
  return (JSON.parse(text) as { readonly cases: unknown }).cases;
}

interface MessageCase {
  readonly name: string;
  readonly wire: string;
  readonly expect: {
    readonly outcome: string;
    readonly message?: ClientMessage;
    readonly bytes_hex?: string;
    readonly type?: string;
    readonly seq?: number;
    readonly code?: string;
    readonly close_code?: number;
  };
}

describe('client-messages.json', () => {
  for (const { name, wire, expect } of casesOf('client-messages') as MessageCase[]) {
    it(name, () => {
      const decoded = decodeClientText(wire);
      switch (expect.outcome) {
        case 'message':
          assert.deepEqual(decoded, { ok: true, message: expect.message });
          assert.deepEqual(
            JSON.parse(String(encodeClientMessage(expect.message as ClientMessage))),
            expect.message,
          );
          if (expect.message?.type === 'config') assert.ok(parseConfig(expect.message.config).ok);
          return;
        case 'audio':
          assert.ok(decoded.ok === true && decoded.message.type === 'audio');
          assert.equal(Buffer.from(decoded.message.bytes).toString('hex'), expect.bytes_hex);
          return;
        case 'unknown':
          assert.deepEqual(decoded, { ok: 'unknown', type: expect.type });
          return;
        default:
          assert.ok(decoded.ok === false);
          assert.equal(expect.outcome, 'refused');
          assert.equal(decoded.violation.code, expect.code);
          assert.equal(decoded.violation.closeCode, expect.close_code);
      }
    });
  }
});

describe('server-messages.json', () => {
  for (const { name, wire, expect } of casesOf('server-messages') as MessageCase[]) {
    it(name, () => {
      const decoded = decodeServerMessage(wire);
      if (expect.outcome === 'message') assert.deepEqual(decoded, { ok: true, message: expect.message });
      else if (expect.outcome === 'unknown')
        assert.deepEqual(decoded, { ok: 'unknown', type: expect.type, seq: expect.seq });
      else {
        assert.equal(expect.outcome, 'invalid');
        assert.equal(decoded.ok, false);
      }
      if (expect.outcome === 'message' && !/not known/.test(name))
        assert.deepEqual(checkServerMessage(expect.message), []);
    });
  }
});

describe('resume-offset.json', () => {
  interface Case {
    readonly name: string;
    readonly have_ms: number;
    readonly sample_rate: number;
    readonly number_of_channels: number;
    readonly expect: { readonly sample: number; readonly byte_offset: number };
  }
  for (const { name, have_ms, sample_rate, number_of_channels, expect } of casesOf(
    'resume-offset',
  ) as Case[]) {
    it(name, () => {
      const sample = (BigInt(have_ms) * BigInt(sample_rate)) / 1000n;
      assert.equal(BigInt(expect.sample), sample);
      assert.equal(BigInt(expect.byte_offset), sample * 2n * BigInt(number_of_channels));
      // What most clients will write, and it is exact for every session that can be.
      assert.equal(Math.floor((have_ms * sample_rate) / 1000), expect.sample);
    });
  }
});

describe('reconnect.json', () => {
  interface Step {
    readonly ready_lived_ms: number | null;
    readonly code: number;
    readonly stopped?: boolean;
    readonly random: number;
    readonly error?: {
      readonly code: ErrorCode;
      readonly retryable: boolean;
      readonly retry_after_ms?: number;
    };
    readonly expect: { readonly action: string; readonly delay_ms?: number };
  }
  const cases = casesOf('reconnect') as { readonly name: string; readonly steps: readonly Step[] }[];
  for (const { name, steps } of cases) {
    it(name, () => {
      let hasSession = false;
      let unansweredResumes = 0;
      for (const { ready_lived_ms, code, stopped = false, error, random, expect } of steps) {
        if (ready_lived_ms !== null && ready_lived_ms >= 30_000) unansweredResumes = 0;
        const isOwnResume = code === closeCodes.takenOver && unansweredResumes > 0;
        if (isOwnResume) unansweredResumes -= 1;
        else if (hasSession && ready_lived_ms === null && error === undefined) unansweredResumes += 1;
        hasSession ||= ready_lived_ms !== null;
        const { retry, next } = adviceOnClose(isOwnResume ? 1006 : code, stopped);
        const mayRetry = retry === 'at_once' || (retry !== 'never' && error?.retryable !== false);
        if (next === 'new_session') {
          hasSession = false;
          unansweredResumes = 0;
        }
        const retried: string = hasSession ? 'resume' : 'connect';
        assert.equal(expect.action, stopped ? 'done' : mayRetry ? retried : 'give_up');
        if (error !== undefined)
          assert.ok(errorCodes[error.code].closes.some((each) => closeCodes[each] === code));
        if (expect.delay_ms === undefined) continue;
        const backoffMs = expect.delay_ms - (error?.retry_after_ms ?? 0);
        assert.ok(backoffMs >= 0 && backoffMs <= Math.floor(random * 30_000));
      }
    });
  }

  it('has every close code, and each error that goes before one', () => {
    const steps = cases.flatMap(({ steps: each }) => each);
    for (const code of Object.values(closeCodes))
      assert.ok(
        steps.some((step) => step.code === code),
        String(code),
      );
  });
});
