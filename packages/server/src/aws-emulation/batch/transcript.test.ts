import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Word } from '../../engines/speech-engine.ts';
import type { JobRequest, JobSettings } from './job.ts';
import type { HeardUtterance } from './media-hearing.ts';
import { transcriptOf } from './transcript.ts';

/** Words as `text start end [confidence] [speaker]`. */
function utterance(...lines: string[]): HeardUtterance {
  const words = lines.map((line): Word => {
    const [text = '', start = '', end = '', confidence, speaker] = line.split(' ');
    return {
      text,
      startMs: Number(start),
      endMs: Number(end),
      ...(confidence !== undefined && { confidence: Number(confidence) }),
      ...(speaker !== undefined && { speaker }),
    };
  });
  const text = words.map((word) => word.text).join(' ');
  return { type: 'final', startMs: words[0]?.startMs ?? 0, endMs: words.at(-1)?.endMs ?? 0, text, words };
}

function request(settings: JobSettings = {}): JobRequest {
  return {
    name: 'visit-17',
    media: { uri: 's3://recordings/a.wav', bucket: 'recordings', key: 'a.wav' },
    output: { bucket: 'transcripts', key: 'medical/visit-17.json' },
    type: 'CONVERSATION',
    identifyPhi: false,
    settings,
    tags: [],
  };
}

const results = (...parameters: Parameters<typeof transcriptOf>) =>
  (transcriptOf(...parameters) as { results: Record<string, unknown> }).results;

const noFever = utterance('no 40 250 0.98765', 'fever 250 1000 1');

describe('the transcript of a job', () => {
  it('is written as AWS writes it', () => {
    assert.deepEqual(transcriptOf(request(), [[noFever]], undefined), {
      jobName: 'visit-17',
      accountId: '000000000000',
      results: {
        transcripts: [{ transcript: 'No fever.' }],
        items: [
          {
            id: 0,
            start_time: '0.04',
            end_time: '0.25',
            alternatives: [{ confidence: '0.9877', content: 'No' }],
            type: 'pronunciation',
          },
          {
            id: 1,
            start_time: '0.25',
            end_time: '1.0',
            alternatives: [{ confidence: '1.0', content: 'fever' }],
            type: 'pronunciation',
          },
          { id: 2, alternatives: [{ confidence: '0.0', content: '.' }], type: 'punctuation' },
        ],
        audio_segments: [
          { id: 0, transcript: 'No fever.', start_time: '0.04', end_time: '1.0', items: [0, 1, 2] },
        ],
      },
      status: 'COMPLETED',
    });
  });

  it('of silence', () => {
    assert.deepEqual(results(request(), [[]], undefined), {
      transcripts: [{ transcript: '' }],
      items: [],
      audio_segments: [],
    });
  });

  it('of an engine that gives no words', () => {
    const { items } = results(request(), [[{ ...noFever, words: [] }]], undefined);
    assert.deepEqual(
      (items as { start_time?: string; end_time?: string }[]).map((item) => [item.start_time, item.end_time]),
      [
        ['0.04', '0.314'],
        ['0.314', '1.0'],
        [undefined, undefined],
      ],
    );
  });

  it('with speakers, in the order in which they are heard', () => {
    const heard = [
      [
        utterance('hello 0 100 1 B', 'doctor 100 200 1 B', 'hello 200 300 1 A'),
        utterance('well 400 500 1 B', 'yes 500 600 1 C'),
      ],
    ];
    const settings = { ShowSpeakerLabels: true, MaxSpeakerLabels: 2 };
    const { speaker_labels, items, audio_segments } = results(request(settings), heard, undefined);
    const word = (start_time: string, end_time: string, speaker_label: string) => ({
      start_time,
      end_time,
      speaker_label,
    });
    assert.deepEqual(speaker_labels, {
      speakers: 2,
      segments: [
        { ...word('0.0', '0.2', 'spk_0'), items: [word('0.0', '0.1', 'spk_0'), word('0.1', '0.2', 'spk_0')] },
        { ...word('0.2', '0.3', 'spk_1'), items: [word('0.2', '0.3', 'spk_1')] },
        { ...word('0.4', '0.5', 'spk_0'), items: [word('0.4', '0.5', 'spk_0')] },
        { ...word('0.5', '0.6', 'spk_1'), items: [word('0.5', '0.6', 'spk_1')] },
      ],
    });
    assert.deepEqual(
      (items as { speaker_label: string }[]).map((item) => item.speaker_label),
      ['spk_0', 'spk_0', 'spk_1', 'spk_1', 'spk_0', 'spk_1', 'spk_1'],
    );
    assert.equal((audio_segments as { speaker_label: string }[])[0]?.speaker_label, 'spk_0');
  });

  it('an engine that tells no speakers apart has heard one, and none in silence', () => {
    const settings = { ShowSpeakerLabels: true, MaxSpeakerLabels: 5 };
    const speakers = (heard: readonly (readonly HeardUtterance[])[]) =>
      (results(request(settings), heard, undefined)['speaker_labels'] as { speakers: number }).speakers;
    assert.equal(speakers([[noFever]]), 1);
    assert.equal(speakers([[]]), 0);
  });

  it('with channels, in the order of time', () => {
    const heard = [[utterance('one 0 100 1'), utterance('three 500 600 1')], [utterance('two 50 300 1')]];
    const told = results(request({ ChannelIdentification: true }), heard, undefined);
    assert.deepEqual(told['transcripts'], [{ transcript: 'One. Two. Three.' }]);
    const labels = told['channel_labels'] as {
      channels: { channel_label: string; items: { id: number; channel_label: string }[] }[];
      number_of_channels: number;
    };
    assert.equal(labels.number_of_channels, 2);
    assert.deepEqual(
      labels.channels.map(({ channel_label, items }) => [
        channel_label,
        items.map((item) => [item.id, item.channel_label]),
      ]),
      [
        [
          'ch_0',
          [
            [0, 'ch_0'],
            [1, 'ch_0'],
            [4, 'ch_0'],
            [5, 'ch_0'],
          ],
        ],
        [
          'ch_1',
          [
            [2, 'ch_1'],
            [3, 'ch_1'],
          ],
        ],
      ],
    );
    assert.equal((told['items'] as unknown[]).length, 6);
  });

  it('with alternatives: the one there is', () => {
    const settings = { ShowAlternatives: true, MaxAlternatives: 3 };
    assert.deepEqual(results(request(settings), [[utterance('fever 40 250 0.5')]], undefined)['segments'], [
      {
        start_time: '0.04',
        end_time: '0.25',
        alternatives: [
          {
            transcript: 'Fever.',
            items: [
              {
                start_time: '0.04',
                end_time: '0.25',
                confidence: '0.5',
                content: 'Fever',
                type: 'pronunciation',
              },
              { confidence: '0.0', content: '.', type: 'punctuation' },
            ],
          },
        ],
      },
    ]);
  });

  it('with PHI where it was found', () => {
    const heard = [[utterance('mister 0 300 0.9', 'john 300 500 0.8', 'doe 500 900 0.7')]];
    const findPhi = (text: string) => [
      { begin: text.indexOf('john'), end: text.indexOf('.'), category: 'NAME' },
      { begin: text.length - 1, end: text.length, category: 'NAME' },
    ];
    assert.deepEqual(results(request(), heard, findPhi)['entities'], [
      { content: 'john doe', category: 'PHI', startTime: 0.3, endTime: 0.9, confidence: 0.7 },
    ]);
  });
});
