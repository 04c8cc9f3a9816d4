/** Speech in noise, with the recogniser itself: a stream begun at the end of a final, with its memory, hears the same as one that was never cut. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { readDictations, speechFolder } from '../../../../bench/speech/dictations.ts';
import { spokenPath, testVoices } from '../../../../bench/speech/spoken-audio.ts';
import { createSeededRandom } from '../../src/engines/sphinx/language-model/seeded-random.ts';
import { createSphinxEngine, type SphinxEngine } from '../../src/engines/sphinx/sphinx-engine.ts';
import type { EngineEvent } from '../../src/engines/speech-engine.ts';
import { samplesOf } from '../support/dictation-client.ts';

type Final = Extract<EngineEvent, { type: 'final' }>;

const modelDirectory = fileURLToPath(new URL('../../../../var/language-model', import.meta.url));
const bytesPerMs = 32;
/** Of a sample; a room with an air conditioner. */
const noiseAmplitude = 150;

/** Some dictations of one voice, a second of the room between them. */
async function noisySpeech(): Promise<Buffer> {
  const [voice] = testVoices;
  assert.ok(voice !== undefined);
  const waves = await Promise.all(
    readDictations()
      .slice(0, 4)
      .map(({ text }) => readFile(spokenPath(speechFolder, voice, text))),
  );
  const pause = Buffer.alloc(1000 * bytesPerMs);
  const audio = Buffer.concat([pause, ...waves.flatMap((wave) => [samplesOf(wave), pause])]);
  const random = createSeededRandom(1);
  for (let at = 0; at < audio.length; at += 2) {
    const sample = audio.readInt16LE(at) + random.integer(-noiseAmplitude, noiseAmplitude);
    audio.writeInt16LE(Math.max(-0x8000, Math.min(0x7fff, sample)), at);
  }
  return audio;
}

async function* framesOf(audio: Buffer) {
  for (let at = 0; at < audio.length; at += 3200) yield { pcm: audio.subarray(at, at + 3200) };
}

/** The library adds posteriors up in an order that is not always the same: they differ in the third decimal. */
function assertSame(actual: readonly Final[], expected: readonly Final[], message: string): void {
  const confidences = (finals: readonly Final[]) =>
    finals.flatMap(({ words }) => words.map(({ confidence = 0 }) => confidence));
  const others = (finals: readonly Final[]) =>
    finals.map((final) => ({ ...final, words: final.words.map((word) => ({ ...word, confidence: 0 })) }));
  assert.deepEqual(others(actual), others(expected), message);
  const wanted = confidences(expected);
  for (const [index, confidence] of confidences(actual).entries())
    assert.ok(Math.abs(confidence - (wanted[index] ?? 0)) < 0.02, `${message}, word ${index}: ${confidence}`);
}

/** In the time of the whole audio. */
async function finalsFrom(engine: SphinxEngine, audio: Buffer, after?: Final): Promise<Final[]> {
  const startMs = after?.endMs ?? 0;
  const events = engine.transcribe(framesOf(audio.subarray(startMs * bytesPerMs)), {
    language: 'en-US',
    signal: new AbortController().signal,
    startMs,
    ...(after?.memory === undefined ? {} : { memory: after.memory }),
  });
  const finals: Final[] = [];
  const shift = <Span extends { readonly startMs: number; readonly endMs: number }>(span: Span): Span => ({
    ...span,
    startMs: span.startMs + startMs,
    endMs: span.endMs + startMs,
  });
  for await (const event of events)
    if (event.type === 'final') finals.push({ ...shift(event), words: event.words.map(shift) });
  return finals;
}

test('at the end of every final, with its memory: words, times and memories are the same', async () => {
  const audio = await noisySpeech();
  const engine = createSphinxEngine({ modelDirectory, warmProcesses: 0 });
  try {
    const whole = await finalsFrom(engine, audio);
    assert.ok(whole.length >= 4, `${whole.length} finals`);
    for (const [index, final] of whole.slice(0, -1).entries()) {
      assert.ok(final.memory !== undefined);
      assertSame(await finalsFrom(engine, audio, final), whole.slice(index + 1), `after final ${index}`);
    }
  } finally {
    await engine.close();
  }
});
