/**
 * The port of an annotator that answers over a network, beside the local one: finals in, findings out, later. It never
 * delays a final.
 */
import type { Finding } from '@clarity-care/clinical';
import type { FinalWord } from '@clarity-care/protocol';

export interface FinalText {
  readonly segment: number;
  readonly text: string;
  readonly words: readonly FinalWord[];
}

export interface SegmentFindings {
  readonly segment: number;
  /** In the order of the text; spans are of this segment's text. */
  readonly findings: readonly Finding[];
}

export interface AnnotatorUsage {
  /** A row of the price table. */
  readonly service: string;
  /** Units of 100 characters, as the vendor bills them. */
  readonly units: number;
}

export interface AnnotationEvents {
  /** Once for each final that was added, in no order. */
  readonly onFindings: (found: SegmentFindings) => void;
  /** The vendor did not answer for these finals, after every try. */
  readonly onFailed: (segments: readonly number[]) => void;
  readonly onUsage: (usage: AnnotatorUsage) => void;
}

/** The finals of one session. */
export interface SessionAnnotation {
  /** Never throws and never waits. */
  add(final: FinalText): void;
  /** No more finals come: what is gathered is sent now. Resolves once each final has had its answer or its failure. */
  finish(): Promise<void>;
  /** Gives up: nothing more is called back. */
  abandon(): void;
}

export interface RemoteAnnotator {
  /** As findings name it, and the variable ANNOTATOR. */
  readonly name: string;
  begin(events: AnnotationEvents): SessionAnnotation;
  close(): Promise<void>;
}
