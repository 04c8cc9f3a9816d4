/** Every fault at every moment, and seeded mixtures of them. */
import type { FaultMoment, FaultOrder, StreamFault } from '../../src/aws-emulation/faults.ts';
import { createStreamRandom, type SeededRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';
import { defaultWatchdogTimes } from '../../src/engines/aws/stream-watchdog.ts';
import type { FaultyRun } from './faulty-run.ts';

const faultKinds: readonly StreamFault[] = [
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

const moments: readonly FaultMoment['at'][] = ['start', 'partial', 'final', 'end'];

/** A slow start that the engine bears, and one that it gives up. */
type Slowness = 'borne' | 'given up';

type Cell = { readonly fault: StreamFault; readonly at: FaultMoment['at'] } | { readonly slow: Slowness };

const cells: readonly Cell[] = [
  ...faultKinds.flatMap((fault) => moments.map((at) => ({ fault, at }))),
  { slow: 'borne' },
  { slow: 'given up' },
];

/** So many runs have each first fault once. */
export const cellCount = cells.length;

export interface MatrixRun extends FaultyRun {
  /** `reset at partial`: the first fault of the run. */
  readonly name: string;
}

function nameOf(cell: Cell): string {
  if ('slow' in cell) return `slow start, ${cell.slow}`;
  const { fault, at } = cell;
  return `${fault.kind === 'exception' ? fault.type : fault.kind.replace('_', ' ')} at ${at}`;
}

/** Each utterance has three partials or more, and each speech a final before its end, so that each moment comes. */
function momentOf(at: FaultMoment['at'], random: SeededRandom): FaultMoment {
  switch (at) {
    case 'start':
    case 'end':
      return { at };
    case 'partial':
      return { at, count: random.integer(1, 3) };
    case 'final':
      return { at, count: 1 };
  }
}

function orderOf(cell: Cell, random: SeededRandom): FaultOrder {
  if ('fault' in cell) return { type: 'strike', fault: cell.fault, moment: momentOf(cell.at, random) };
  const { connectMs } = defaultWatchdogTimes;
  return {
    type: 'slow_start',
    delayMs:
      cell.slow === 'borne'
        ? random.integer(500, 0.7 * connectMs)
        : random.integer(1.2 * connectMs, 2 * connectMs),
  };
}

/**
 * `count` runs: the cells of the matrix in turn as the first fault, and in a third of the runs a second one, of any kind,
 * for the stream that takes its place. In each second round of the cells the speech stops with a word, so that a fault at
 * its end comes before its last final. The same seed gives the same runs.
 */
export function matrixRuns(count: number, seed: number): MatrixRun[] {
  return Array.from({ length: count }, (_, index) => {
    const random = createStreamRandom(seed, index, 1);
    const cell = cells[index % cells.length];
    const another = cells[random.integer(0, cells.length - 1)];
    if (cell === undefined || another === undefined) throw new Error('the matrix has no cells');
    const first = orderOf(cell, random);
    return {
      name: nameOf(cell),
      seed: seed * 100_003 + index,
      ending: Math.floor(index / cells.length) % 2 === 0 ? 'with_a_word' : 'with_a_pause',
      faults: random.chance(1 / 3) ? [first, orderOf(another, random)] : [first],
    };
  });
}
