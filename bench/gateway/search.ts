/** The largest number of sessions that each server sustains, by turns, so that the machine's other work hits all alike. */
import { isGeneratorsLimit, isSustained, NotOpenedError, type Load, type Step } from './phases.ts';
import type { ServerUnderBench } from './servers.ts';

const rungSessions = 1000;
const mostSessions = 8000;
const measureMs = 6000;

/** The rungs in thousands until one fails twice; then the half rung below it. */
class Climb {
  readonly server: ServerUnderBench;
  readonly steps: Step[] = [];
  #sessions = rungSessions;
  /** In a row, of this rung; `undefined` where so many were not let in. */
  #failed: (Step | undefined)[] = [];
  isOver = false;
  cutShortBy: 'generator' | 'ladder' | undefined;

  constructor(server: ServerUnderBench) {
    this.server = server;
  }

  get sessions(): number {
    return this.#sessions;
  }

  get sustained(): Step | undefined {
    return this.steps.findLast(isSustained);
  }

  /** @param step undefined when so many sessions were not let in. */
  note(step: Step | undefined): void {
    if (step !== undefined) this.steps.push(step);
    const isHalfRung = this.#sessions % rungSessions !== 0;
    if (step !== undefined && isSustained(step)) {
      this.#failed = [];
      this.#sessions += rungSessions;
      this.isOver = isHalfRung || this.#sessions > mostSessions;
      if (this.isOver && !isHalfRung) this.cutShortBy = 'ladder';
      return;
    }
    this.#failed.push(step);
    // Once may be the machine's fault.
    if (this.#failed.length < 2) return;
    if (this.#failed.some((failed) => failed !== undefined && isGeneratorsLimit(failed)))
      this.cutShortBy = 'generator';
    this.#failed = [];
    this.#sessions -= rungSessions / 2;
    this.isOver = isHalfRung;
  }
}

/** Gives one load. */
export type LoadSteps = Pick<Load, 'step'>;

async function tryRung(load: LoadSteps, { server, sessions }: Climb): Promise<Step | undefined> {
  try {
    return await load.step(server, sessions, measureMs);
  } catch (error) {
    if (error instanceof NotOpenedError) return undefined;
    throw error;
  }
}

export interface Sustained {
  readonly name: string;
  /** 0 when not even the lowest rung was sustained. */
  readonly sessions: number;
  readonly atThat: Step | undefined;
  /**
   * Why it may sustain more: the time was over before the end of the search, the generator could not give more, or no rung
   * was left. Absent when the server's own limit was found.
   */
  readonly cutShortBy: 'time' | 'generator' | 'ladder' | undefined;
}

export async function searchSustained(
  load: LoadSteps,
  servers: readonly ServerUnderBench[],
  withinMs: number,
): Promise<readonly Sustained[]> {
  const endAtMs = performance.now() + withinMs;
  const climbs = servers.map((server) => new Climb(server));
  const isTimeLeft = () => performance.now() < endAtMs;
  while (isTimeLeft() && climbs.some(({ isOver }) => !isOver)) {
    for (const climb of climbs) if (!climb.isOver && isTimeLeft()) climb.note(await tryRung(load, climb));
  }
  return climbs.map(({ server, sustained, isOver, cutShortBy }) => ({
    name: server.name,
    sessions: sustained?.sessions ?? 0,
    atThat: sustained,
    cutShortBy: isOver ? cutShortBy : 'time',
  }));
}
