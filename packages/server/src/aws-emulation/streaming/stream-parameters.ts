/** The fields of a request for a medical stream, checked as the service checks them. */
import type { MediaEncoding } from '../../audio/audio-decode-error.ts';
import { badRequest } from './stream-errors.ts';

/** Names of the fields on the wire: after `x-amzn-transcribe-` in headers, as they are in the query of a WebSocket. */
const fieldNames = [
  'language-code',
  'sample-rate',
  'media-encoding',
  'vocabulary-name',
  'session-id',
  'specialty',
  'type',
  'show-speaker-label',
  'enable-channel-identification',
  'number-of-channels',
  'content-identification-type',
] as const;
type FieldName = (typeof fieldNames)[number];

const encodings: readonly MediaEncoding[] = ['pcm', 'ogg-opus', 'flac'];
const specialties = ['PRIMARYCARE', 'CARDIOLOGY', 'NEUROLOGY', 'ONCOLOGY', 'RADIOLOGY', 'UROLOGY'] as const;
const speechTypes = ['CONVERSATION', 'DICTATION'] as const;
/** Of the service's model for streaming; medical streams know the first one only. */
const languageCode = /^[a-z]{2,3}-[A-Z]{2}$/u;
const sessionIdForm = /^[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$/u;
const vocabularyNameForm = /^[0-9a-zA-Z._-]{1,200}$/u;
const minSampleRateHz = 16_000;
const maxSampleRateHz = 48_000;

export interface StreamParameters {
  readonly sampleRateHz: number;
  readonly encoding: MediaEncoding;
  readonly specialty: (typeof specialties)[number];
  readonly speechType: (typeof speechTypes)[number];
  readonly vocabularyName: string | undefined;
  readonly showSpeakerLabel: boolean;
  /** Undefined when the client leaves the choice to the service. */
  readonly sessionId: string | undefined;
  /** 2 when channels are told apart. */
  readonly channels: 1 | 2;
  readonly identifyPhi: boolean;
  /** The fields that were given, as they were given: the answer repeats them. */
  readonly given: ReadonlyMap<string, string>;
}

/**
 * @param fieldValue what the request says for a field's name, undefined when it says nothing.
 * @param vocabularies names of the vocabularies that exist.
 * @throws AwsError BadRequestException that names the field, its value and what is allowed.
 */
export function readStreamParameters(
  fieldValue: (name: FieldName) => string | undefined,
  vocabularies: readonly string[],
): StreamParameters {
  const given = new Map<FieldName, string>();
  for (const name of fieldNames) {
    const value = fieldValue(name);
    if (value !== undefined) given.set(name, value);
  }
  // The names of errors are those of the service's model, not of the wire.
  const encoding = oneOf('MediaEncoding', required('MediaEncoding', given.get('media-encoding')), encodings);
  const sampleRateHz = sampleRate(required('MediaSampleRateHertz', given.get('sample-rate')));
  mustBeSpoken(required('LanguageCode', given.get('language-code')));
  const channelIdentification = flag(
    'EnableChannelIdentification',
    given.get('enable-channel-identification'),
  );
  return {
    sampleRateHz,
    encoding,
    specialty: oneOf('Specialty', required('Specialty', given.get('specialty')), specialties),
    speechType: oneOf('Type', required('Type', given.get('type')), speechTypes),
    vocabularyName: vocabulary(given.get('vocabulary-name'), vocabularies),
    showSpeakerLabel: flag('ShowSpeakerLabel', given.get('show-speaker-label')),
    sessionId: sessionId(given.get('session-id')),
    channels: channels(channelIdentification, given.get('number-of-channels')),
    identifyPhi: contentIdentification(given.get('content-identification-type')),
    given,
  };
}

function required(field: string, value: string | undefined): string {
  if (value === undefined || value === '') throw badRequest(`${field} is missing: the request must have it.`);
  return value;
}

function oneOf<Value extends string>(field: string, value: string, allowed: readonly Value[]): Value {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined)
    throw badRequest(`${field} is ${quoted(value)}: use one of ${allowed.join(', ')}.`);
  return found;
}

function flag(field: string, value: string | undefined): boolean {
  return value !== undefined && oneOf(field, value, ['true', 'false']) === 'true';
}

function sampleRate(value: string): number {
  const hertz = /^\d{1,6}$/u.test(value) ? Number(value) : Number.NaN;
  if (hertz >= minSampleRateHz && hertz <= maxSampleRateHz) return hertz;
  throw badRequest(
    `MediaSampleRateHertz is ${quoted(value)}: use a whole number from ${String(minSampleRateHz)} to ${String(maxSampleRateHz)}.`,
  );
}

function mustBeSpoken(language: string): void {
  if (language === 'en-US') return;
  if (!languageCode.test(language)) throw badRequest(`LanguageCode is ${quoted(language)}: use en-US.`);
  // The service blames the sample rate for any other language; a program that reads this text must read it here too.
  throw badRequest('The specified sample rate is not supported for the requested language.');
}

function vocabulary(name: string | undefined, vocabularies: readonly string[]): string | undefined {
  if (name === undefined) return undefined;
  if (!vocabularyNameForm.test(name))
    throw badRequest(`VocabularyName is ${quoted(name)}: use 1 to 200 of the characters 0-9 a-z A-Z . _ -`);
  if (!vocabularies.includes(name))
    throw badRequest(
      `VocabularyName is ${quoted(name)}: there is no vocabulary of this name. Check its spelling and case.`,
    );
  return name;
}

function sessionId(value: string | undefined): string | undefined {
  if (value !== undefined && !sessionIdForm.test(value))
    throw badRequest(`SessionId is ${quoted(value)}: use a UUID of 36 characters.`);
  return value;
}

function channels(identification: boolean, count: string | undefined): 1 | 2 {
  if (!identification && count === undefined) return 1;
  if (!identification)
    throw badRequest('NumberOfChannels is given: set EnableChannelIdentification to true as well.');
  if (count === undefined)
    throw badRequest('EnableChannelIdentification is true: set NumberOfChannels to 2 as well.');
  if (count !== '2') throw badRequest(`NumberOfChannels is ${quoted(count)}: use 2.`);
  return 2;
}

function contentIdentification(value: string | undefined): boolean {
  return value !== undefined && oneOf('ContentIdentificationType', value, ['PHI']) === 'PHI';
}

const maxQuotedCharacters = 64;

function quoted(value: string): string {
  return JSON.stringify(
    value.length > maxQuotedCharacters ? `${value.slice(0, maxQuotedCharacters)}…` : value,
  );
}
