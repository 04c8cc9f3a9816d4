/** Clinical language: words in, findings out. Pure; no dependencies, no I/O. */

export { createExtractor, extract, extractSegments, extractTurns } from './extract.ts';
export type {
  ComprehendAnswer,
  ComprehendAttribute,
  ComprehendEntity,
  ComprehendTrait,
} from './comprehend/answer.ts';
export { countCodePoints, widthAt } from './comprehend/code-points.ts';
export type {
  DetectedEntity,
  DetectedSpan,
  DetectedTrait,
  OnUnknown,
  UnknownEntity,
} from './comprehend/detected-entity.ts';
export { fromComprehendEntities, placedToFindings } from './comprehend/from-entities.ts';
export type { EntityReading } from './comprehend/from-entities.ts';
export { placeEntities } from './comprehend/placed-entity.ts';
export type { PlacedAttribute, PlacedEntity } from './comprehend/placed-entity.ts';
export {
  COMPREHEND_MODEL_VERSION,
  entitiesOfFindings,
  toComprehendEntities,
} from './comprehend/to-entities.ts';
export type { EntityOfFindings } from './comprehend/to-entities.ts';
export type { SpokenSegment, Turn, TurnFinding } from './conversation.ts';
export type { ExtractOptions, Extractor } from './extract.ts';
export { isMeasurement } from './finding.ts';
export type {
  AnnotatorName,
  Assertion,
  Attribute,
  AttributeValue,
  Category,
  Code,
  Comparator,
  Finding,
  FindingValue,
  Measurement,
  Mention,
  Quantity,
  Timing,
} from './finding.ts';
export { locate } from './locate.ts';
export type { TimedWord } from './locate.ts';
export { listKinds } from './measurements/measurement-kinds.ts';
export type { KindSummary } from './measurements/measurement-kinds.ts';
export type { LexiconRow } from './terms/lexicon.ts';
export { createPartialRedactor } from './phi/partial-redactor.ts';
export type { PartialRedaction, PartialRedactor } from './phi/partial-redactor.ts';
export { REDACTION_POLICIES, redact, redactFindings, redactWords, toRedactedOffset } from './phi/redact.ts';
export type { Redaction, RedactOptions, Replacement } from './phi/redact.ts';
export { termOf } from './term-of.ts';
export { doubtfulTerms } from './terms/built-in.ts';
export { nextTrends } from './trends/next-trends.ts';
export type { SegmentFindings } from './trends/next-trends.ts';
export type { Trend, TrendEntry } from './trends/trend.ts';
export { dosagesOf } from './medications/fhir-dosage.ts';
export type { FhirDosage } from './medications/fhir-dosage.ts';
export { CODE_SYSTEMS } from './code-systems.ts';
export { comprehendAnswerOf } from './comprehend/answer-of-findings.ts';
