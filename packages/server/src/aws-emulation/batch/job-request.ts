/** What a call of the batch API asks for: read once from its JSON, and held against AWS's rules. */
import { AwsError } from '../wire/aws-error.ts';
import { jobStatuses, type JobRequest, type JobSettings, type JobStatus } from './job.ts';
import { mediaFormats } from './media-format.ts';

export interface JobListWish {
  readonly status: JobStatus | undefined;
  /** In lower case. */
  readonly nameContains: string | undefined;
  readonly nextToken: string | undefined;
  /** 1…100 */
  readonly maxResults: number;
}

const namePattern = /^[0-9a-zA-Z._-]{1,200}$/;
const bucketPattern = /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/;
const outputKeyPattern = /^[a-zA-Z0-9\-_.!*'()/]{1,1024}$/;
const maxTags = 200;
const defaultMaxResults = 5;

/**
 * @param vocabularies names of those that exist.
 * @throws AwsError `BadRequestException` that names the field and the remedy.
 */
export function parseJobRequest(input: unknown, vocabularies: readonly string[]): JobRequest {
  const fields = new Fields('', input);
  const name = jobName(fields);
  fields.need('LanguageCode', ['en-US']);
  fields.need('Specialty', ['PRIMARYCARE']);
  for (const field of ['OutputEncryptionKMSKeyId', 'KMSEncryptionContext']) {
    if (fields.has(field))
      throw fields.refusal(field, 'there are no keys of KMS here: leave it out, and encrypt the disk');
  }
  const mediaFormat = fields.optionalChoice('MediaFormat', mediaFormats);
  const sampleRateHz = fields.optionalInteger('MediaSampleRateHertz', 16_000, 48_000);
  const outputKey = fields.optionalText('OutputKey', outputKeyPattern);
  const outputBucket = fields.text('OutputBucketName', bucketPattern);
  return {
    name,
    media: mediaLocation(fields.object('Media')),
    ...(mediaFormat !== undefined && { mediaFormat }),
    ...(sampleRateHz !== undefined && { sampleRateHz }),
    output: { bucket: outputBucket, key: fullOutputKey(name, outputKey) },
    type: fields.need('Type', ['CONVERSATION', 'DICTATION']),
    identifyPhi: fields.optionalChoice('ContentIdentificationType', ['PHI']) !== undefined,
    ...(fields.has('Settings') && { settings: parseSettings(fields.object('Settings'), vocabularies) }),
    tags: parseTags(fields),
  };
}

function jobName(fields: Fields): string {
  const name = fields.text('MedicalTranscriptionJobName', namePattern);
  if (name === '.' || name === '..')
    throw fields.refusal('MedicalTranscriptionJobName', 'it must have more than dots');
  return name;
}

function mediaLocation(media: Fields): JobRequest['media'] {
  const uri = media.text('MediaFileUri', /^.{1,2000}$/u);
  const match = /^s3:\/\/(?<bucket>[^/]+)\/(?<key>.+)$/u.exec(uri);
  const { bucket, key } = match?.groups ?? {};
  if (bucket === undefined || key === undefined || !bucketPattern.test(bucket))
    throw media.refusal('MediaFileUri', 'it must be s3://, a bucket, a slash and the key of the audio file');
  return { uri, bucket, key };
}

/** A key that ends in `.json` is that of the transcript; any other is the folder it goes into. */
function fullOutputKey(name: string, outputKey: string | undefined): string {
  if (outputKey === undefined) return `medical/${name}.json`;
  if (outputKey.endsWith('.json')) return outputKey;
  return `${outputKey.endsWith('/') ? outputKey : `${outputKey}/`}${name}.json`;
}

function parseSettings(settings: Fields, vocabularies: readonly string[]): JobSettings {
  const vocabularyName = settings.optionalText('VocabularyName', namePattern);
  if (vocabularyName !== undefined && !vocabularies.includes(vocabularyName))
    throw settings.refusal('VocabularyName', 'there is no vocabulary of that name; names are case-sensitive');
  const channelIdentification = settings.optionalFlag('ChannelIdentification');
  return {
    ...countedFlag(settings, 'ShowSpeakerLabels', 'MaxSpeakerLabels', 30),
    ...countedFlag(settings, 'ShowAlternatives', 'MaxAlternatives', 10),
    ...(channelIdentification !== undefined && { ChannelIdentification: channelIdentification }),
    ...(vocabularyName !== undefined && { VocabularyName: vocabularyName }),
  };
}

/** A flag that wants a number with it, from 2 on, and the other way round. */
function countedFlag<Flag extends keyof JobSettings, Count extends keyof JobSettings>(
  settings: Fields,
  flag: Flag,
  count: Count,
  most: number,
): Partial<Record<Flag, boolean> & Record<Count, number>> {
  const isOn = settings.optionalFlag(flag);
  const number = settings.optionalInteger(count, 2, most);
  if (isOn === true && number === undefined)
    throw settings.refusal(flag, `it wants ${count} too, from 2 to ${String(most)}`);
  if (isOn !== true && number !== undefined)
    throw settings.refusal(count, `it wants ${flag} to be true; send both or neither`);
  return {
    ...(isOn !== undefined && { [flag]: isOn }),
    ...(number !== undefined && { [count]: number }),
  } as Partial<Record<Flag, boolean> & Record<Count, number>>;
}

function parseTags(fields: Fields): JobRequest['tags'] {
  const tags = fields.optionalList('Tags', maxTags).map((value, index) => {
    const tag = new Fields(`Tags[${String(index)}].`, value);
    return { Key: tag.text('Key', /^.{1,128}$/su), Value: tag.text('Value', /^.{0,256}$/su) };
  });
  if (new Set(tags.map((tag) => tag.Key)).size < tags.length)
    throw fields.refusal('Tags', 'two of them have the same Key');
  return tags;
}

/** @throws AwsError `BadRequestException` */
export function parseJobName(input: unknown): string {
  return jobName(new Fields('', input));
}

/** @throws AwsError `BadRequestException` */
export function parseListWish(input: unknown): JobListWish {
  const fields = new Fields('', input);
  return {
    status: fields.optionalChoice('Status', jobStatuses),
    nameContains: fields.optionalText('JobNameContains', namePattern)?.toLowerCase(),
    nextToken: fields.optionalText('NextToken', /^.{1,8192}$/su),
    maxResults: fields.optionalInteger('MaxResults', 1, 100) ?? defaultMaxResults,
  };
}

/** An object of the request, read field by field. Null counts as absent, as in AWS's JSON. */
class Fields {
  readonly #prefix: string;
  readonly #values: Readonly<Record<string, unknown>>;

  /** @param prefix of the names in errors, such as `Settings.` */
  constructor(prefix: string, input: unknown) {
    if (typeof input !== 'object' || input === null || Array.isArray(input))
      throw badRequest(`${prefix === '' ? 'The request' : prefix.slice(0, -1)} must be an object.`);
    this.#prefix = prefix;
    this.#values = input as Record<string, unknown>;
  }

  /** Never holds the value: names of jobs and files may be a patient's. */
  refusal(field: string, remedy: string): AwsError {
    return badRequest(`${this.#prefix}${field}: ${remedy}.`);
  }

  has(field: string): boolean {
    return this.#value(field) !== undefined;
  }

  #value(field: string): unknown {
    return Object.hasOwn(this.#values, field) ? (this.#values[field] ?? undefined) : undefined;
  }

  object(field: string): Fields {
    return new Fields(`${this.#prefix}${field}.`, this.#value(field));
  }

  text(field: string, pattern: RegExp): string {
    const text = this.optionalText(field, pattern);
    if (text === undefined) throw this.refusal(field, 'it is missing');
    return text;
  }

  optionalText(field: string, pattern: RegExp): string | undefined {
    const value = this.#value(field);
    if (value === undefined) return undefined;
    if (typeof value !== 'string' || !pattern.test(value))
      throw this.refusal(field, `it must be a string that matches ${pattern.source}`);
    return value;
  }

  need<Choice extends string>(field: string, choices: readonly Choice[]): Choice {
    const choice = this.optionalChoice(field, choices);
    if (choice === undefined) throw this.refusal(field, `it is missing; send ${choices.join(' or ')}`);
    return choice;
  }

  optionalChoice<Choice extends string>(field: string, choices: readonly Choice[]): Choice | undefined {
    const value = this.#value(field);
    if (value === undefined) return undefined;
    const choice = choices.find((known) => known === value);
    if (choice === undefined) throw this.refusal(field, `it must be ${choices.join(' or ')}`);
    return choice;
  }

  optionalInteger(field: string, least: number, most: number): number | undefined {
    const value = this.#value(field);
    if (value === undefined) return undefined;
    if (typeof value !== 'number' || !Number.isInteger(value) || value < least || value > most)
      throw this.refusal(field, `it must be a whole number from ${String(least)} to ${String(most)}`);
    return value;
  }

  optionalFlag(field: string): boolean | undefined {
    const value = this.#value(field);
    if (value !== undefined && typeof value !== 'boolean')
      throw this.refusal(field, 'it must be true or false');
    return value;
  }

  optionalList(field: string, most: number): readonly unknown[] {
    const value = this.#value(field) ?? [];
    if (!Array.isArray(value) || value.length > most)
      throw this.refusal(field, `it must be a list of at most ${String(most)}`);
    return value;
  }
}

function badRequest(message: string): AwsError {
  return new AwsError('BadRequestException', 400, message);
}
