/** The whole storage port. */
import type { UsageStore } from '../usage/usage-store.ts';
import type { AudioStore } from './audio-store.ts';
import type { InstanceStore } from './instance-store.ts';
import type { ReviewStore } from './review-store.ts';
import type { TranscriptStore } from './transcript-store.ts';

/** All that the server keeps. Each part of the server sees what it needs of it. */
export interface ServerStore extends TranscriptStore, ReviewStore, AudioStore, InstanceStore, UsageStore {
  close(): Promise<void>;
}
