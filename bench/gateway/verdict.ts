/** Whether the gateway sustains enough of what the relay does, as far as the searches can tell. */
import type { Sustained } from './search.ts';

/** Of the relay's sessions, the share that the gateway has to sustain. */
export const leastOfRelay = 0.8;

export type Verdict =
  /** `share` is what the gateway sustains at least where its own search was cut short: it is enough all the same. */
  | { readonly state: 'reached' | 'missed'; readonly share: number }
  | { readonly state: 'not decided'; readonly why: string };

/**
 * What was found of a search that was cut short is less than the truth or all of it. Too little of the relay makes the share
 * too large, and too little of the gateway makes it too small.
 */
export function verdictOf(gateway: Sustained, relay: Sustained): Verdict {
  if (relay.cutShortBy !== undefined) return notDecided(relay, relay.cutShortBy);
  if (relay.sessions === 0)
    return { state: 'not decided', why: `${relay.name} does not even sustain the fewest sessions` };
  const share = gateway.sessions / relay.sessions;
  if (share >= leastOfRelay) return { state: 'reached', share };
  if (gateway.cutShortBy !== undefined) return notDecided(gateway, gateway.cutShortBy);
  return { state: 'missed', share };
}

const reasons: Readonly<Record<NonNullable<Sustained['cutShortBy']>, string>> = {
  time: 'time ran out',
  generator: 'the load generator could not give more',
  ladder: 'it sustains the most that is tried',
};

function notDecided({ name, sessions }: Sustained, cutShortBy: keyof typeof reasons): Verdict {
  return { state: 'not decided', why: `${name} has ${sessions} sessions or more: ${reasons[cutShortBy]}` };
}
