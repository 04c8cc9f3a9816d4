/** The finals of one session on their way to Comprehend Medical and back. */
import { countCodePoints, placedToFindings, placeEntities } from '@clarity-care/clinical';
import type { DetectedEntity, EntityReading, Finding, PlacedEntity } from '@clarity-care/clinical';
import type { Clock } from '../../clock/clock.ts';
import type { AnnotationEvents, FinalText, SessionAnnotation } from '../remote-annotator.ts';
import type { DetectionQueue } from './detection-queue.ts';
import type { FindingCache } from './finding-cache.ts';
import { callGuarded } from './guarded-call.ts';
import type { OnFault } from './guarded-call.ts';
import { locateFindings } from './locate-findings.ts';
import { billedUnits, countReady, layOutRequests } from './packing.ts';
import type { RequestText, TextSize } from './packing.ts';
import { shareOut } from './share-out.ts';

export interface FinalAnnotationParts extends EntityReading {
  readonly queue: DetectionQueue;
  readonly cache: FindingCache;
  readonly clock: Clock;
  /** What the local annotator or one of the session's callbacks threw. */
  readonly onFault: OnFault;
  /** Finals that are gathered before it is looked at whether they fill whole units. */
  readonly gatherFinals: number;
  /** The oldest final is sent after that time at the latest. */
  readonly maxWaitMs: number;
}

/** A row of the price table. */
const service = 'comprehend_detect_entities';

/** A final that has had neither its findings nor its failure. */
interface OpenFinal extends TextSize {
  readonly final: FinalText;
  readonly addedAtMs: number;
  /** What was found in its pieces so far. */
  readonly entities: PlacedEntity[];
  /** Requests that have not come back. */
  pending: number;
}

export class FinalAnnotation implements SessionAnnotation {
  readonly #parts: FinalAnnotationParts;
  readonly #events: AnnotationEvents;
  readonly #onOver: () => void;
  /** Not sent yet, the oldest first. */
  #gathered: OpenFinal[] = [];
  readonly #open = new Set<OpenFinal>();
  readonly #takeBacks = new Set<() => void>();
  #cancelTimer: () => void = () => undefined;
  #isFinishing = false;
  #isOver = false;
  readonly #finished = Promise.withResolvers<void>();

  /** @param onOver once: nothing of this session is under way any more */
  constructor(parts: FinalAnnotationParts, events: AnnotationEvents, onOver: () => void) {
    this.#parts = parts;
    this.#events = events;
    this.#onOver = onOver;
  }

  add(final: FinalText): void {
    if (this.#isOver) return;
    const { text } = final;
    const open: OpenFinal = {
      final,
      addedAtMs: this.#parts.clock.now(),
      entities: [],
      pending: 0,
      characters: countCodePoints(text),
      bytes: Buffer.byteLength(text),
    };
    this.#open.add(open);
    const known = text.trim() === '' ? [] : this.#parts.cache.get(text);
    if (known !== undefined) {
      // The caller has not returned from `add`: it hears of it a moment later, as of all others.
      queueMicrotask(() => {
        this.#answer(open, () => known);
      });
      return;
    }
    this.#gathered.push(open);
    if (this.#isFinishing) this.#sendAll();
    else this.#sendReady();
  }

  finish(): Promise<void> {
    this.#isFinishing = true;
    this.#sendAll();
    this.#endIfDone();
    return this.#finished.promise;
  }

  abandon(): void {
    this.#open.clear();
    this.#gathered = [];
    this.#end();
  }

  #sendReady(): void {
    for (;;) {
      const count = countReady(this.#gathered, this.#parts.gatherFinals);
      if (count === 0) break;
      this.#send(this.#gathered.splice(0, count));
    }
    this.#waitForOldest();
  }

  #sendAll(): void {
    this.#send(this.#gathered.splice(0));
    this.#waitForOldest();
  }

  #waitForOldest(): void {
    this.#cancelTimer();
    this.#cancelTimer = () => undefined;
    const [oldest] = this.#gathered;
    if (oldest === undefined) return;
    const { clock, maxWaitMs } = this.#parts;
    const dueMs = oldest.addedAtMs + maxWaitMs;
    this.#cancelTimer = clock.after(Math.max(0, dueMs - clock.now()), () => {
      this.#sendAll();
    });
  }

  #send(finals: readonly OpenFinal[]): void {
    const requests = layOutRequests(finals.map((open) => open.final.text));
    for (const { parts } of requests) {
      for (const part of parts) {
        const open = finals[part.final];
        if (open !== undefined) open.pending += 1;
      }
    }
    for (const request of requests) this.#ask(request, finals);
  }

  #ask(request: RequestText, finals: readonly OpenFinal[]): void {
    const takeBack = this.#parts.queue.submit({
      text: request.text,
      finals: request.parts.length,
      onEntities: (detected) => {
        this.#takeBacks.delete(takeBack);
        this.#events.onUsage({ service, units: billedUnits(countCodePoints(request.text)) });
        this.#takeIn(request, finals, detected);
        this.#endIfDone();
      },
      onFailed: () => {
        this.#takeBacks.delete(takeBack);
        this.#fail(request.parts.flatMap((part) => finals[part.final] ?? []));
        this.#endIfDone();
      },
    });
    this.#takeBacks.add(takeBack);
  }

  #takeIn(request: RequestText, finals: readonly OpenFinal[], detected: readonly DetectedEntity[]): void {
    const { extract, onUnknown, cache } = this.#parts;
    const placed = placeEntities(request.text, detected, onUnknown);
    for (const [index, entities] of shareOut(request, placed)) {
      const open = finals[index];
      // Another piece of it may have failed before.
      if (open === undefined || !this.#open.has(open)) continue;
      open.entities.push(...entities);
      open.pending -= 1;
      if (open.pending > 0) continue;
      const { text } = open.final;
      this.#answer(open, () => {
        const findings = placedToFindings(text, open.entities, { extract, onUnknown });
        cache.set(text, findings);
        return findings;
      });
    }
  }

  /** A final whose findings cannot be read, or not be taken by the session, has failed; the others of its request have not. */
  #answer(open: OpenFinal, read: () => readonly Finding[]): void {
    if (!this.#open.has(open)) return;
    const { segment, text, words } = open.final;
    const isTaken = callGuarded(() => {
      this.#events.onFindings({ segment, findings: locateFindings(text, words, read()) });
    }, this.#parts.onFault);
    if (isTaken) this.#open.delete(open);
    else this.#fail([open]);
    this.#endIfDone();
  }

  #fail(finals: readonly OpenFinal[]): void {
    const failed = finals.filter((open) => this.#open.delete(open));
    if (failed.length === 0) return;
    // A session that throws here too is over all the same once nothing is open.
    callGuarded(() => this.#events.onFailed(failed.map((open) => open.final.segment)), this.#parts.onFault);
  }

  #endIfDone(): void {
    if (this.#isFinishing && this.#open.size === 0) this.#end();
  }

  #end(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#cancelTimer();
    // After a finish there are only pieces of finals that failed with another piece.
    for (const takeBack of this.#takeBacks) takeBack();
    this.#takeBacks.clear();
    this.#onOver();
    this.#finished.resolve();
  }
}
