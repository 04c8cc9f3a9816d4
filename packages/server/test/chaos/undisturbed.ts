/** A run in which nothing went wrong on purpose proves nothing, however well it ended. */
import type { ChaosCounts } from './chaos-run.ts';

/** Everything that a run is for and has not come to pass, one line each. Holds for the shortest run too: see `sureFaults`. */
export function undisturbed(counts: ChaosCounts): string[] {
  const { cuts, resumes, serverKills, serverDrains, recogniserKills, engineFaults } = counts;
  const wanted: readonly (readonly [times: number, what: string])[] = [
    [cuts, 'no connection was cut'],
    [resumes, 'no session was resumed'],
    [serverKills + serverDrains + recogniserKills, 'no process was killed or drained'],
    [engineFaults, "no engine's stream broke"],
  ];
  return wanted.flatMap(([times, what]) => (times > 0 ? [] : [what]));
}
