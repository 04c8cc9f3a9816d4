/** A request to the emulation, and what its signature proved. */

/** One who may sign. */
export interface Credentials {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
}

/** A request as it came over the wire, before its body. */
export interface RequestHead {
  readonly method: string;
  /** Still percent-encoded, without the query. */
  readonly path: string;
  /** Without the question mark; empty when there is none. */
  readonly rawQuery: string;
  /** Names in lower case, `:authority` as `host`; a header that came several times is joined by commas. */
  readonly headers: Readonly<Record<string, string>>;
}

/** What a good signature proves. */
export interface SignedIdentity {
  readonly accessKeyId: string;
  /** `20261123` */
  readonly date: string;
  readonly region: string;
  readonly service: string;
  /** HMAC key of that day, region and service: signs the frames of an event stream. */
  readonly signingKey: Buffer;
  /** The same for another day, as `20261124`: a stream that lives at midnight is signed with the next day's key. */
  readonly signingKeyOf: (date: string) => Buffer;
  /** Hex. The first frame's signature rests on it. */
  readonly signature: string;
}
