import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { EngineEvent, SpeechEngine } from '../../packages/server/src/engines/speech-engine.ts';
import { recogniseWithEngine } from './engine-comparison.ts';
import { joinRecordings } from './joined-recordings.ts';
import { realPeopleGroups, spokenSentences } from './sentence-sets.ts';
import { spokenPath, testVoices } from '../speech/spoken-audio.ts';
import { readWav, writeWav } from './wav-file.ts';

function inFolder(use: (folder: string) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'recordings-'));
  try {
    use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const ramp = (length: number): Int16Array => Int16Array.from({ length }, (_, index) => index - length / 2);

test('a wav file comes back as it was written', () => {
  inFolder((folder) => {
    const path = join(folder, 'a.wav');
    writeWav(path, { sampleRateHz: 16_000, samples: ramp(400) });
    assert.deepEqual(readWav(path), { sampleRateHz: 16_000, samples: ramp(400) });
  });
});

test('chunks before the samples are passed over, also odd ones', () => {
  inFolder((folder) => {
    const path = join(folder, 'a.wav');
    writeWav(path, { sampleRateHz: 8000, samples: ramp(10) });
    const plain = readFileSync(path);
    const comment = Buffer.concat([Buffer.from('LIST'), Buffer.from([3, 0, 0, 0]), Buffer.from('abc\0')]);
    writeFileSync(path, Buffer.concat([plain.subarray(0, 36), comment, plain.subarray(36)]));
    assert.deepEqual(readWav(path), { sampleRateHz: 8000, samples: ramp(10) });
  });
});

test('stereo is refused with a remedy', () => {
  inFolder((folder) => {
    const path = join(folder, 'a.wav');
    writeWav(path, { sampleRateHz: 8000, samples: ramp(10) });
    const stereo = readFileSync(path);
    stereo.writeUInt16LE(2, 22);
    writeFileSync(path, stereo);
    assert.throws(() => readWav(path), /not 16-bit mono PCM; convert it: sox/);
  });
});

test('joined recordings keep their order, with 800 ms of silence after each', () => {
  inFolder((folder) => {
    const recordings = ['one two', 'three'].map((reference, index) => {
      const wavFile = join(folder, `${index}.wav`);
      writeWav(wavFile, { sampleRateHz: 1000, samples: Int16Array.of(5 + index, 5 + index) });
      return { wavFile, reference };
    });
    const joined = joinRecordings(recordings);
    assert.equal(joined.reference, 'one two three');
    assert.equal(joined.samples.length, 2 * (2 + 800));
    assert.deepEqual(joined.startsMs, [0, 802]);
    assert.deepEqual(
      [joined.samples[0], joined.samples[1], joined.samples[2], joined.samples[802]],
      [5, 5, 0, 6],
    );
    assert.throws(() => joinRecordings([]), RangeError);
  });
});

test('the engine hears all samples in frames, its finals are joined, and it is closed', async () => {
  const samples = ramp(3700);
  let heardSamples = 0;
  let isClosed = false;
  const engine: SpeechEngine = {
    name: 'counting',
    capabilities: {
      sampleRateHz: 16_000,
      languages: ['en-US'],
      partials: true,
      speakerLabels: false,
      vocabulary: false,
      namedVocabulary: false,
      channels: 1,
      explicitOnly: true,
    },
    availability: () => Promise.resolve({ state: 'available' }),
    async *transcribe(audio): AsyncGenerator<EngineEvent> {
      for await (const { pcm } of audio) heardSamples += pcm.length / 2;
      const times = { startMs: 0, endMs: 1 };
      yield { type: 'final', text: 'one', words: [], ...times };
      yield { type: 'partial', text: 'thr', ...times };
      yield { type: 'final', text: 'two', words: [], ...times };
    },
    close: () => Promise.resolve(void (isClosed = true)),
  };
  const text = await recogniseWithEngine(engine, {
    sampleRateHz: 16_000,
    samples,
    reference: '',
    startsMs: [0],
  });
  assert.equal(text, 'one two');
  assert.equal(heardSamples, samples.length);
  assert.equal(isClosed, true);
});

test('recordings of real people are grouped by speaker, and a missing folder is told apart', () => {
  inFolder((folder) => {
    assert.equal(realPeopleGroups(folder), undefined);
    writeFileSync(join(folder, 'refs.tsv'), 'ann_1\tgood morning\nbob_1\thello\nann_2\tgood night\n');
    assert.deepEqual(
      realPeopleGroups(folder)?.map(({ voice, recordings }) => [
        voice,
        ...recordings.map((one) => one.reference),
      ]),
      [
        ['ann', 'good morning', 'good night'],
        ['bob', 'hello'],
      ],
    );
  });
});

test('a quick run takes a tenth of each set, held-out templates from all topics', () => {
  inFolder((folder) => {
    const general = join(folder, 'general.txt');
    writeFileSync(general, Array.from({ length: 60 }, (_, index) => `plain ${index}\n`).join(''));
    const sentences = Array.from({ length: 300 }, (_, index) => `sentence ${index}`);
    const corpus = { training: [], heldOutSentences: sentences, heldOutTemplates: sentences };
    const sizes = (quick: boolean): number[] =>
      [...spokenSentences(corpus, general, quick).values()].map((set) => set.length);
    assert.deepEqual(sizes(false), [120, 60, 60]);
    assert.deepEqual(sizes(true), [12, 6, 6]);
    assert.deepEqual(spokenSentences(corpus, general, true).get('held-out templates')?.slice(-1), [
      'sentence 250',
    ]);
  });
});

test('no spoken word is in the name of a file', () => {
  const [voice] = testVoices;
  assert.ok(voice !== undefined);
  const path = spokenPath('/speech', voice, 'metoprolol');
  assert.match(path, /^\/speech\/rms-[0-9a-f]{20}\.wav$/);
  assert.notEqual(path, spokenPath('/speech', voice, 'metformin'));
});
