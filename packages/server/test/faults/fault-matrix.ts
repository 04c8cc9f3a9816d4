/** Every fault at every moment, and seeded mixtures of them. */
import type { FaultMoment, FaultOrder, StreamFault } from '../../src/aws-emulation/faults.ts';
import { createStreamRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';
import type { FaultyRun } from './faulty-run.ts';

export const faultKinds: readonly StreamFault[] = [
  { kind: 'exception', type: 'BadRequestException' },
  { kind: 'exception', type: 'LimitExceededException' },
  { kind: 'exception', type: 'InternalFailureException' },
  { kind: 'exception', type: 'ConflictException' },
  { kind: 'exception', type: 'ServiceUnavailableException' },
  { kind: 'reset' },
  { kind: 'kill' },
  { kind: 'silence' },
  { kind: 'clean_end' },
];

export const moments: readonly FaultMoment['at'][] = ['start', 'partial', 'final', 'end'];

export interface MatrixRun extends FaultyRun {
  /** `reset at partial`: the first fault of the run. */
  readonly name: string;
}

export function nameOf(order: FaultOrder): string {
  switch (order.type) {
    case 'none':
      return 'none';
    case 'slow_start':
      return 'slow start';
    case 'strike': {
      const { fault, moment } = order;
      return `${fault.kind === 'exception' ? fault.type : fault.kind.replace('_', ' ')} at ${moment.at}`;
    }
  }
}

/**
 * `count` runs: the cells of the matrix in turn as the first fault, and in a third of the runs a second one, of any kind,
 * for the stream that takes its place. The same seed gives the same runs.
 */
export function matrixRuns(count: number, seed: number): MatrixRun[] {
  const cells = [...faultKinds.flatMap((fault) => moments.map((at) => ({ fault, at }))), undefined];
  return Array.from({ length: count }, (_, index) => {
    const random = createStreamRandom(seed, index, 1);
    const cell = cells[index % cells.length];
    const momentOf = (at: FaultMoment['at']): FaultMoment => {
      switch (at) {
        case 'start':
        case 'end':
          return { at };
        case 'partial':
          return { at, count: random.integer(1, 12) };
        case 'final':
          return { at, count: random.integer(1, 2) };
      }
    };
    const first: FaultOrder =
      cell === undefined
        ? { type: 'slow_start', delayMs: random.integer(500, 8000) }
        : { type: 'strike', fault: cell.fault, moment: momentOf(cell.at) };
    const faults: FaultOrder[] = [first];
    if (random.chance(1 / 3)) {
      const fault = faultKinds[random.integer(0, faultKinds.length - 1)];
      const at = moments[random.integer(0, moments.length - 1)];
      if (fault !== undefined && at !== undefined)
        faults.push({ type: 'strike', fault, moment: momentOf(at) });
    }
    return { name: nameOf(first), seed: seed * 100_003 + index, faults };
  });
}
