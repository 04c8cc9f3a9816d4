/** Does what the step asks for: the socket, the timers, the spool. */
import { decodeServerMessage, encodeClientMessage, type ServerMessage } from '@clarity-care/protocol';
import type { Clock } from './clock.ts';
import {
  initialState,
  type DictationInput,
  type DictationState,
  type Effect,
  type SessionToResume,
  type Settings,
  type TimerName,
} from './dictation-state.ts';
import { step } from './dictation-step.ts';
import type { DictationEvent } from './events.ts';
import type { SocketConstructor, SocketLike } from './socket.ts';
import { Spool } from './spool.ts';

/** A value, or who gives a new one for each connection. */
export type Provider = string | (() => string | Promise<string>);

export interface RunnerPorts {
  readonly settings: Settings;
  readonly resume: SessionToResume | undefined;
  readonly url: Provider;
  readonly token: Provider | undefined;
  readonly webSocket: SocketConstructor;
  readonly clock: Clock;
  readonly random: () => number;
}

/** Who is told what came of it. */
export interface Outcomes {
  tell(event: DictationEvent): void;
  answer(requestId: number, message: ServerMessage): void;
  /** The spool has become smaller. */
  roomMade(): void;
  end(effect: Extract<Effect, { do: 'end' }>): void;
}

export class DictationRunner {
  readonly #ports: RunnerPorts;
  readonly #outcomes: Outcomes;
  readonly #spool = new Spool();
  readonly #timers = new Map<TimerName, () => void>();
  /** What happened while an input was being dealt with: a listener that sends must not overtake what goes out just now. */
  readonly #inputs: { readonly input: DictationInput; readonly pcm: Uint8Array | undefined }[] = [];
  #isBusy = false;
  #state: DictationState;
  #socket: SocketLike | undefined;
  /** Counts sockets, so that an address that comes late is known to be of an attempt that is over. */
  #attempt = 0;

  constructor(ports: RunnerPorts, outcomes: Outcomes) {
    this.#ports = ports;
    this.#outcomes = outcomes;
    this.#state = initialState(ports.settings, ports.resume);
  }

  get state(): DictationState {
    return this.#state;
  }

  get spool(): Spool {
    return this.#spool;
  }

  /** `pcm`: the audio of `spoke`. */
  take(input: DictationInput, pcm?: Uint8Array): void {
    // Whoever calls may use its buffer again as soon as this returns.
    this.#inputs.push({ input, pcm: this.#isBusy ? pcm?.slice() : pcm });
    if (this.#isBusy) return;
    this.#isBusy = true;
    try {
      for (let next = this.#inputs.shift(); next !== undefined; next = this.#inputs.shift()) {
        this.#deal(next.input, next.pcm);
      }
    } finally {
      this.#isBusy = false;
    }
  }

  #deal(input: DictationInput, pcm: Uint8Array | undefined): void {
    const { clock, random } = this.#ports;
    const { state, effects } = step(this.#state, input, {
      nowMs: clock.now(),
      random: random(),
      bufferedBytes: this.#socket?.bufferedAmount ?? 0,
    });
    this.#state = state;
    for (const effect of effects) this.#run(effect, pcm);
  }

  #run(effect: Effect, pcm: Uint8Array | undefined): void {
    switch (effect.do) {
      case 'open_socket':
        return this.#openSocket();
      case 'drop_socket':
        return this.#dropSocket(effect.how);
      case 'say':
        return this.#write(encodeClientMessage(effect.message));
      case 'transmit':
        return this.#write(this.#spool.read(effect.fromByte, effect.toByte));
      case 'keep':
        if (pcm !== undefined) this.#spool.append(pcm);
        return;
      case 'forget':
        this.#spool.forget(effect.beforeByte);
        return this.#outcomes.roomMade();
      case 'set_timer':
        return this.#setTimer(effect.name, effect.ms);
      case 'clear_timer':
        return this.#clearTimer(effect.name);
      case 'tell':
        return this.#outcomes.tell(effect.event);
      case 'answer':
        return this.#outcomes.answer(effect.id, effect.message);
      case 'end':
        return this.#outcomes.end(effect);
    }
  }

  #openSocket(): void {
    const { url, token } = this.#ports;
    this.#attempt += 1;
    const attempt = this.#attempt;
    if (typeof url === 'string' && typeof token !== 'function') return this.#attach(url, token);
    void Promise.all([valueOf(url), token === undefined ? undefined : valueOf(token)]).then(
      ([address, bearer]) => {
        if (attempt === this.#attempt) this.#attach(address, bearer);
      },
      () => {
        if (attempt === this.#attempt) this.take({ type: 'socket_impossible' });
      },
    );
  }

  #attach(url: string, token: string | undefined): void {
    let socket: SocketLike;
    try {
      const { webSocket: OwnSocket } = this.#ports;
      // The server answers `clarity.v1`. Without a token nothing is offered, as a server may not know of the list.
      socket =
        token === undefined ? new OwnSocket(url) : new OwnSocket(url, ['clarity.v1', `bearer.${token}`]);
    } catch {
      return this.take({ type: 'socket_impossible' });
    }
    socket.binaryType = 'arraybuffer';
    this.#socket = socket;
    const whileItIsOurs = (input: () => DictationInput) => {
      if (this.#socket === socket) this.take(input());
    };
    socket.addEventListener('open', () => whileItIsOurs(() => ({ type: 'socket_opened' })));
    socket.addEventListener('message', ({ data }) => whileItIsOurs(() => inputOf(data)));
    socket.addEventListener('close', ({ code }) => whileItIsOurs(() => ({ type: 'socket_closed', code })));
    // The close event that follows says all that there is to do; `ws` would throw without a listener.
    socket.addEventListener('error', () => undefined);
  }

  #dropSocket(how: 'close' | 'cut'): void {
    const socket = this.#socket;
    this.#socket = undefined;
    this.#attempt += 1;
    if (how === 'cut' && socket?.terminate !== undefined) socket.terminate();
    else socket?.close(1000);
  }

  #write(data: string | Uint8Array): void {
    this.#socket?.send(data as string | Uint8Array<ArrayBuffer>);
  }

  #setTimer(name: TimerName, ms: number): void {
    this.#clearTimer(name);
    const cancel = this.#ports.clock.after(ms, () => {
      this.#timers.delete(name);
      this.take({ type: 'timer', name });
    });
    this.#timers.set(name, cancel);
  }

  #clearTimer(name: TimerName): void {
    this.#timers.get(name)?.();
    this.#timers.delete(name);
  }
}

async function valueOf(provider: Provider): Promise<string> {
  return typeof provider === 'string' ? provider : provider();
}

/** Binary frames are not of this protocol in this direction. */
function inputOf(frame: unknown): DictationInput {
  if (typeof frame !== 'string') return { type: 'socket_unreadable' };
  const decoded = decodeServerMessage(frame);
  switch (decoded.ok) {
    case true:
      return { type: 'socket_message', message: decoded.message };
    case 'unknown':
      return { type: 'socket_unknown', seq: decoded.seq };
    case false:
      return { type: 'socket_unreadable' };
  }
}
