/** One stream between the audio's source, a recogniser process and the reader of the events. */
import { AudioInput, WakeUp } from '../audio-input.ts';
import type { AudioFrame, EngineEvent } from '../speech-engine.ts';
import { EngineError } from '../speech-engine.ts';
import { sampleRateHz } from './decoder-settings.ts';
import type { Recogniser } from './recogniser-child.ts';
import type { StreamHeader } from './recogniser-messages.ts';

/** A recogniser for this stream alone, and what gives its place back. */
export interface Seat {
  readonly recogniser: Recogniser;
  readonly release: () => void;
}

/** Audio given to the recogniser and not decoded yet; at this much the source is not asked for more. */
const maxUndecodedSamples = sampleRateHz;

/**
 * Pulls `audio` only while the reader waits for an event and less than a second of audio is undecoded. Ends when the
 * recogniser has decoded all, when `signal` aborts, or with an `EngineError`; in each case the process is killed, the
 * place given back and the source told.
 *
 * @param takeSeat throws `EngineError` when there is none.
 */
export async function* transcribeWith(
  audio: AsyncIterable<AudioFrame>,
  header: StreamHeader,
  signal: AbortSignal,
  takeSeat: () => Promise<Seat>,
): AsyncGenerator<EngineEvent, void, undefined> {
  const wakeUp = new WakeUp();
  const input = new AudioInput(audio, wakeUp.signal);
  let seat: Seat | undefined;
  let isOver = false;
  signal.addEventListener('abort', wakeUp.signal, { once: true });
  try {
    if (signal.aborted) return;
    seat = await takeSeat();
    const { recogniser } = seat;
    recogniser.onChange = wakeUp.signal;
    recogniser.begin(header);
    let givenSamples = 0;
    let decodedSamples = 0;
    for (;;) {
      if (signal.aborted) return;
      const message = recogniser.take();
      if (message !== undefined) {
        switch (message.type) {
          case 'partial':
          case 'final':
            yield message;
            break;
          case 'position':
            decodedSamples = message.samples;
            break;
          case 'end':
            if (message.samples !== givenSamples)
              throw brokenStream('The recogniser did not decode all of the audio.');
            return;
          case 'ready':
          case 'error':
            throw brokenStream('The recogniser spoke out of turn.');
        }
        continue;
      }
      if (recogniser.failure !== undefined) {
        const { phase, message: reason } = recogniser.failure;
        throw phase === 'setup'
          ? new EngineError('engine_unavailable', reason, { retryable: true })
          : brokenStream(reason);
      }
      if (!isOver && givenSamples - decodedSamples < maxUndecodedSamples) {
        const arrival = input.takeOrAsk();
        if (arrival?.done === true) {
          isOver = true;
          recogniser.endAudio();
          continue;
        }
        if (arrival !== undefined) {
          const { pcm } = arrival.value;
          recogniser.write(pcm);
          givenSamples += pcm.length / 2;
          continue;
        }
      }
      await wakeUp.wait();
    }
  } catch (error) {
    if (signal.aborted) return;
    throw error instanceof EngineError
      ? error
      : new EngineError('engine_failed', 'The stream broke.', { retryable: true, cause: error });
  } finally {
    signal.removeEventListener('abort', wakeUp.signal);
    if (seat !== undefined) {
      seat.recogniser.onChange = undefined;
      seat.recogniser.kill();
      seat.release();
    }
    input.close();
  }
}

function brokenStream(reason: string): EngineError {
  return new EngineError('engine_failed', reason, { retryable: true });
}
