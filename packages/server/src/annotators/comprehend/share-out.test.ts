import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract, placedToFindings, placeEntities } from '@clarity-care/clinical';
import type { DetectedEntity, UnknownEntity } from '@clarity-care/clinical';
import { spanOf } from './fake-detector.ts';
import { layOutRequests } from './packing.ts';
import { shareOut } from './share-out.ts';

test('of several finals in one request, each gets its own entities, with offsets of its own text; one across the border is dropped', () => {
  const texts = ['🩺 pain in the knee', 'knee pain since monday'];
  const [request] = layOutRequests(texts);
  assert.ok(request !== undefined);
  const site = { Category: 'ANATOMY', Type: 'SYSTEM_ORGAN_SITE' };
  const second = spanOf(request.text, 'knee pain since');
  const entities: DetectedEntity[] = [
    { ...site, ...spanOf(request.text, 'knee\nknee') },
    { ...site, ...spanOf(request.text, 'knee') },
    {
      Category: 'MEDICAL_CONDITION',
      Type: 'DX_NAME',
      BeginOffset: second.BeginOffset + 5,
      EndOffset: second.BeginOffset + 9,
      Text: 'pain',
      Attributes: [
        { Type: 'SYSTEM_ORGAN_SITE', ...spanOf(request.text, 'in the') },
        {
          Type: 'SYSTEM_ORGAN_SITE',
          Text: 'knee',
          BeginOffset: second.BeginOffset,
          EndOffset: second.BeginOffset + 4,
        },
      ],
    },
  ];
  const unknown: UnknownEntity[] = [];
  const shares = shareOut(
    request,
    placeEntities(request.text, entities, (what) => void unknown.push(what)),
  );
  assert.deepEqual(unknown, []);
  const found = texts.map((text, index) =>
    placedToFindings(text, shares.get(index) ?? [], {
      extract,
      onUnknown: () => assert.fail(),
    }).map((finding) => [
      finding.text,
      finding.begin,
      finding.attributes.map((part) => [part.text, part.begin]),
    ]),
  );
  assert.deepEqual(found, [[['knee', 15, []]], [['pain', 5, [['knee', 0]]]]]);
});
