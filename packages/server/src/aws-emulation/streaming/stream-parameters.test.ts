import assert from 'node:assert/strict';
import { test } from 'node:test';
import { awsError, streamParameters } from './streaming-under-test.ts';

test('the least there must be', () => {
  const parameters = streamParameters();
  assert.deepEqual([...parameters.given.keys()].sort(), [
    'language-code',
    'media-encoding',
    'sample-rate',
    'specialty',
    'type',
  ]);
  const { given: _, ...read } = parameters;
  assert.deepEqual(read, {
    sampleRateHz: 16_000,
    encoding: 'pcm',
    specialty: 'PRIMARYCARE',
    speechType: 'DICTATION',
    vocabularyName: undefined,
    showSpeakerLabel: false,
    sessionId: undefined,
    channels: 1,
    identifyPhi: false,
  });
});

test('all there can be', () => {
  const { given, ...read } = streamParameters({
    'sample-rate': '48000',
    'media-encoding': 'ogg-opus',
    specialty: 'UROLOGY',
    type: 'CONVERSATION',
    'vocabulary-name': 'cardiology-terms',
    'show-speaker-label': 'true',
    'session-id': '0a1B2c3d-0000-4000-8000-123456789abc',
    'enable-channel-identification': 'true',
    'number-of-channels': '2',
    'content-identification-type': 'PHI',
  });
  assert.equal(given.size, 11);
  assert.deepEqual(read, {
    sampleRateHz: 48_000,
    encoding: 'ogg-opus',
    specialty: 'UROLOGY',
    speechType: 'CONVERSATION',
    vocabularyName: 'cardiology-terms',
    showSpeakerLabel: true,
    sessionId: '0a1B2c3d-0000-4000-8000-123456789abc',
    channels: 2,
    identifyPhi: true,
  });
});

const refused: readonly (readonly [field: string, value: string, message: RegExp])[] = [
  ['language-code', '', /LanguageCode is missing/u],
  ['language-code', 'en-GB', /sample rate is not supported for the requested language/u],
  ['language-code', 'English', /LanguageCode is "English"/u],
  ['sample-rate', '', /MediaSampleRateHertz is missing/u],
  ['sample-rate', '8000', /MediaSampleRateHertz is "8000".*16000 to 48000/u],
  ['sample-rate', '48001', /MediaSampleRateHertz/u],
  ['sample-rate', '16000.5', /MediaSampleRateHertz/u],
  ['sample-rate', '0x4000', /MediaSampleRateHertz/u],
  ['media-encoding', 'mp3', /MediaEncoding is "mp3": use one of pcm, ogg-opus, flac/u],
  ['specialty', 'DENTISTRY', /Specialty is "DENTISTRY"/u],
  ['specialty', '', /Specialty is missing/u],
  ['type', 'dictation', /Type is "dictation"/u],
  ['vocabulary-name', 'no such', /VocabularyName is "no such": use 1 to 200/u],
  ['vocabulary-name', 'v'.repeat(201), /VocabularyName.*use 1 to 200/u],
  ['vocabulary-name', 'Cardiology-terms', /there is no vocabulary of this name/u],
  ['show-speaker-label', 'yes', /ShowSpeakerLabel is "yes": use one of true, false/u],
  ['session-id', '123', /SessionId is "123"/u],
  ['enable-channel-identification', 'true', /set NumberOfChannels to 2/u],
  ['number-of-channels', '2', /set EnableChannelIdentification to true/u],
  ['content-identification-type', 'PII', /ContentIdentificationType is "PII": use one of PHI/u],
];
for (const [field, value, message] of refused) {
  test(`${field} ${JSON.stringify(value.slice(0, 20))} is refused`, () => {
    assert.throws(() => streamParameters({ [field]: value }), awsError('BadRequestException', message));
  });
}

test('three channels, and channels with identification off, are refused', () => {
  const fields = { 'enable-channel-identification': 'true', 'number-of-channels': '3' };
  assert.throws(() => streamParameters(fields), awsError('BadRequestException', /use 2/u));
  assert.throws(
    () =>
      streamParameters({ ...fields, 'enable-channel-identification': 'false', 'number-of-channels': '2' }),
    awsError('BadRequestException', /set EnableChannelIdentification to true/u),
  );
});
