/** The `config` of a session: one table of fields, one parser. */

export const specialties = [
  'PRIMARYCARE',
  'CARDIOLOGY',
  'NEUROLOGY',
  'ONCOLOGY',
  'RADIOLOGY',
  'UROLOGY',
] as const;
export const conversationTypes = ['DICTATION', 'CONVERSATION'] as const;
export const mediaEncodings = ['pcm', 'ogg-opus', 'flac'] as const;
export const languageCodes = ['en-US'] as const;

export type Specialty = (typeof specialties)[number];
export type ConversationType = (typeof conversationTypes)[number];
export type MediaEncoding = (typeof mediaEncodings)[number];
export type LanguageCode = (typeof languageCodes)[number];

/** The config in force: every field has its value. Names are those of the wire. */
export interface SessionConfig {
  readonly language_code: LanguageCode;
  /** Hertz. */
  readonly sample_rate: number;
  readonly media_encoding: MediaEncoding;
  readonly specialty: Specialty;
  readonly type: ConversationType;
  /** `auto`, or the name of an engine that `/health` lists. */
  readonly engine: string;
  /** False: no `partial` is sent. */
  readonly interim_results: boolean;
  /** Tell speakers apart, where the engine can. */
  readonly show_speaker_label: boolean;
  /** 1 or 2; two interleaved channels. */
  readonly number_of_channels: number;
  /** A vocabulary that the engine knows by this name. */
  readonly vocabulary_name: string | null;
  /** Phrases to favour, where the engine can: at most 200 of at most 100 characters. */
  readonly vocabulary: readonly string[] | null;
  /** False: no `findings` are made. */
  readonly extract: boolean;
  /** True: identifiers of people are masked in all that this connection receives. What is stored is not masked. */
  readonly redact: boolean;
}

interface Described {
  readonly description: string;
}

export type FieldRule = Described &
  (
    | { readonly kind: 'choice'; readonly allowed: readonly string[]; readonly default: string }
    | { readonly kind: 'integer'; readonly min: number; readonly max: number; readonly default: number }
    | { readonly kind: 'boolean'; readonly default: boolean }
    | { readonly kind: 'name'; readonly default: string }
    | { readonly kind: 'vocabulary'; readonly default: null }
    | { readonly kind: 'phrases'; readonly default: null }
  );

/** Names of engines. */
export const namePattern = /^[a-z0-9-]{1,64}$/;
/** Names of vocabularies, as AWS allows them. */
export const vocabularyPattern = /^[0-9a-zA-Z._-]{1,200}$/;
export const maxPhrases = 200;
export const maxPhraseCharacters = 100;

/** One row a field. The first five and their defaults are those of the deployment guide. */
export const configFields: { readonly [F in keyof SessionConfig]: FieldRule } = {
  language_code: {
    kind: 'choice',
    allowed: languageCodes,
    default: 'en-US',
    description: 'The language that is spoken.',
  },
  sample_rate: {
    kind: 'integer',
    min: 8000,
    max: 48_000,
    default: 16_000,
    description:
      'Hertz. For `pcm` it is the rate of the audio; for the other encodings the header of the stream counts. The engine `aws` takes 16000 and more.',
  },
  media_encoding: {
    kind: 'choice',
    allowed: mediaEncodings,
    default: 'pcm',
    description: '`pcm`: signed 16-bit little-endian samples without a header.',
  },
  specialty: {
    kind: 'choice',
    allowed: specialties,
    default: 'PRIMARYCARE',
    description: 'The field of medicine whose words are expected.',
  },
  type: {
    kind: 'choice',
    allowed: conversationTypes,
    default: 'DICTATION',
    description: 'One person who dictates, or a conversation.',
  },
  engine: {
    kind: 'name',
    default: 'auto',
    description: 'The engine that listens: `auto`, or a name that `/health` lists.',
  },
  interim_results: { kind: 'boolean', default: true, description: 'Send `partial`.' },
  show_speaker_label: {
    kind: 'boolean',
    default: false,
    description: 'Words carry a `speaker`, where the engine tells speakers apart (`aws`).',
  },
  number_of_channels: {
    kind: 'integer',
    min: 1,
    max: 2,
    default: 1,
    description: 'Two channels are interleaved; `aws` hears them apart, `sphinx` mixed to one.',
  },
  vocabulary_name: {
    kind: 'vocabulary',
    default: null,
    description: 'A vocabulary of your AWS account, for `aws`.',
  },
  vocabulary: {
    kind: 'phrases',
    default: null,
    description: 'Phrases to favour, where the engine can.',
  },
  extract: { kind: 'boolean', default: true, description: 'Make `findings`.' },
  redact: {
    kind: 'boolean',
    default: false,
    description:
      'Mask what identifies people in all that this connection receives. What is stored is not masked.',
  },
};

export const defaultConfig = Object.fromEntries(
  Object.entries(configFields).map(([field, rule]) => [field, rule.default]),
) as unknown as SessionConfig;

/** One thing wrong with a config. `message` names the field, the value and what is allowed. */
export interface ConfigProblem {
  readonly field: string;
  readonly message: string;
}

/** Goes on with a session whose connection was lost. */
export interface ResumeRequest {
  readonly session_id: string;
  /** `ready.resume_token`. */
  readonly token: string;
  /** `seq` of the last message that came; what was said after it comes again. */
  readonly last_seq: number;
}

export type ConfigResult =
  | {
      readonly ok: true;
      readonly config: SessionConfig;
      /** Fields of `config` that were not left out. */
      readonly given: ReadonlySet<keyof SessionConfig>;
      readonly resume?: ResumeRequest;
      readonly unknownFields: readonly string[];
    }
  | { readonly ok: false; readonly problems: readonly ConfigProblem[] };

/**
 * Reads the `config` object of a `config` message. Missing fields take their default; an explicit `null` counts as
 * missing, since clients in several languages send it for «not set». Every problem is reported, not only the first.
 */
export function parseConfig(input: unknown): ConfigResult {
  if (!isRecord(input)) {
    return {
      ok: false,
      problems: [{ field: 'config', message: `config: ${describe(input)} given; an object is expected` }],
    };
  }
  const problems: ConfigProblem[] = [];
  const config: Record<string, unknown> = { ...defaultConfig };
  const unknownFields: string[] = [];
  const given = new Set<keyof SessionConfig>();
  const resume = parseResume(input['resume']);
  if (resume !== undefined && 'field' in resume) problems.push(resume);
  for (const [field, value] of Object.entries(input)) {
    if (field === 'resume') continue;
    const rule = Object.hasOwn(configFields, field) ? configFields[field as keyof SessionConfig] : undefined;
    if (rule === undefined) {
      unknownFields.push(field);
      continue;
    }
    if (value === null || value === undefined) continue;
    const expected = whatIsExpected(rule, value);
    if (expected === undefined) {
      config[field] = value;
      given.add(field as keyof SessionConfig);
    } else problems.push({ field, message: `${field}: ${describe(value)} given; ${expected}` });
  }
  if (problems.length > 0) return { ok: false, problems };
  const known = { config: config as unknown as SessionConfig, given, unknownFields };
  return resume === undefined || 'field' in resume ? { ok: true, ...known } : { ok: true, ...known, resume };
}

/** Characters of `resume.session_id` and `resume.token`. */
export const longestIdentifier = 200;
/** A hundred messages a second for eight months; numbers go on from there. */
export const mostSeq = 2 ** 31;

/** The token stands in no problem: it is a secret. */
function parseResume(value: unknown): ResumeRequest | ConfigProblem | undefined {
  if (value === null || value === undefined) return undefined;
  const field = 'resume';
  if (!isRecord(value)) {
    return { field, message: `resume: ${describe(value)} given; an object is expected` };
  }
  const { session_id, token, last_seq } = value;
  if (!isIdentifier(session_id) || !isIdentifier(token)) {
    return { field, message: 'resume: session_id and token must be those of ready' };
  }
  if (typeof last_seq !== 'number' || !Number.isInteger(last_seq) || last_seq < 0 || last_seq > mostSeq) {
    return {
      field,
      message: `resume.last_seq: ${describe(last_seq)} given; allowed: the seq of the last message that came, or 0`,
    };
  }
  return { session_id, token, last_seq };
}

function isIdentifier(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= longestIdentifier;
}

/** `undefined` when the value is allowed, else what is. */
function whatIsExpected(rule: FieldRule, value: unknown): string | undefined {
  switch (rule.kind) {
    case 'choice':
      return typeof value === 'string' && rule.allowed.includes(value)
        ? undefined
        : `allowed: ${rule.allowed.join(', ')}`;
    case 'integer':
      return typeof value === 'number' && Number.isInteger(value) && value >= rule.min && value <= rule.max
        ? undefined
        : `allowed: a whole number from ${rule.min} to ${rule.max}`;
    case 'boolean':
      return typeof value === 'boolean' ? undefined : 'allowed: true, false';
    case 'name':
      return typeof value === 'string' && namePattern.test(value)
        ? undefined
        : 'allowed: auto, or the name of an engine listed by GET /health';
    case 'vocabulary':
      return typeof value === 'string' && vocabularyPattern.test(value)
        ? undefined
        : 'allowed: the name of a vocabulary, 1 to 200 letters, digits, points, hyphens and underscores';
    case 'phrases':
      return Array.isArray(value) && value.length <= maxPhrases && value.every(isPhrase)
        ? undefined
        : `allowed: a list of at most ${maxPhrases} phrases of 1 to ${maxPhraseCharacters} characters`;
  }
}

function isPhrase(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '' && value.length <= maxPhraseCharacters;
}

/** A value as an error shows it: short, and never a whole document. */
function describe(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : JSON.stringify(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
