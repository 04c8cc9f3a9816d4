/** Whether an address answers: a connection is opened and closed, nothing is sent that would cost money. */
import { connect as connectPlain } from 'node:net';
import { connect as connectTls } from 'node:tls';
import type { Clock } from '../clock/clock.ts';

/** `undefined` when it answers, else what is in the way, with the remedy. Never throws. */
export type Probe = () => Promise<string | undefined>;

/** At most so often, however many ask. */
const askAgainMs = 60_000;
const longestTryMs = 3000;

export interface ReachabilityOptions {
  /** As people know it, for the message. */
  readonly title: string;
  /** `http:` or `https:`. */
  readonly address: URL;
  readonly clock: Clock;
}

/** The answer is kept for a minute; whoever asks meanwhile gets it too. */
export function createReachabilityProbe({ title, address, clock }: ReachabilityOptions): Probe {
  let askedAtMs = Number.NEGATIVE_INFINITY;
  let answer: Promise<string | undefined> = Promise.resolve(undefined);
  return () => {
    if (clock.now() - askedAtMs >= askAgainMs) {
      askedAtMs = clock.now();
      answer = tryOnce(address).then((code) =>
        code === undefined
          ? undefined
          : `${title} cannot be reached at ${address.host} (${code}): check this machine's network and DNS, AWS_REGION, and AWS_ENDPOINT_URL if it is set.`,
      );
    }
    return answer;
  };
}

/** Resolves to the system's code for what went wrong. */
function tryOnce(address: URL): Promise<string | undefined> {
  const { hostname: host, protocol } = address;
  const isTls = protocol === 'https:';
  const port = address.port === '' ? (isTls ? 443 : 80) : Number(address.port);
  return new Promise((resolve) => {
    const socket = isTls
      ? connectTls({ host, port, servername: host }, () => done(undefined))
      : connectPlain({ host, port }, () => done(undefined));
    const done = (code: string | undefined) => {
      socket.destroy();
      resolve(code);
    };
    socket.setTimeout(longestTryMs, () => done('no answer'));
    socket.once('error', (error: NodeJS.ErrnoException) => done(error.code ?? error.name));
  });
}
