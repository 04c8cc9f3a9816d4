/** The `clarity` command as a person runs it, in processes of its own. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { writeScript } from '../support/script.ts';
import { projectFolder } from '../support/server-process.ts';
import { clarity } from './clarity-process.ts';

const sample = join(projectFolder, 'var/samples/dictation.wav');
const spokenKinds = ['blood_pressure', 'body_temperature', 'heart_rate'];

test('transcribe prints the words of the sample and what was measured in it', async () => {
  const { code, stdout, stderr } = await clarity(['transcribe', sample]);
  assert.equal(stderr, '');
  assert.equal(code, 0);
  for (const words of [
    /blood pressure/,
    /blood pressure \d+\/\d+ mm\[Hg\]/,
    /heart rate \d+ \/min/,
    /body temperature [\d.]+ \[degF\]/,
  ]) {
    assert.match(stdout, words);
  }
});

test('transcribe --json gives the session, with findings that point to words and audio', async () => {
  const { code, stdout } = await clarity(['transcribe', '--json', sample]);
  assert.equal(code, 0);
  const session = JSON.parse(stdout) as {
    audio_ms: number;
    coverage: { final_ms: number; silence_ms: number; lost_ms: number };
    segments: {
      text: string;
      start_ms: number;
      end_ms: number;
      findings: {
        kind: string;
        text: string;
        begin: number;
        end: number;
        audio: { start_ms: number; end_ms: number };
      }[];
    }[];
  };
  const { final_ms, silence_ms, lost_ms } = session.coverage;
  assert.equal(final_ms + silence_ms + lost_ms, session.audio_ms);
  assert.equal(lost_ms, 0);
  const findings = session.segments.flatMap((segment) =>
    segment.findings.map((finding) => ({ ...finding, segment })),
  );
  for (const kind of spokenKinds)
    assert.ok(
      findings.some((finding) => finding.kind === kind),
      kind,
    );
  for (const { text: words, begin, end, audio, segment } of findings) {
    assert.equal(segment.text.slice(begin, end), words);
    assert.ok(
      segment.start_ms <= audio.start_ms && audio.start_ms < audio.end_ms && audio.end_ms <= segment.end_ms,
    );
  }
});

test('transcribe --text prints words alone; two files one after the other', async () => {
  const { code, stdout } = await clarity(['transcribe', '--text', sample, sample]);
  assert.equal(code, 0);
  assert.match(stdout, /^[a-z' \n]+$/);
  const lines = stdout.trim().split('\n');
  assert.deepEqual(lines.slice(0, lines.length / 2), lines.slice(lines.length / 2));
});

test('transcribe takes another engine', async () => {
  const { code, stdout } = await clarity(['transcribe', '--engine', 'scripted', '--text', sample], '', {
    CLARITY_SCRIPT: await writeScript(2),
  });
  assert.equal(code, 0);
  assert.equal(stdout, 'pulse is seventy two\npulse is seventy two\n');
});

test('transcribe goes on after a file that is not there', async () => {
  const { code, stdout, stderr } = await clarity(['transcribe', '--text', 'no-such.wav', sample]);
  assert.equal(code, 1);
  assert.match(stderr, /no-such\.wav: there is no such file/);
  assert.match(stdout, /blood pressure/);
});

test('transcribe takes a file of 96 kHz, and one of six channels', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'clarity-cli-'));
  const [fast, wide] = [join(folder, 'fast.wav'), join(folder, 'wide.wav')];
  execFileSync('sox', [sample, '-r', '96000', fast]);
  execFileSync('sox', ['-M', sample, sample, sample, sample, sample, sample, wide]);
  for (const file of [fast, wide]) {
    const { code, stdout, stderr } = await clarity(['transcribe', '--text', file]);
    assert.equal(stderr, '');
    assert.equal(code, 0);
    assert.match(stdout, /blood pressure/);
  }
});

test('transcribe goes on after a file that is no audio, and says so by its exit code', async () => {
  const bad = join(await mkdtemp(join(tmpdir(), 'clarity-cli-')), 'note.wav');
  await writeFile(bad, 'this is no audio at all, and it is long enough to be looked at');
  const { code, stdout, stderr } = await clarity(['transcribe', '--text', bad, sample]);
  assert.equal(code, 1);
  assert.match(stderr, /it is not WAV, FLAC, Ogg Opus or Ogg Vorbis; convert it: ffmpeg/);
  assert.match(stdout, /blood pressure/);
});

const wrong: readonly [parameters: string[], complaint: RegExp][] = [
  [['transcribe'], /which file\?/],
  [['transcribe', '--json', '--text', sample], /exclude each other/],
  [['transcribe', '--colour', sample], /Unknown option '--colour'/],
  [['listen'], /there is no command "listen"/],
  [['redact', '--policy', 'none'], /--policy is "none": give all or safe_harbor/],
];

for (const [parameters, complaint] of wrong) {
  test(`clarity ${parameters.join(' ').replace(projectFolder, '')} is told in one line, with exit code 2`, async () => {
    const { code, stderr } = await clarity(parameters);
    assert.equal(code, 2);
    assert.match(stderr, complaint);
    assert.doesNotMatch(stderr, /\n\s+at /);
  });
}

test('an engine that is not there', async () => {
  const { code, stderr } = await clarity(['transcribe', '--engine', 'whisper', sample]);
  assert.equal(code, 1);
  assert.match(stderr, /There is no engine "whisper": use auto or one of aws, sphinx/);
});

test('doctor finds everything in order, in words and as JSON', async () => {
  const { code, stdout } = await clarity(['doctor'], '', { API_PORT: '0' });
  assert.equal(code, 0, stdout);
  assert.match(stdout, /ok +engine sphinx: available/);
  assert.match(stdout, /-- +engine aws: .*AWS_/);
  const json = await clarity(['doctor', '--json'], '', { API_PORT: '0' });
  const { checks } = JSON.parse(json.stdout) as { checks: { name: string; isGood: boolean }[] };
  assert.ok(checks.length >= 4 && checks.every(({ isGood }) => isGood));
});

test('doctor says what to do when the language model is not there', async () => {
  const { code, stdout } = await clarity(['doctor'], '', { API_PORT: '0', CLARITY_MODEL_DIR: '/nowhere' });
  assert.equal(code, 1);
  assert.match(stdout, /MEND +engine sphinx: .*npm/);
});

test('--help and --version', async () => {
  const help = await clarity(['--help']);
  assert.equal(help.code, 0);
  assert.match(help.stdout, /clarity transcribe FILE/);
  const version = await clarity(['--version']);
  assert.match(version.stdout, /^\d+\.\d+\.\d+\n$/);
});
