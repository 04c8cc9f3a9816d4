/** Clinical language: words in, findings out. Pure; no dependencies, no I/O. */

export { extract, extractTurns } from './extract.ts';
export type { ExtractOptions, Turn, TurnFinding } from './extract.ts';
export type {
  AnnotatorName,
  Assertion,
  Attribute,
  Category,
  Code,
  Comparator,
  Finding,
  FindingValue,
  Measurement,
  Mention,
} from './finding.ts';
export { locate } from './locate.ts';
export type { TimedWord } from './locate.ts';
export { listKinds } from './measurement-kinds.ts';
export type { KindSummary } from './measurement-kinds.ts';
