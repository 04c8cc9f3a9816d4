import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { AwsError } from '../wire/aws-error.ts';
import { parseJobName, parseJobRequest, parseListWish } from './job-request.ts';

const least = {
  MedicalTranscriptionJobName: 'visit-17',
  LanguageCode: 'en-US',
  Media: { MediaFileUri: 's3://recordings/2026/visit 17.wav' },
  OutputBucketName: 'transcripts',
  Specialty: 'PRIMARYCARE',
  Type: 'DICTATION',
};

const parse = (changes: object) => parseJobRequest({ ...least, ...changes }, ['cardio-v2']);

function refusal(parsing: () => unknown): string {
  try {
    parsing();
  } catch (error) {
    assert.ok(error instanceof AwsError);
    assert.deepEqual([error.type, error.status], ['BadRequestException', 400]);
    return error.message;
  }
  return 'accepted';
}

describe('a job that is asked for', () => {
  it('with the least that must be said', () => {
    assert.deepEqual(parse({}), {
      name: 'visit-17',
      media: { uri: 's3://recordings/2026/visit 17.wav', bucket: 'recordings', key: '2026/visit 17.wav' },
      output: { bucket: 'transcripts', key: 'medical/visit-17.json' },
      type: 'DICTATION',
      identifyPhi: false,
      tags: [],
    });
  });

  it('with all that can be said', () => {
    const Settings = {
      ShowSpeakerLabels: true,
      MaxSpeakerLabels: 30,
      ChannelIdentification: false,
      ShowAlternatives: true,
      MaxAlternatives: 2,
      VocabularyName: 'cardio-v2',
    };
    const Tags = [{ Key: 'ward', Value: '' }];
    const job = parse({
      MediaFormat: 'flac',
      MediaSampleRateHertz: 48_000,
      ContentIdentificationType: 'PHI',
      Settings,
      Tags,
      OutputKey: 'out/a.json',
    });
    assert.deepEqual(
      [job.mediaFormat, job.sampleRateHz, job.identifyPhi, job.settings, job.tags, job.output.key],
      ['flac', 48_000, true, Settings, Tags, 'out/a.json'],
    );
  });

  it('an output key is a folder unless it ends in .json', () => {
    const keys = ['a.json', 'a', 'a/', 'a/b'].map((OutputKey) => parse({ OutputKey }).output.key);
    assert.deepEqual(keys, ['a.json', 'a/visit-17.json', 'a/visit-17.json', 'a/b/visit-17.json']);
  });

  it('null is absent, and what is not known is passed over', () => {
    assert.deepEqual(parse({ Settings: null, MediaFormat: null, Unknown: 1 }), parse({}));
  });
});

const longName = 'n'.repeat(201);
const refusals: readonly (readonly [what: object, field: RegExp])[] = [
  [{ MedicalTranscriptionJobName: undefined }, /^MedicalTranscriptionJobName: it is missing/],
  [{ MedicalTranscriptionJobName: '' }, /^MedicalTranscriptionJobName: /],
  [{ MedicalTranscriptionJobName: longName }, /^MedicalTranscriptionJobName: .*\{1,200\}/],
  [{ MedicalTranscriptionJobName: 'john doe' }, /^MedicalTranscriptionJobName: (?!.*john)/],
  [{ MedicalTranscriptionJobName: '..' }, /^MedicalTranscriptionJobName: .*dots/],
  [{ MedicalTranscriptionJobName: 17 }, /^MedicalTranscriptionJobName: /],
  [{ LanguageCode: 'en-GB' }, /^LanguageCode: it must be en-US/],
  [{ LanguageCode: undefined }, /^LanguageCode: it is missing; send en-US/],
  [{ Specialty: 'CARDIOLOGY' }, /^Specialty: it must be PRIMARYCARE/],
  [{ Type: 'MONOLOGUE' }, /^Type: it must be CONVERSATION or DICTATION/],
  [{ Media: undefined }, /^Media must be an object/],
  [{ Media: 's3://a/b' }, /^Media must be an object/],
  [{ Media: {} }, /^Media\.MediaFileUri: it is missing/],
  [{ Media: { MediaFileUri: 'https://recordings.example/john.wav' } }, /^Media\.MediaFileUri: (?!.*john)/],
  [{ Media: { MediaFileUri: 's3://recordings' } }, /^Media\.MediaFileUri: /],
  [{ Media: { MediaFileUri: 's3://recordings/' } }, /^Media\.MediaFileUri: /],
  [{ Media: { MediaFileUri: 's3://A_B/key' } }, /^Media\.MediaFileUri: /],
  [{ MediaFormat: 'pcm' }, /^MediaFormat: it must be mp3 or mp4 or wav/],
  [{ MediaSampleRateHertz: 15_999 }, /^MediaSampleRateHertz: .*16000 to 48000/],
  [{ MediaSampleRateHertz: 48_001 }, /^MediaSampleRateHertz: /],
  [{ MediaSampleRateHertz: 16_000.5 }, /^MediaSampleRateHertz: /],
  [{ OutputBucketName: undefined }, /^OutputBucketName: it is missing/],
  [{ OutputBucketName: 's3://transcripts' }, /^OutputBucketName: /],
  [{ OutputKey: 'a b' }, /^OutputKey: /],
  [{ OutputEncryptionKMSKeyId: 'alias/key' }, /^OutputEncryptionKMSKeyId: .*leave it out/],
  [{ KMSEncryptionContext: { a: 'b' } }, /^KMSEncryptionContext: /],
  [{ ContentIdentificationType: 'PII' }, /^ContentIdentificationType: it must be PHI/],
  [{ Settings: [] }, /^Settings must be an object/],
  [{ Settings: { ShowSpeakerLabels: true } }, /^Settings\.ShowSpeakerLabels: it wants MaxSpeakerLabels/],
  [{ Settings: { MaxSpeakerLabels: 2 } }, /^Settings\.MaxSpeakerLabels: .*both or neither/],
  [{ Settings: { ShowSpeakerLabels: false, MaxSpeakerLabels: 2 } }, /^Settings\.MaxSpeakerLabels: /],
  [{ Settings: { ShowSpeakerLabels: true, MaxSpeakerLabels: 1 } }, /^Settings\.MaxSpeakerLabels: .*2 to 30/],
  [{ Settings: { ShowSpeakerLabels: true, MaxSpeakerLabels: 31 } }, /^Settings\.MaxSpeakerLabels: /],
  [{ Settings: { ShowAlternatives: true } }, /^Settings\.ShowAlternatives: it wants MaxAlternatives/],
  [{ Settings: { MaxAlternatives: 3 } }, /^Settings\.MaxAlternatives: /],
  [{ Settings: { ShowAlternatives: true, MaxAlternatives: 11 } }, /^Settings\.MaxAlternatives: .*2 to 10/],
  [
    { Settings: { ChannelIdentification: 'true' } },
    /^Settings\.ChannelIdentification: it must be true or false/,
  ],
  [{ Settings: { VocabularyName: 'Cardio-v2' } }, /^Settings\.VocabularyName: there is no vocabulary/],
  [{ Settings: { VocabularyName: 'a b' } }, /^Settings\.VocabularyName: /],
  [{ Tags: 'a' }, /^Tags: it must be a list/],
  [{ Tags: [{ Key: 'a' }] }, /^Tags\[0\]\.Value: it is missing/],
  [{ Tags: [{ Key: '', Value: '' }] }, /^Tags\[0\]\.Key: /],
  [
    {
      Tags: [
        { Key: 'a', Value: '' },
        { Key: 'a', Value: 'b' },
      ],
    },
    /^Tags: two of them/,
  ],
];

for (const [changes, message] of refusals) {
  it(`refused: ${JSON.stringify(changes).slice(0, 90)}`, () => {
    assert.match(
      refusal(() => parse(changes)),
      message,
    );
  });
}

describe('the other operations', () => {
  it('a request that is no object', () => {
    for (const input of [undefined, null, 'x', []])
      assert.match(
        refusal(() => parseJobName(input)),
        /^The request must be an object/,
      );
  });

  it('a list, with its defaults and its limits', () => {
    assert.deepEqual(parseListWish({}), {
      status: undefined,
      nameContains: undefined,
      nextToken: undefined,
      maxResults: 5,
    });
    assert.deepEqual(
      parseListWish({ Status: 'QUEUED', JobNameContains: 'Visit', NextToken: 't', MaxResults: 100 }),
      {
        status: 'QUEUED',
        nameContains: 'visit',
        nextToken: 't',
        maxResults: 100,
      },
    );
    assert.match(
      refusal(() => parseListWish({ MaxResults: 101 })),
      /^MaxResults: .*1 to 100/,
    );
    assert.match(
      refusal(() => parseListWish({ Status: 'DONE' })),
      /^Status: it must be QUEUED or/,
    );
    assert.match(
      refusal(() => parseListWish({ JobNameContains: '' })),
      /^JobNameContains: /,
    );
  });
});
