/** The streaming of the emulation on a port of its own, for tests that come over the wire. */
import type { TestContext } from 'node:test';
import { ManualClock } from '../../clock/manual-clock.ts';
import type { EmulationOptions } from '../emulation-options.ts';
import { orderFaults, type FaultMoment, type StreamFault } from '../faults.ts';
import { Listener } from '../wire/listener.ts';
import { Router } from '../wire/router.ts';
import { SignatureVerifier } from '../wire/signature-v4.ts';
import { serveHttp2Stream } from './http2-stream.ts';
import { StreamQuota } from './stream-quota.ts';
import { emulationOptions } from './streaming-under-test.ts';
import { serveWebSocketStream } from './websocket-stream.ts';

export const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'a-secret-of-tests' };

/** The clock begins at the time that it is, for the SDK signs with that, and then stands still. */
export async function serveStreaming(t: TestContext, changes: Partial<EmulationOptions> = {}) {
  const clock = new ManualClock();
  clock.advance(Date.now());
  const options = emulationOptions({ clock, credentials: [credentials], ...changes });
  const quota = new StreamQuota(options.limits, clock);
  const parts = { options, quota };
  const router = new Router({
    backends: {
      services: [],
      serveObject: () => Promise.reject(new Error('no objects here')),
      serveHttp2Stream: (stream, head, identity) => serveHttp2Stream(stream, head, identity, parts),
      serveWebSocketStream: (socket, head) => serveWebSocketStream(socket, head, parts),
    },
    verifier: new SignatureVerifier(options.credentials, clock),
    clock,
    onFailure: options.onFailure,
  });
  const listener = new Listener(router, clock);
  const port = await listener.listen({ host: '127.0.0.1', port: 0 });
  t.after(() => listener.close());
  return { clock, quota, port };
}

/** Options with that one fault. */
export function ordered(fault: StreamFault, moment: FaultMoment): { faults: EmulationOptions['faults'] } {
  return { faults: orderFaults([{ type: 'strike', fault, moment }]) };
}
