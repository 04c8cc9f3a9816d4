/** The annotator for tests. */
import assert from 'node:assert/strict';
import { extract } from '@clarity-care/clinical';
import type { DetectedEntity } from '@clarity-care/clinical';
import { ManualClock } from '../../clock/manual-clock.ts';
import type { AnnotationEvents, FinalText } from '../remote-annotator.ts';
import { createAnnotatorOver } from './comprehend-annotator.ts';
import { FakeDetector, spanOf } from './fake-detector.ts';

/** Over a detector whose requests wait for the test, on a clock that stands still. */
export function setUpAnnotator(options: Partial<Parameters<typeof createAnnotatorOver>[1]> = {}) {
  const detector = new FakeDetector();
  const clock = new ManualClock();
  const faults: unknown[] = [];
  const annotator = createAnnotatorOver(detector, {
    clock,
    extract,
    random: () => 0.5,
    onFault: (error) => faults.push(error),
    ...options,
  });
  const request = (index: number) => {
    const found = detector.requests[index];
    assert.ok(found !== undefined, `request ${String(index)} was not sent`);
    return found;
  };
  const asked = () => detector.requests.map(({ text }) => text);
  return { detector, clock, annotator, request, faults, asked };
}

/** What a session was told, in order. */
export function listen(): { events: AnnotationEvents; told: string[] } {
  const told: string[] = [];
  return {
    told,
    events: {
      onFindings: ({ segment, findings }) =>
        told.push(
          [`${String(segment)}:`, ...findings.map(({ text, begin }) => `${text}@${String(begin)}`)].join(' '),
        ),
      onFailed: (segments) => told.push(`failed ${segments.join(' ')}`),
      onUsage: ({ service, units }) => told.push(`${service} ${String(units)}`),
    },
  };
}

export const final = (segment: number, text: string): FinalText => ({ segment, text, words: [] });
export const site = (text: string, words: string): DetectedEntity => ({
  Category: 'ANATOMY',
  Type: 'SYSTEM_ORGAN_SITE',
  ...spanOf(text, words),
});
