/** Whether an address answers: a connection is opened and closed, nothing is sent that would cost money. */
import type { Clock } from '../clock/clock.ts';
import { connectTo } from './connection.ts';
import type { Probe } from './service-health.ts';

const longestTryMs = 3000;

export interface ReachabilityOptions {
  /** As people know it, for the message. */
  readonly title: string;
  /** `http:` or `https:`. */
  readonly address: URL;
  readonly clock: Clock;
}

/** Each call connects: `ServiceHealth` decides how often. */
export function createReachabilityProbe({ title, address, clock }: ReachabilityOptions): Probe {
  return async () => {
    const code = await tryOnce(address, clock);
    return code === undefined
      ? undefined
      : `${title} cannot be reached at ${address.host} (${code}): check this machine's network and DNS, AWS_REGION, and AWS_ENDPOINT_URL if it is set.`;
  };
}

/** Resolves to the system's code for what went wrong. */
function tryOnce(address: URL, clock: Clock): Promise<string | undefined> {
  return new Promise((resolve) => {
    const socket = connectTo(address, {
      onReady: () => done(undefined),
      onError: (error) => done(error.code ?? error.name),
    });
    const cancelLimit = clock.after(longestTryMs, () => done('no answer'));
    const done = (code: string | undefined) => {
      cancelLimit();
      socket.destroy();
      resolve(code);
    };
  });
}
