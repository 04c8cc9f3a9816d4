/** What the streams of one emulation share. */
import type { EmulationOptions } from '../emulation-options.ts';
import type { StreamQuota } from './stream-quota.ts';

export interface StreamingParts {
  readonly options: EmulationOptions;
  readonly quota: StreamQuota;
}
