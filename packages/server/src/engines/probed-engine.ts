/** An engine that is available only while its service can be reached. */
import type { SpeechEngine } from './speech-engine.ts';

/** @param probe `undefined` when nothing speaks against it, else the reason with its remedy; asked for each answer */
export function withProbe(engine: SpeechEngine, probe: () => Promise<string | undefined>): SpeechEngine {
  return {
    name: engine.name,
    capabilities: engine.capabilities,
    async availability() {
      const availability = await engine.availability();
      if (availability.state !== 'available') return availability;
      const message = await probe();
      return message === undefined ? availability : { state: 'unavailable', message };
    },
    transcribe: (audio, options) => engine.transcribe(audio, options),
    close: () => engine.close(),
  };
}
