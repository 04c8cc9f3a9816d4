/** A dictation over sockets in memory, with a clock that the test moves. */
import { connect, type ConnectOptions } from '../../src/connect.ts';
import type { Dictation } from '../../src/dictation.ts';
import type { DictationEvent } from '../../src/events.ts';
import { fakeNetwork, readyMessage, type FakeSocket } from './fake-socket.ts';
import { ManualClock } from './manual-clock.ts';

export interface DictationUnderTest {
  readonly dictation: Dictation;
  readonly clock: ManualClock;
  readonly sockets: readonly FakeSocket[];
  /** Everything that was told. */
  readonly events: readonly DictationEvent[];
  /** The newest socket. */
  socket(): FakeSocket;
  /** Makes the newest connection, and answers `ready`. */
  ready(seq?: number, fields?: Parameters<typeof readyMessage>[1]): FakeSocket;
}

const everyType = [
  'ready',
  'ack',
  'partial',
  'final',
  'findings',
  'engine',
  'heartbeat',
  'warning',
  'error',
  'stopped',
  'finalized',
  'pong',
  'connection',
  'session_changed',
  'audio_dropped',
  'microphone',
] as const satisfies readonly DictationEvent['type'][];

/** `random` is 0.5 unless given. Resolves once the first socket is there. */
export async function begin(options: Partial<ConnectOptions> = {}): Promise<DictationUnderTest> {
  const clock = new ManualClock();
  const { webSocket, sockets } = fakeNetwork();
  const dictation = connect({
    url: 'ws://server.example/ws/transcribe',
    webSocket,
    clock,
    random: () => 0.5,
    ...options,
  });
  const events: DictationEvent[] = [];
  for (const type of everyType) dictation.on(type, (event) => events.push(event));
  // It begins in a microtask.
  await Promise.resolve();
  const socket = () => {
    const newest = sockets.at(-1);
    if (newest === undefined) throw new Error('no socket was made');
    return newest;
  };
  return {
    dictation,
    clock,
    sockets,
    events,
    socket,
    ready: (seq = 1, fields = {}) => {
      const newest = socket();
      newest.open();
      newest.say(readyMessage(seq, fields));
      return newest;
    },
  };
}

/** So many milliseconds of 16 kHz mono, each byte telling where it is. */
export function speech(ms: number, fromByte = 0): Uint8Array {
  return Uint8Array.from({ length: ms * 32 }, (_, at) => byteAt(fromByte + at));
}

/** Never 0, which is silence. */
export function byteAt(position: number): number {
  return 1 + (position % 251);
}
