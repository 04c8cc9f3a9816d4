/** The emulated service without a transport, as the engine `aws` takes it: everything runs on the clock that is handed in. */
import { transcribeMedicalStream } from '../../src/aws-emulation/streaming/medical-stream.ts';
import { StreamQuota } from '../../src/aws-emulation/streaming/stream-quota.ts';
import {
  emulationOptions,
  streamParameters,
} from '../../src/aws-emulation/streaming/streaming-under-test.ts';
import type { Clock } from '../../src/clock/clock.ts';
import type { OpenMedicalStream } from '../../src/engines/aws/medical-stream.ts';
import { createMarkedEngine } from './marked-engine.ts';

export interface EmulatedService {
  readonly open: OpenMedicalStream;
  /** Streams that were begun. */
  readonly streams: number;
  /** Names of the errors that ended a stream. */
  readonly errors: readonly string[];
}

export function emulatedService(clock: Clock): EmulatedService {
  const options = emulationOptions({ engine: createMarkedEngine(), clock });
  const parameters = streamParameters();
  const quota = new StreamQuota(options.limits, clock);
  const errors: string[] = [];
  let streams = 0;
  return {
    get streams() {
      return streams;
    },
    errors,
    open: (_request, audio, listener) => {
      streams += 1;
      const abort = new AbortController();
      const serve = async (): Promise<void> => {
        const slot = quota.admit(`session-${streams}`, () => abort.abort());
        try {
          listener.onConnected();
          const events = transcribeMedicalStream({
            audio,
            parameters,
            streamNumber: slot.streamNumber,
            options,
            signal: abort.signal,
          });
          for await (const { Transcript } of events) await listener.onResults(Transcript.Results);
          if (!abort.signal.aborted) listener.onEnd(true);
        } finally {
          slot.release();
        }
      };
      serve().catch((error: unknown) => {
        errors.push(error instanceof Error && 'type' in error ? String(error.type) : String(error));
        if (!abort.signal.aborted) listener.onFailure(error);
      });
      return { close: () => abort.abort() };
    },
  };
}
