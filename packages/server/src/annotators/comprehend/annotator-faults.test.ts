import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extract } from '@clarity-care/clinical';
import type { DetectedEntity } from '@clarity-care/clinical';
import { final, listen, setUpAnnotator as setUp, site } from './annotator-under-test.ts';
import { serviceError, spanOf } from './fake-detector.ts';

const broken = new TypeError('of a callback');
const breaks = () => {
  throw broken;
};

describe('what throws around the annotator', () => {
  for (const rubbish of [
    'x',
    [null],
    [{ Category: 'ANATOMY', BeginOffset: 0, EndOffset: 3, Attributes: 'x' }],
  ]) {
    test(`an answer of ${JSON.stringify(rubbish)} fails its finals, is told, and is not kept`, async () => {
      const { annotator, request, faults, asked } = setUp();
      const { events, told } = listen();
      const session = annotator.begin(events);
      session.add(final(0, 'one'));
      session.add(final(1, 'two'));
      const finished = session.finish();
      request(0).answer(rubbish as unknown as DetectedEntity[]);
      await finished;
      assert.deepEqual(told, ['comprehend_detect_entities 1', 'failed 0 1']);
      assert.equal(faults.length, 1);
      assert.ok(faults[0] instanceof TypeError);
      const again = annotator.begin(events);
      again.add(final(0, 'one'));
      void again.finish();
      assert.deepEqual(asked(), ['one\ntwo', 'one']);
      again.abandon();
    });
  }

  test('a final that the local annotator cannot read fails alone', async () => {
    const { annotator, request, faults } = setUp({
      extract: (text) => (text === 'pulse 72' ? breaks() : extract(text)),
    });
    const { events, told } = listen();
    const session = annotator.begin(events);
    for (const [segment, text] of ['the knee', 'pulse 72', 'the heart'].entries())
      session.add(final(segment, text));
    const finished = session.finish();
    const { text } = request(0);
    request(0).answer([
      site(text, 'knee'),
      {
        Category: 'TEST_TREATMENT_PROCEDURE',
        Type: 'TEST_NAME',
        ...spanOf(text, 'pulse'),
        Attributes: [{ Type: 'TEST_VALUE', ...spanOf(text, '72') }],
      },
      site(text, 'heart'),
    ]);
    await finished;
    assert.deepEqual(told, ['comprehend_detect_entities 1', '0: knee@4', 'failed 1', '2: heart@4']);
    assert.deepEqual(faults, [broken]);
  });

  test('findings that a session cannot take are its failure, once, also when they were known before', async () => {
    const { annotator, request, faults } = setUp();
    for (const first of [true, false]) {
      const { events, told } = listen();
      const session = annotator.begin({
        ...events,
        onFindings: (found) => (found.segment === 0 ? breaks() : events.onFindings(found)),
      });
      session.add(final(0, 'one'));
      session.add(final(1, 'two'));
      const finished = session.finish();
      if (first) request(0).answer([]);
      await finished;
      assert.deepEqual(told, [...(first ? ['comprehend_detect_entities 1'] : []), 'failed 0', '1:']);
    }
    assert.deepEqual(faults, [broken, broken]);
  });

  test('usage that a session cannot take fails its finals', async () => {
    const { annotator, request, faults } = setUp();
    const { events, told } = listen();
    const session = annotator.begin({ ...events, onUsage: breaks });
    session.add(final(0, 'one'));
    const finished = session.finish();
    request(0).answer([]);
    await finished;
    assert.deepEqual([told, faults], [['failed 0'], [broken]]);
  });

  test('a session that cannot take its failures is over all the same, and others are not harmed', async () => {
    const { annotator, request, faults } = setUp();
    const session = annotator.begin({ ...listen().events, onFailed: breaks });
    session.add(final(0, 'one'));
    const finished = session.finish();
    request(0).fail(serviceError('InvalidRequestException', 400));
    await finished;
    assert.deepEqual(faults, [broken]);
    const { events, told } = listen();
    const other = annotator.begin(events);
    other.add(final(0, 'two'));
    const otherFinished = other.finish();
    request(1).answer([]);
    await otherFinished;
    assert.deepEqual(told, ['comprehend_detect_entities 1', '0:']);
  });
});
