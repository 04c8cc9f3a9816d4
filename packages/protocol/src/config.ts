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
  /** Hertz, 8000…48000. For `pcm` it is the rate of the audio; for the other encodings the stream's own header counts. */
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
  /** False: no `findings` are made. */
  readonly extract: boolean;
  /** True: identifiers of people are masked in all that this connection receives. What is stored is not masked. */
  readonly redact: boolean;
}

type FieldRule =
  | { readonly kind: 'choice'; readonly allowed: readonly string[]; readonly default: string }
  | { readonly kind: 'integer'; readonly min: number; readonly max: number; readonly default: number }
  | { readonly kind: 'boolean'; readonly default: boolean }
  | { readonly kind: 'name'; readonly default: string }
  | { readonly kind: 'vocabulary'; readonly default: null };

/** One row a field. The first five and their defaults are those of the deployment guide. */
export const configFields: { readonly [F in keyof SessionConfig]: FieldRule } = {
  language_code: { kind: 'choice', allowed: languageCodes, default: 'en-US' },
  sample_rate: { kind: 'integer', min: 8000, max: 48_000, default: 16_000 },
  media_encoding: { kind: 'choice', allowed: mediaEncodings, default: 'pcm' },
  specialty: { kind: 'choice', allowed: specialties, default: 'PRIMARYCARE' },
  type: { kind: 'choice', allowed: conversationTypes, default: 'DICTATION' },
  engine: { kind: 'name', default: 'auto' },
  interim_results: { kind: 'boolean', default: true },
  show_speaker_label: { kind: 'boolean', default: false },
  number_of_channels: { kind: 'integer', min: 1, max: 2, default: 1 },
  vocabulary_name: { kind: 'vocabulary', default: null },
  extract: { kind: 'boolean', default: true },
  redact: { kind: 'boolean', default: false },
};

export const defaultConfig = Object.fromEntries(
  Object.entries(configFields).map(([field, rule]) => [field, rule.default]),
) as unknown as SessionConfig;

/** One thing wrong with a config. `message` names the field, the value and what is allowed. */
export interface ConfigProblem {
  readonly field: string;
  readonly message: string;
}

export type ConfigResult =
  | { readonly ok: true; readonly config: SessionConfig; readonly unknownFields: readonly string[] }
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
  for (const [field, value] of Object.entries(input)) {
    const rule = Object.hasOwn(configFields, field) ? configFields[field as keyof SessionConfig] : undefined;
    if (rule === undefined) {
      unknownFields.push(field);
      continue;
    }
    if (value === null || value === undefined) continue;
    const expected = whatIsExpected(rule, value);
    if (expected === undefined) config[field] = value;
    else problems.push({ field, message: `${field}: ${describe(value)} given; ${expected}` });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, config: config as unknown as SessionConfig, unknownFields };
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
      return typeof value === 'string' && /^[a-z0-9-]{1,64}$/.test(value)
        ? undefined
        : 'allowed: auto, or the name of an engine listed by GET /health';
    case 'vocabulary':
      return typeof value === 'string' && /^[0-9a-zA-Z._-]{1,200}$/.test(value)
        ? undefined
        : 'allowed: the name of a vocabulary, 1 to 200 letters, digits, points, hyphens and underscores';
  }
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
