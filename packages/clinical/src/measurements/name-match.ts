/** What a name is, and what it may name. */

import type { MeasurementKind } from './kinds/kind.ts';

/**
 * - `strong`: a value may follow plainly; `weak`: only beside a colon, glued digits or other names
 * - `unit`: the value's unit must be said; `negative`: the same, and the value is a decrease
 */
export type NameStrength = 'strong' | 'weak' | 'unit' | 'negative';

export interface NameSense {
  readonly row: MeasurementKind;
  readonly strength: NameStrength;
}

export interface NameMatch {
  /** Token indices, the last exclusive. */
  readonly first: number;
  readonly last: number;
  /** What it may name, in the order of the table; empty for a name of something else. */
  readonly senses: readonly NameSense[];
  /** It names all of these together, and a value of each follows (`H/H`). */
  readonly parts?: readonly NameSense[];
}

/** What a phrase names; a phrase may be a kind's name and a cue at once. */
export interface NameEntry {
  readonly senses: NameSense[];
  /** It also names something else: where nothing vouches for it, it still ends a search. */
  other: boolean;
  readonly parts: NameSense[];
  /** Panels whose short names it vouches for (`vital signs`, `labs`). */
  readonly cues: string[];
  /** It begins something measured in another fluid than blood: `word`, right after it; `heading`, in the whole sentence. */
  fluid: 'word' | 'heading' | undefined;
}

/** A phrase of the table at its place. */
export interface FoundName {
  /** Token indices, the last exclusive. */
  readonly first: number;
  readonly last: number;
  readonly entry: NameEntry;
}
