/** How this process collects its garbage. */
import { setFlagsFromString } from 'node:v8';

/**
 * Audio comes in buffers that live outside of V8's heap for a moment each, 32 MB a second with a thousand sessions. V8
 * begins a full collection after every 64 MB of them, however few are left: every two seconds, each for a quarter of
 * one in which nobody is answered. With this it counts them beside the heap, and collects when both have grown.
 */
export function tuneGarbageCollection(): void {
  setFlagsFromString('--external-memory-accounted-in-global-limit');
}
