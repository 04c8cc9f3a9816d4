/** Who this server is at AWS: keys that were given, or those the SDK's default chain finds, looked up once and kept. */
import type { Clock } from '../clock/clock.ts';

/** What signs requests. */
export interface AccountIdentity {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken?: string;
  /** Absent for keys that hold until they are withdrawn. */
  readonly expiration?: Date;
}

export interface AccountCredentials {
  /**
   * The identity to sign with now.
   *
   * @throws AccountCredentialsError when there is none.
   */
  resolve(): Promise<AccountIdentity>;
  /** `undefined` when there are credentials, else a sentence with the remedy. Never throws. */
  problem(): Promise<string | undefined>;
  /** AWS refused the identity: the next call looks it up anew. */
  forget(): void;
}

/** The message names what is missing and the remedy. */
export class AccountCredentialsError extends Error {
  override readonly name = 'AccountCredentialsError';
}

export interface AccountCredentialsOptions {
  readonly region: string;
  readonly clock: Clock;
  /** Keys from the configuration; they win over the chain. */
  readonly given?: AccountIdentity;
  /** Profile of the shared AWS files, where it does not come from the process's own environment. */
  readonly profile?: string;
  /** Default: the SDK's default chain (environment, profile, single sign-on, container, instance role). */
  readonly lookUp?: () => Promise<AccountIdentity>;
}

/** Temporary keys are renewed this long before they end, so that no stream begins with keys about to end. */
const renewBeforeMs = 5 * 60_000;
/** A chain that found nothing asks over the network for an instance's role: not at each health check. */
const retryAfterMs = 60_000;
/** The chain may call programs and hosts that do not answer. */
const longestLookUpMs = 5_000;

const remedy =
  'set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY, or AWS_PROFILE, in the environment or .env, or give this machine a role';

function notFound(profile: string | undefined): string {
  return profile === undefined
    ? `No AWS credentials were found: ${remedy}.`
    : `No AWS credentials were found for AWS_PROFILE ${JSON.stringify(profile)}: make that profile (aws configure), or ${remedy}.`;
}

type Known =
  { readonly found: AccountIdentity } | { readonly error: AccountCredentialsError; readonly untilMs: number };

export function createAccountCredentials(options: AccountCredentialsOptions): AccountCredentials {
  const { clock } = options;
  const lookUp = options.lookUp ?? (() => lookUpByChain(options));
  let known: Known | undefined;
  let underWay: Promise<Known> | undefined;
  /** Grows with `forget`, so that a look-up from before is not kept. */
  let generation = 0;

  const lastsMs = ({ expiration }: AccountIdentity) =>
    expiration === undefined ? Infinity : expiration.getTime() - clock.now();

  function isFresh(candidate: Known): boolean {
    return 'found' in candidate ? lastsMs(candidate.found) > renewBeforeMs : clock.now() < candidate.untilMs;
  }

  async function renew(): Promise<Known> {
    const before = known;
    try {
      const found = await withinTime(clock, longestLookUpMs, lookUp());
      if (lastsMs(found) <= 0)
        throw new AccountCredentialsError(
          `The AWS credentials have expired: renew them (aws sso login, or new temporary keys), or ${remedy}.`,
        );
      return { found };
    } catch (cause) {
      // Keys that still hold are better than none.
      if (before !== undefined && 'found' in before && lastsMs(before.found) > 0) return before;
      const error =
        cause instanceof AccountCredentialsError
          ? cause
          : new AccountCredentialsError(notFound(options.profile), { cause });
      return { error, untilMs: clock.now() + retryAfterMs };
    }
  }

  async function current(): Promise<Known> {
    if (options.given !== undefined) return { found: options.given };
    if (known !== undefined && isFresh(known)) return known;
    if (underWay !== undefined) return underWay;
    const ownGeneration = generation;
    const attempt = renew().then((result) => {
      if (ownGeneration === generation) {
        known = result;
        underWay = undefined;
      }
      return result;
    });
    underWay = attempt;
    return attempt;
  }

  return {
    async resolve() {
      const result = await current();
      if ('error' in result) throw result.error;
      return result.found;
    },
    async problem() {
      const result = await current();
      return 'error' in result ? result.error.message : undefined;
    },
    forget() {
      generation += 1;
      known = undefined;
      underWay = undefined;
    },
  };
}

/** The chain would warn on the console. */
const silentLogger = { trace: () => {}, debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** A client is the SDK's public way to its default chain. Each look-up has its own, since a client remembers. */
async function lookUpByChain({ region, profile }: AccountCredentialsOptions): Promise<AccountIdentity> {
  const { TranscribeStreamingClient } = await import('@aws-sdk/client-transcribe-streaming');
  const client = new TranscribeStreamingClient({
    region,
    logger: silentLogger,
    ...(profile === undefined ? {} : { profile }),
  });
  try {
    return await client.config.credentials();
  } finally {
    client.destroy();
  }
}

async function withinTime<T>(clock: Clock, limitMs: number, work: Promise<T>): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>();
  const cancel = clock.after(limitMs, () =>
    reject(
      new AccountCredentialsError(
        `Looking for AWS credentials took longer than ${String(limitMs / 1000)} s: ${remedy}.`,
      ),
    ),
  );
  try {
    return await Promise.race([work, promise]);
  } finally {
    cancel();
  }
}
