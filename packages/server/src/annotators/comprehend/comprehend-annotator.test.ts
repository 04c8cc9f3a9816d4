import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { extract } from '@clarity-care/clinical';
import { ManualClock } from '../../clock/manual-clock.ts';
import { final, listen, setUpAnnotator as setUp, site } from './annotator-under-test.ts';
import { createComprehendAnnotator } from './comprehend-annotator.ts';
import { serviceError, settled } from './fake-detector.ts';

describe('the annotator of Comprehend Medical', () => {
  test('finals that fill their units are sent at once, and each gets its own findings', async () => {
    const { annotator, request, asked } = setUp({ gatherFinals: 3 });
    const { events, told } = listen();
    const session = annotator.begin(events);
    session.add(final(0, 'pain in the 🦵 knee'));
    session.add(final(1, `the heart ${'a'.repeat(50)}`));
    assert.deepEqual(asked(), []);
    session.add(final(2, 'nothing to say here'));
    const text = `pain in the 🦵 knee\nthe heart ${'a'.repeat(50)}\nnothing to say here`;
    assert.deepEqual(asked(), [text]);
    request(0).answer([site(text, 'knee'), site(text, 'heart')]);
    await settled();
    assert.deepEqual(told, ['comprehend_detect_entities 1', '0: knee@15', '1: heart@4', '2:']);
    await session.finish();
  });

  test('until the units are full, finals wait for more, at most until the oldest has waited long enough', async () => {
    const { annotator, clock, asked } = setUp();
    const session = annotator.begin(listen().events);
    session.add(final(0, 'one'));
    clock.advance(1_500);
    session.add(final(1, 'two'));
    clock.advance(499);
    assert.deepEqual(asked(), []);
    clock.advance(1);
    assert.deepEqual(asked(), ['one\ntwo']);
    session.add(final(2, 'three'));
    clock.advance(1_999);
    assert.equal(asked().length, 1);
    clock.advance(1);
    assert.deepEqual(asked().slice(1), ['three']);
  });

  test('what does not fit stays behind with its own time', () => {
    const { annotator, clock, asked } = setUp({ gatherFinals: 2 });
    const session = annotator.begin(listen().events);
    session.add(final(0, 'a'.repeat(99)));
    clock.advance(1_000);
    session.add(final(1, 'b'.repeat(20)));
    assert.deepEqual(asked(), ['a'.repeat(99)]);
    clock.advance(1_999);
    assert.equal(asked().length, 1);
    clock.advance(1);
    assert.deepEqual(asked().slice(1), ['b'.repeat(20)]);
  });

  test('finals of different sessions never share a request', () => {
    const { annotator, clock, asked } = setUp({ gatherFinals: 2 });
    annotator.begin(listen().events).add(final(0, 'a'.repeat(49)));
    annotator.begin(listen().events).add(final(0, 'b'.repeat(50)));
    clock.advance(2_000);
    assert.deepEqual(asked(), ['a'.repeat(49), 'b'.repeat(50)]);
  });

  test('finish sends what is gathered and resolves with the last answer', async () => {
    const { annotator, request, asked } = setUp();
    const { events, told } = listen();
    const session = annotator.begin(events);
    session.add(final(7, 'one'));
    let isFinished = false;
    const finished = session.finish().then(() => (isFinished = true));
    assert.deepEqual(asked(), ['one']);
    await settled();
    assert.equal(isFinished, false);
    request(0).answer([]);
    await finished;
    assert.deepEqual(told, ['comprehend_detect_entities 1', '7:']);
    await annotator.begin(events).finish();
  });

  test('a final that is added after finish, while others are open, is sent at once', async () => {
    const { annotator, request, asked } = setUp();
    const { events, told } = listen();
    const session = annotator.begin(events);
    session.add(final(0, 'one'));
    const finished = session.finish();
    session.add(final(1, 'two'));
    assert.deepEqual(asked(), ['one', 'two']);
    request(1).answer([]);
    request(0).answer([]);
    await finished;
    assert.deepEqual(told.filter((line) => line.endsWith(':')).sort(), ['0:', '1:']);
  });

  test('a final of white space is answered without asking', async () => {
    const { annotator, asked } = setUp();
    const { events, told } = listen();
    const session = annotator.begin(events);
    session.add(final(0, ' \n'));
    assert.deepEqual(told, []);
    await session.finish();
    assert.deepEqual([told, asked()], [['0:'], []]);
  });

  test('a text that was asked about before is not asked about again, in any session, and is located anew', async () => {
    const { annotator, request, asked } = setUp();
    const first = annotator.begin(listen().events);
    first.add(final(0, 'the knee'));
    const finished = first.finish();
    request(0).answer([{ ...site('the knee', 'knee'), Score: 0.5 }]);
    await finished;
    const found: unknown[] = [];
    const second = annotator.begin({
      ...listen().events,
      onFindings: ({ segment, findings }) =>
        found.push([segment, findings.map(({ text, audio, confidence }) => ({ text, audio, confidence }))]),
    });
    const words = [
      { text: 'the', start_ms: 0, end_ms: 100, confidence: 0.1 },
      { text: 'knee', start_ms: 100, end_ms: 300, confidence: 0.5 },
    ];
    second.add({ segment: 4, text: 'the knee', words });
    await second.finish();
    assert.deepEqual(found, [
      [4, [{ text: 'knee', audio: { start_ms: 100, end_ms: 300 }, confidence: 0.25 }]],
    ]);
    assert.equal(asked().length, 1);
  });

  test('a final that is too long is answered once, when all its pieces are', async () => {
    const { annotator, request, asked } = setUp();
    const { events, told } = listen();
    const session = annotator.begin(events);
    const text = `${'The knee is well. '.repeat(1_112)}the elbow too.`;
    session.add(final(3, text));
    const finished = session.finish();
    assert.equal(asked().join(''), text);
    assert.equal(asked().length, 2);
    request(1).answer([site(request(1).text, 'elbow')]);
    await settled();
    assert.deepEqual(told, ['comprehend_detect_entities 1']);
    request(0).answer([site(request(0).text, 'knee')]);
    await finished;
    assert.deepEqual(told.slice(1), [
      'comprehend_detect_entities 200',
      `3: knee@4 elbow@${String(text.indexOf('elbow'))}`,
    ]);
  });

  test('a final whose second piece fails has failed, once', async () => {
    const { annotator, request } = setUp();
    const { events, told } = listen();
    const session = annotator.begin(events);
    session.add(final(3, 'The knee is well. '.repeat(2_500)));
    const finished = session.finish();
    request(0).answer([]);
    request(1).fail(serviceError('InvalidRequestException', 400));
    await finished;
    request(2).answer([]);
    await settled();
    assert.deepEqual(told, ['comprehend_detect_entities 200', 'failed 3']);
  });

  test('after every try the finals of the request have failed, and finish resolves', async () => {
    const { annotator, request, clock } = setUp({ maxAttempts: 2 });
    const { events, told } = listen();
    const session = annotator.begin(events);
    session.add(final(0, 'one'));
    session.add(final(1, 'two'));
    const finished = session.finish();
    request(0).fail(serviceError('ServiceUnavailableException', 503));
    await settled();
    assert.deepEqual(told, []);
    clock.advance(300);
    request(1).fail(serviceError('ServiceUnavailableException', 503));
    await finished;
    assert.deepEqual(told, ['failed 0 1']);
  });

  test('one session that waits for an answer does not hold up another', async () => {
    const { annotator, request, asked } = setUp();
    const slow = annotator.begin(listen().events);
    slow.add(final(0, 'one'));
    void slow.finish();
    const { events, told } = listen();
    const quick = annotator.begin(events);
    quick.add(final(0, 'two'));
    const finished = quick.finish();
    assert.deepEqual(asked(), ['one', 'two']);
    request(1).answer([]);
    await finished;
    assert.equal(told.length, 2);
  });

  test('over 1,000 finals that wait: the oldest fail, the newest are answered', async () => {
    const { annotator, detector } = setUp({ maxConnections: 1, gatherFinals: 1 });
    const { events, told } = listen();
    const session = annotator.begin(events);
    // Each fills its unit alone, so that each is a request.
    for (let segment = 0; segment < 1_002; segment += 1)
      session.add(final(segment, `${String(segment).padStart(4, '0')} ${'a'.repeat(95)}`));
    const finished = session.finish();
    for (let index = 0; index < detector.requests.length; index += 1) {
      detector.requests[index]?.answer([]);
      await settled();
    }
    await finished;
    assert.deepEqual(
      told.filter((line) => line.startsWith('failed')),
      ['failed 1'],
    );
    assert.equal(told.filter((line) => line.endsWith(':')).length, 1_001);
  });

  test('an abandoned session hears nothing more, and its finish resolves', async () => {
    const { annotator, request, clock } = setUp();
    const { events, told } = listen();
    const session = annotator.begin(events);
    session.add(final(0, ' '));
    session.add(final(1, 'one'));
    const finished = session.finish();
    session.abandon();
    await finished;
    assert.equal(request(0).signal.aborted, true);
    request(0).answer([]);
    session.add(final(2, 'two'));
    clock.advance(60_000);
    await settled();
    await session.finish();
    session.abandon();
    assert.deepEqual(told, []);
  });

  test('abandon forgets what was gathered', () => {
    const { annotator, clock, asked } = setUp();
    const session = annotator.begin(listen().events);
    session.add(final(0, 'one'));
    session.abandon();
    clock.advance(60_000);
    assert.deepEqual(asked(), []);
  });

  test('close ends every session and lets the detector go', async () => {
    const { annotator, detector, clock, request } = setUp();
    const { events, told } = listen();
    const sessions = [annotator.begin(events), annotator.begin(events)];
    for (const session of sessions) session.add(final(0, 'one'));
    const finished = sessions[0]?.finish();
    await annotator.close();
    await finished;
    assert.equal(detector.isClosed, true);
    request(0).answer([]);
    clock.advance(60_000);
    const late = annotator.begin(events);
    late.add(final(0, 'two'));
    await late.finish();
    await settled();
    assert.deepEqual([told, detector.requests.length], [[], 1]);
  });

  test('what was seen of the service is told with each outcome', async () => {
    const seen: unknown[] = [];
    const { annotator, request } = setUp({ onSeen: (state) => seen.push(state) });
    const session = annotator.begin(listen().events);
    session.add(final(0, 'one'));
    const finished = session.finish();
    request(0).answer([]);
    await finished;
    assert.deepEqual(seen, ['available']);
  });

  test('options out of range are refused by name', () => {
    const clock = new ManualClock();
    const options = { region: 'us-east-1', clock, extract };
    assert.throws(() => createComprehendAnnotator({ ...options, maxConnections: 0 }), /maxConnections is 0/);
    assert.throws(() => createComprehendAnnotator({ ...options, maxAttempts: 1.5 }), /maxAttempts is 1.5/);
    assert.throws(() => createComprehendAnnotator({ ...options, gatherFinals: -1 }), /gatherFinals is -1/);
    assert.throws(() => createComprehendAnnotator({ ...options, maxWaitMs: Number.NaN }), /maxWaitMs is NaN/);
    assert.equal(createComprehendAnnotator(options).name, 'aws');
  });
});
