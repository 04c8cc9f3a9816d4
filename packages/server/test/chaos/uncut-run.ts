/** What an engine hears in audio that nobody cuts. */
import type { AudioFrame, EngineEvent, SpeechEngine } from '../../src/engines/speech-engine.ts';

const frameBytes = 3_200;

/** The finals of one stream over `pcm`, from its byte `fromByte` on. */
export async function uncutFinals(
  engine: SpeechEngine,
  pcm: Buffer,
  fromByte = 0,
): Promise<Extract<EngineEvent, { type: 'final' }>[]> {
  async function* frames(): AsyncGenerator<AudioFrame> {
    for (let at = fromByte; at < pcm.length; at += frameBytes)
      yield { pcm: pcm.subarray(at, at + frameBytes) };
  }
  const finals: Extract<EngineEvent, { type: 'final' }>[] = [];
  const options = { language: 'en-US', signal: new AbortController().signal };
  for await (const event of engine.transcribe(frames(), options)) {
    if (event.type === 'final') finals.push(event);
  }
  return finals;
}

export function textOf(finals: readonly { readonly text: string }[]): string {
  return finals.map(({ text }) => text).join(' ');
}
