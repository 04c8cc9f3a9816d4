/** How this process collects its garbage. */
import { setFlagsFromString } from 'node:v8';

/** From this version of V8 on it is as here by itself, and the flag is not known any more. */
const defaultFrom = 14.8;

/**
 * Audio comes in buffers that lie outside of V8's heap for a moment each: 32 MB a second with a thousand sessions. V8 (13.6,
 * `Heap::HandleExternalMemoryInterrupt`) begins to mark the whole heap whenever they have grown by 64 MB, which here is
 * every two seconds, and while it does so there is half a core less for those who wait for an answer. With the flag they
 * are held to a limit together with the heap, of which they are a part, at the price that some are freed later.
 */
export function tuneGarbageCollection(): void {
  if (Number.parseFloat(process.versions.v8) < defaultFrom)
    setFlagsFromString('--external-memory-accounted-in-global-limit');
}
