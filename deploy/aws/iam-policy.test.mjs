// The policy allows what the server does at AWS, what its guide offers, and nothing else.
import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const policy = JSON.parse(readFileSync(join(root, 'deploy/aws/iam-policy.json'), 'utf8'));
const allowed = policy.Statement.flatMap(({ Action }) => Action);

/** IAM's name of a service, by the SDK's package. */
const servicePrefixes = {
  'client-transcribe-streaming': 'transcribe',
  'client-transcribe': 'transcribe',
  'client-comprehendmedical': 'comprehendmedical',
  'client-s3': 's3',
};

/** `transcribe:StartMedicalStreamTranscription` for each `new …Command(` of the source. */
function actionsOf(source) {
  const packages = [...source.matchAll(/['"]@aws-sdk\/(client-[\w-]+)['"]/g)].map(([, name]) => name);
  const commands = [...source.matchAll(/new (\w+)Command\(/g)].map(([, name]) => name);
  const [prefix, ...others] = new Set(packages.map((name) => servicePrefixes[name]));
  if (commands.length === 0) return [];
  assert.ok(prefix !== undefined && others.length === 0, `${packages.join(', ')}: one known service a file`);
  return commands.map((command) => `${prefix}:${command}`);
}

/** The actions of all SDK commands in the source. */
function needed() {
  const files = globSync('packages/*/src/**/*.ts', { cwd: root }).filter(
    (file) => !file.endsWith('.test.ts') && !file.includes('aws-emulation'),
  );
  return new Set(files.flatMap((file) => actionsOf(readFileSync(join(root, file), 'utf8'))));
}

test('every SDK command in the source has its action in the policy', () => {
  const actions = needed();
  assert.ok(actions.has('transcribe:StartMedicalStreamTranscription'), 'the streaming engine was not found');
  assert.ok(actions.has('comprehendmedical:DetectEntitiesV2'), 'the annotator was not found');
  for (const action of actions) assert.ok(allowed.includes(action), `${action} is not allowed`);
});

test('a command that is not in the policy would be noticed', () => {
  const source =
    "import { GetObjectCommand } from '@aws-sdk/client-s3';\nawait client.send(new GetObjectCommand({}));";
  const [action] = actionsOf(source);
  assert.equal(action, 's3:GetObject');
  assert.ok(!allowed.includes(action));
});

/** What the guide to the first server and its AWS interfaces offer, beside what the source does today. */
const offered = [
  'transcribe:StartMedicalStreamTranscriptionWebSocket',
  'comprehendmedical:DetectPHI',
  'comprehendmedical:InferRxNorm',
  'comprehendmedical:InferICD10CM',
  'comprehendmedical:InferSNOMEDCT',
];

test('nothing is allowed that is neither done nor offered', () => {
  for (const action of allowed) assert.ok(needed().has(action) || offered.includes(action), action);
  for (const action of offered) assert.ok(allowed.includes(action), action);
});

test('the policy allows single actions of the two services only', () => {
  for (const { Effect } of policy.Statement) assert.equal(Effect, 'Allow');
  for (const action of allowed) assert.match(action, /^(transcribe|comprehendmedical):[A-Z][A-Za-z0-9]+$/);
  assert.equal(new Set(allowed).size, allowed.length);
});
