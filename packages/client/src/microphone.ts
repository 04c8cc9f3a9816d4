/** A microphone's sound as PCM. The work is done in the AudioWorklet of `worklet/pcm-worklet.js`. */
import type { MicrophoneEvent } from './events.ts';

/** A `MediaStream`: the part that is used, so that this file needs no types of a browser. */
export interface MicrophoneStream {
  getAudioTracks(): MicrophoneTrack[];
}

interface MicrophoneTrack {
  readonly muted: boolean;
  readonly readyState: 'live' | 'ended';
  addEventListener(
    type: 'mute' | 'unmute' | 'ended',
    listener: () => void,
    options: { readonly signal: AbortSignal },
  ): void;
}

export interface MicrophoneOptions {
  /**
   * Where the page serves the file `@clarity-care/client/pcm-worklet.js`. A blob or data URL is refused by a strict
   * Content-Security-Policy; a file of the page's own origin needs `script-src 'self'` and no more.
   */
  readonly workletUrl: string | URL;
}

export interface Microphone {
  /** Takes no more sound. Resolves once the last of it has been handed on. The stream's own tracks go on: they are the caller's. */
  stop(): Promise<void>;
}

export interface MicrophoneOutcomes {
  /** 100 ms of 16-bit mono at the rate that was asked for; the last piece may be shorter. */
  audio(pcm: Uint8Array): void;
  changed(state: MicrophoneEvent['state']): void;
}

/** Web Audio (https://www.w3.org/TR/webaudio/): the part that is used. */
interface WebAudio {
  readonly AudioContext: new () => Context;
  readonly AudioWorkletNode: new (
    context: Context,
    name: string,
    options: { readonly numberOfOutputs: 0; readonly processorOptions: { readonly targetRateHz: number } },
  ) => WorkletNode;
}

interface Context {
  readonly state: string;
  readonly audioWorklet: { addModule(url: string | URL): Promise<void> };
  createMediaStreamSource(stream: MicrophoneStream): {
    connect(node: WorkletNode): void;
    disconnect(): void;
  };
  resume(): Promise<void>;
  close(): Promise<void>;
}

interface WorkletNode {
  readonly port: {
    addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
    start(): void;
    postMessage(message: 'flush'): void;
  };
}

/** Longest wait for the worklet's last words: a suspended context gives none. */
const flushDeadlineMs = 500;

/**
 * Rejects when there is no sound to be had, or the worklet's file is not there, and with the reason of `ending` when that comes
 * before there is sound. Later it stops the microphone.
 */
export async function captureMicrophone(
  stream: MicrophoneStream,
  { workletUrl }: MicrophoneOptions,
  targetRateHz: number,
  outcomes: MicrophoneOutcomes,
  ending: AbortSignal,
): Promise<Microphone> {
  const [track] = stream.getAudioTracks();
  if (track === undefined) throw new TypeError('streamMicrophone: the stream has no audio track');
  const { AudioContext, AudioWorkletNode } = globalThis as unknown as WebAudio;
  // At the hardware's own rate: Firefox refuses a stream in a context of another rate.
  const context = new AudioContext();
  try {
    await unlessEnded(context.audioWorklet.addModule(workletUrl), ending);
    const node = new AudioWorkletNode(context, 'clarity-pcm', {
      numberOfOutputs: 0,
      processorOptions: { targetRateHz },
    });
    const source = context.createMediaStreamSource(stream);
    let flushed: () => void = () => undefined;
    node.port.addEventListener('message', ({ data }) => {
      if (data instanceof ArrayBuffer) outcomes.audio(new Uint8Array(data));
      else flushed();
    });
    node.port.start();
    source.connect(node);
    // Browsers begin in silence until the user has touched the page.
    if (context.state !== 'running') await unlessEnded(context.resume(), ending);
    const watching = new AbortController();
    let stopping: Promise<void> | undefined;
    const stop = async () => {
      watching.abort();
      ending.removeEventListener('abort', stopAtEnd);
      const last = new Promise<void>((resolve) => {
        flushed = resolve;
        setTimeout(resolve, flushDeadlineMs);
      });
      node.port.postMessage('flush');
      await last;
      source.disconnect();
      await context.close();
    };
    const stopOnce = () => {
      stopping ??= stop();
      return stopping;
    };
    const stopAtEnd = () => void stopOnce();
    ending.addEventListener('abort', stopAtEnd);
    watch(track, outcomes, watching.signal);
    return { stop: stopOnce };
  } catch (error) {
    await context.close();
    throw error;
  }
}

/** Loading a file takes its time, and a browser may wait for a touch of the page for ever: when the dictation ends, neither is waited for. */
async function unlessEnded(work: Promise<void>, ending: AbortSignal): Promise<void> {
  let end: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => {
    end = resolve;
    ending.addEventListener('abort', end);
  });
  await Promise.race([work, ended]).finally(() => ending.removeEventListener('abort', end));
  ending.throwIfAborted();
}

/** A microphone that falls silent must be seen: that is how dictations are lost. */
function watch(track: MicrophoneTrack, outcomes: MicrophoneOutcomes, signal: AbortSignal): void {
  const changed = (state: MicrophoneEvent['state']) => outcomes.changed(state);
  if (track.readyState === 'ended') return changed('ended');
  changed(track.muted ? 'muted' : 'live');
  track.addEventListener('mute', () => changed('muted'), { signal });
  track.addEventListener('unmute', () => changed('live'), { signal });
  track.addEventListener('ended', () => changed('ended'), { signal });
}
