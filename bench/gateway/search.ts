/** The largest number of sessions that each server sustains, by turns, so that the machine's other work hits all alike. */
import { isSustained, NotOpenedError, type Load, type Step } from './phases.ts';
import type { ServerUnderBench } from './servers.ts';

const rungSessions = 1000;
const mostSessions = 8000;
const measureMs = 4000;

/** The rungs in thousands until one fails twice; then the half rung below it. */
class Climb {
  readonly server: ServerUnderBench;
  readonly steps: Step[] = [];
  #sessions = rungSessions;
  #failures = 0;
  isOver = false;

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
      this.#failures = 0;
      this.#sessions += rungSessions;
      this.isOver = isHalfRung || this.#sessions > mostSessions;
      return;
    }
    this.#failures += 1;
    // Once may be the machine's fault.
    if (this.#failures < 2) return;
    this.#failures = 0;
    this.#sessions -= rungSessions / 2;
    this.isOver = isHalfRung;
  }
}

async function tryRung(load: Load, { server, sessions }: Climb): Promise<Step | undefined> {
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
  /** The time was over before the end of the search: it may sustain more. */
  readonly isCutShort: boolean;
}

export async function searchSustained(
  load: Load,
  servers: readonly ServerUnderBench[],
  withinMs: number,
): Promise<readonly Sustained[]> {
  const endAtMs = performance.now() + withinMs;
  const climbs = servers.map((server) => new Climb(server));
  const isTimeLeft = () => performance.now() < endAtMs;
  while (isTimeLeft() && climbs.some(({ isOver }) => !isOver)) {
    for (const climb of climbs) if (!climb.isOver && isTimeLeft()) climb.note(await tryRung(load, climb));
  }
  return climbs.map(({ server, sustained, isOver }) => ({
    name: server.name,
    sessions: sustained?.sessions ?? 0,
    atThat: sustained,
    isCutShort: !isOver,
  }));
}
