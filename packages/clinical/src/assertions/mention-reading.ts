/** What the passes over mentions share: the document, its mentions and pieces, and what was heard so far. */

import type { ClinicalDocument } from '../reading/document.ts';
import { piecesOf } from './clauses.ts';
import type { Hearing } from './hearing.ts';
import { MentionMap } from './mention-map.ts';
import type { Statement } from './statement.ts';

export interface MentionReading {
  readonly document: ClinicalDocument;
  readonly mentions: readonly Statement[];
  readonly map: MentionMap;
  readonly pieces: Int32Array;
  readonly hearings: readonly Hearing[];
  /** 1 for each token of a trigger that was heard. */
  readonly isTrigger: Uint8Array;
}

export function readMentions(document: ClinicalDocument, mentions: readonly Statement[]): MentionReading {
  return {
    document,
    mentions,
    map: new MentionMap(document.tokens.length, mentions),
    pieces: piecesOf(document),
    hearings: mentions.map(() => ({ words: new Map() })),
    isTrigger: new Uint8Array(document.tokens.length),
  };
}
