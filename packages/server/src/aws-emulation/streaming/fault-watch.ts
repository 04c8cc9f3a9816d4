/** When an ordered fault strikes a stream. */
import type { FaultOrder, StreamFault } from '../faults.ts';
import type { TranscriptEvent } from './results.ts';

export class FaultWatch {
  readonly #order: FaultOrder;
  #resultId: string | undefined;
  #partialsOfResult = 0;
  #finals = 0;

  constructor(order: FaultOrder) {
    this.#order = order;
  }

  /** How much later than usual the stream begins, in milliseconds. */
  get startDelayMs(): number {
    return this.#order.type === 'slow_start' ? this.#order.delayMs : 0;
  }

  /** The fault that strikes before the first event. */
  atStart(): StreamFault | undefined {
    return this.#order.type === 'strike' && this.#order.moment.at === 'start' ? this.#order.fault : undefined;
  }

  /** The fault that strikes when all audio has been heard. */
  atEnd(): StreamFault | undefined {
    return this.#order.type === 'strike' && this.#order.moment.at === 'end' ? this.#order.fault : undefined;
  }

  /** The fault that strikes after an event that was sent. Each event is told once. */
  afterEvent({ Transcript: { Results } }: TranscriptEvent): StreamFault | undefined {
    if (this.#order.type !== 'strike') return undefined;
    const { fault, moment } = this.#order;
    for (const { IsPartial, ResultId } of Results) {
      if (IsPartial) {
        this.#partialsOfResult = ResultId === this.#resultId ? this.#partialsOfResult + 1 : 1;
        this.#resultId = ResultId;
        if (moment.at === 'partial' && this.#partialsOfResult === moment.count) return fault;
      } else {
        this.#finals += 1;
        if (moment.at === 'final' && this.#finals === moment.count) return fault;
      }
    }
    return undefined;
  }
}
