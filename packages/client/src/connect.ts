/** The way in: options are read once, and a dictation begins. */
import { parseConfig, type SessionConfig } from '@clarity-care/protocol';
import { bytesOfMs, type AudioFormat } from './audio-format.ts';
import { systemClock, type Clock } from './clock.ts';
import { Dictation } from './dictation.ts';
import type { SessionToResume, Settings } from './dictation-state.ts';
import type { SocketConstructor } from './socket.ts';

export interface ConnectOptions {
  /** Such as `wss://clinic.example/ws/transcribe`. A function is asked anew for each connection, for one-use tickets. */
  readonly url: string | (() => string | Promise<string>);
  /** Fields of `config`; what is left out takes the server's default. Audio is `pcm`: only that can be sent again from a moment on. */
  readonly config?: Partial<SessionConfig>;
  /** Sent in the list of subprotocols, which browsers can set and logs do not show. A function is asked anew for each connection. */
  readonly token?: string | (() => string | Promise<string>);
  /** Most audio that is kept for sending again, in memory: 60 000…86 400 000 ms; 15 min by default. */
  readonly spoolLimitMs?: number;
  /** Most audio on its way that the server has not acknowledged: 2000…60 000 ms; 10 s by default. */
  readonly aheadMs?: number;
  /** How long to try without a connection before the dictation ends. By default for ever: the microphone goes on meanwhile. */
  readonly giveUpAfterMs?: number;
  /** Goes on with a session that another client began: `dictation.resumption` of then. Its audio that was not final is with that client. */
  readonly resume?: SessionToResume;
  /** Another WebSocket than the runtime's own, such as that of `ws`. */
  readonly webSocket?: SocketConstructor;
  /** For tests. */
  readonly clock?: Clock;
  /** For tests: 0 ≤ n < 1, `Math.random` by default. */
  readonly random?: () => number;
}

const defaultSpoolLimitMs = 900_000;
/** Well above the longest utterance of an engine, which settles nothing before its end. */
const leastSpoolLimitMs = 60_000;
const defaultAheadMs = 10_000;

/**
 * Begins a dictation, and with it the first attempt to connect; listeners that are added at once hear of everything.
 * Throws `TypeError` for an option out of range and for a config that no server would take, with the remedy.
 */
export function connect<Finding = unknown>(options: ConnectOptions): Dictation<Finding> {
  const { config = {}, giveUpAfterMs } = options;
  const parsed = parseConfig(config);
  if (!parsed.ok) throw new TypeError(parsed.problems.map(({ message }) => `config.${message}`).join('; '));
  if (parsed.config.media_encoding !== 'pcm') {
    throw new TypeError(
      `config.media_encoding: ${parsed.config.media_encoding} given; only pcm can be resumed. Decode it first, or use the socket directly.`,
    );
  }
  checkAddress(options);
  const format: AudioFormat = {
    sampleRateHz: parsed.config.sample_rate,
    channels: parsed.config.number_of_channels,
  };
  const spoolLimitMs = inRange(
    'spoolLimitMs',
    options.spoolLimitMs ?? defaultSpoolLimitMs,
    leastSpoolLimitMs,
    86_400_000,
  );
  const aheadMs = inRange('aheadMs', options.aheadMs ?? defaultAheadMs, 2000, 60_000);
  const settings: Settings = {
    format,
    config: { ...config },
    spoolLimitBytes: bytesOfMs(spoolLimitMs, format),
    aheadBytes: bytesOfMs(aheadMs, format),
    giveUpAfterMs:
      giveUpAfterMs === undefined ? undefined : inRange('giveUpAfterMs', giveUpAfterMs, 0, 86_400_000),
  };
  return new Dictation<Finding>({
    settings,
    resume: options.resume,
    url: options.url,
    token: options.token,
    webSocket: options.webSocket ?? ownWebSocket(),
    clock: options.clock ?? systemClock,
    random: options.random ?? Math.random,
  });
}

/** Neither is shown: a ticket may be in the one, and the other is one. */
function checkAddress({ url, token }: ConnectOptions): void {
  if (typeof url === 'string' && !/^wss?:\/\/./.test(url)) {
    throw new TypeError('url: an absolute address is expected that begins with ws:// or wss://');
  }
  // RFC 6455 §4.1: subprotocols are tokens of RFC 9110 §5.6.2.
  if (typeof token === 'string' && !/^[\w!#$%&'*+.^`|~-]+$/.test(token)) {
    throw new TypeError(
      'token: it has characters that no subprotocol may have; letters, digits and -._~+ are good',
    );
  }
}

function inRange(option: string, value: number, min: number, max: number): number {
  if (value >= min && value <= max) return value;
  throw new TypeError(`${option}: ${value} given; allowed: ${min} to ${max}`);
}

function ownWebSocket(): SocketConstructor {
  const { WebSocket } = globalThis as unknown as { readonly WebSocket?: SocketConstructor };
  if (WebSocket !== undefined) return WebSocket;
  throw new TypeError(
    'webSocket: this runtime has none of its own (Node has one from 22 on); give that of the package ws',
  );
}
