import assert from 'node:assert/strict';
import { test } from 'node:test';
import { regionProblem } from './regions.ts';

test('regions that have the service have no problem', () => {
  assert.equal(regionProblem('us-east-1', 'transcribe_medical_streaming'), undefined);
  assert.equal(regionProblem('ca-central-1', 'transcribe_medical_streaming'), undefined);
  assert.equal(regionProblem('eu-west-2', 'comprehend_medical'), undefined);
});

test('each service has its own list', () => {
  const problem = regionProblem('eu-west-2', 'transcribe_medical_streaming');
  assert.ok(problem !== undefined);
  assert.match(problem, /^AWS_REGION is "eu-west-2": Amazon Transcribe Medical streaming does not run there/);
  assert.match(problem, /set AWS_REGION to one of us-east-1, .*eu-west-1/);
});

test('a region that does not exist is refused with the value as it was given', () => {
  assert.match(
    regionProblem('us-esat-1', 'comprehend_medical') ?? '',
    /^AWS_REGION is "us-esat-1": Amazon Comp/,
  );
  assert.match(regionProblem('', 'comprehend_medical') ?? '', /^AWS_REGION is ""/);
});
