import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extract, fromComprehendEntities } from '@clarity-care/clinical';
import { spanOf } from './fake-detector.ts';
import { locateFindings } from './locate-findings.ts';

describe('where it was said', () => {
  const text = 'pain in the knee';
  const entities = [
    { Category: 'ANATOMY', Type: 'SYSTEM_ORGAN_SITE', Score: 0.8, ...spanOf(text, 'knee') },
    { Category: 'MEDICAL_CONDITION', Type: 'DX_NAME', ...spanOf(text, 'pain') },
  ];
  const findings = fromComprehendEntities(text, entities, { extract, onUnknown: () => assert.fail() });
  const words = text
    .split(' ')
    .map((word, index) => ({ text: word, start_ms: index * 100, end_ms: index * 100 + 90 }));

  test('the confidence is the product of what was heard and what was read', () => {
    const heard = words.map((word) => ({ ...word, confidence: 0.5 }));
    assert.deepEqual(
      locateFindings(text, heard, findings).map(({ audio, confidence }) => ({ audio, confidence })),
      [
        { audio: { start_ms: 0, end_ms: 90 }, confidence: 0.5 },
        { audio: { start_ms: 300, end_ms: 390 }, confidence: 0.4 },
      ],
    );
  });

  test('the one that is known stands where the other is not', () => {
    const located = locateFindings(text, words, findings);
    assert.deepEqual(
      located.map((finding) => finding.confidence),
      [undefined, 0.8],
    );
    assert.deepEqual(locateFindings(text, [], findings), findings);
  });
});
