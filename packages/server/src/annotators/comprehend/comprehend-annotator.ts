/** Comprehend Medical as an annotator beside the local one. */
import type { EntityReading, UnknownEntity } from '@clarity-care/clinical';
import type { Clock } from '../../clock/clock.ts';
import type { RemoteAnnotator } from '../remote-annotator.ts';
import { DetectionQueue } from './detection-queue.ts';
import type { DetectionState } from './detection-queue.ts';
import type { EntityDetector } from './entity-detector.ts';
import { FinalAnnotation } from './final-annotation.ts';
import { FindingCache } from './finding-cache.ts';
import { callGuarded } from './guarded-call.ts';
import type { OnFault } from './guarded-call.ts';
import { createSdkDetector } from './sdk-detector.ts';
import type { SdkDetectorOptions } from './sdk-detector.ts';

interface AnnotatorOptions {
  readonly clock: Clock;
  /** The local annotator, to read the values of tests. */
  readonly extract: EntityReading['extract'];
  /** Requests in flight at once, and connections kept open; at least 1. Default 50. */
  readonly maxConnections?: number | undefined;
  /** Tries of one request, the first included; at least 1. Default 3. */
  readonly maxAttempts?: number | undefined;
  /** Finals of a session that are gathered before they are packed into whole units; at least 1. Default 5. */
  readonly gatherFinals?: number | undefined;
  /** The oldest gathered final is sent after that time at the latest. Default 2,000. */
  readonly maxWaitMs?: number | undefined;
  /** Uniform in [0, 1), for the backoff. Default `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** What was last seen of the service, after each request. */
  readonly onSeen?: ((state: DetectionState) => void) | undefined;
  /** Something in an answer that this server does not know: to be counted. */
  readonly onUnknown?: ((unknown: UnknownEntity) => void) | undefined;
  /** A callback or the local annotator threw, and the finals that it befell have failed: to be logged. */
  readonly onFault?: OnFault | undefined;
}

export type ComprehendAnnotatorOptions = AnnotatorOptions & Omit<SdkDetectorOptions, 'maxConnections'>;

const defaults = { maxConnections: 50, maxAttempts: 3, gatherFinals: 5, maxWaitMs: 2_000 };
/** Comprehend Medical answers a full request within a few seconds. */
const attemptMs = 10_000;
const maxWaitingFinals = 1_000;
const maxCachedTexts = 1_000;

/**
 * The official client is loaded, and connections are opened, with the first final. A request that is abandoned is not
 * in `onUsage`, though AWS may have begun to bill it.
 * @throws RangeError for an option out of its range.
 */
export function createComprehendAnnotator(options: ComprehendAnnotatorOptions): RemoteAnnotator {
  const { region, credentials, endpoint, maxConnections = defaults.maxConnections } = options;
  const { onCredentialsRefused = () => undefined, onFault = () => undefined } = options;
  requireCount('maxConnections', maxConnections);
  const detector = createSdkDetector({
    region,
    credentials,
    endpoint,
    maxConnections,
    onCredentialsRefused: () => void callGuarded(onCredentialsRefused, onFault),
  });
  return createAnnotatorOver(detector, options);
}

/** The same over any detector. */
export function createAnnotatorOver(detector: EntityDetector, options: AnnotatorOptions): RemoteAnnotator {
  const {
    clock,
    extract,
    maxConnections = defaults.maxConnections,
    maxAttempts = defaults.maxAttempts,
    gatherFinals = defaults.gatherFinals,
    maxWaitMs = defaults.maxWaitMs,
    random = Math.random,
    onSeen = () => undefined,
    onUnknown = () => undefined,
    onFault = () => undefined,
  } = options;
  requireCount('maxConnections', maxConnections);
  requireCount('maxAttempts', maxAttempts);
  requireCount('gatherFinals', gatherFinals);
  if (!(maxWaitMs >= 0))
    throw new RangeError(`maxWaitMs is ${String(maxWaitMs)}: give milliseconds, 0 or more.`);

  const queue = new DetectionQueue({
    detector,
    clock,
    random,
    maxConnections,
    maxAttempts,
    attemptMs,
    maxWaitingFinals,
    onSeen,
    onFault,
  });
  const cache = new FindingCache(maxCachedTexts);
  const sessions = new Set<FinalAnnotation>();
  const parts = { queue, cache, clock, extract, onUnknown, onFault, gatherFinals, maxWaitMs };
  let isClosed = false;

  return {
    name: 'aws',
    begin: (events) => {
      const session: FinalAnnotation = new FinalAnnotation(parts, events, () => {
        sessions.delete(session);
      });
      if (isClosed) session.abandon();
      else sessions.add(session);
      return session;
    },
    close: async () => {
      isClosed = true;
      for (const session of sessions) session.abandon();
      await detector.close();
    },
  };
}

function requireCount(name: string, value: number): void {
  if (Number.isInteger(value) && value >= 1) return;
  throw new RangeError(`${name} is ${String(value)}: give a whole number, 1 or more.`);
}
