/** A clock that runs faster than the day: what waits for seconds in the server waits for hundredths in a test. */
import type { Clock } from '../../src/clock/clock.ts';

/** Begins at the time of day and runs `speed` times as fast. */
export function fastClock(speed: number): Clock {
  const beganAtMs = Date.now();
  const beganMs = performance.now();
  return {
    now: () => beganAtMs + (performance.now() - beganMs) * speed,
    after: (ms, callback) => {
      const timer = setTimeout(callback, ms / speed);
      return () => clearTimeout(timer);
    },
  };
}
