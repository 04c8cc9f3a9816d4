/** The emulation as it is shipped, hearing the dictation of the tests, for tests that come over the wire. */
import type { TestContext } from 'node:test';
import { serveEmulation, type EmulationUnderTest } from '../../../test/support/emulation-under-test.ts';
import { ManualClock } from '../../clock/manual-clock.ts';
import { createScriptedEngine } from '../../engines/scripted/scripted-engine.ts';
import type { EmulationOptions } from '../emulation-options.ts';
import { orderFaults, type FaultMoment, type StreamFault } from '../faults.ts';
import { dictation } from './streaming-under-test.ts';

/** The clock begins at the time that it is, for the SDK signs with that, and then stands still. */
export async function serveStreaming(
  t: TestContext,
  changes: Partial<EmulationOptions> = {},
): Promise<{ readonly clock: ManualClock; readonly served: EmulationUnderTest }> {
  const clock = new ManualClock();
  clock.advance(Date.now());
  const served = await serveEmulation({ engine: createScriptedEngine(dictation), clock, ...changes });
  t.after(() => served.close());
  return { clock, served };
}

/** Options with that one fault. */
export function ordered(fault: StreamFault, moment: FaultMoment): { faults: EmulationOptions['faults'] } {
  return { faults: orderFaults([{ type: 'strike', fault, moment }]) };
}
