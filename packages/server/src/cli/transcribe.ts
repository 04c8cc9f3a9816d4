/** `clarity transcribe`: files through the same session as a socket, without a server and without storing anything. */
import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { Extractor, Finding } from '@clarity-care/clinical';
import { AudioBlocks } from '../audio/audio-blocks.ts';
import {
  decodeClientBinary,
  decodeServerText,
  type ServerMessage,
  type SessionConfig,
} from '@clarity-care/protocol';
import { AudioDecodeError } from '../audio/audio-decode-error.ts';
import { AudioFileError, openAudioFile, type AudioFile } from '../audio/audio-file.ts';
import { speechFrames } from '../audio/speech-frames.ts';
import type { EngineRegistry } from '../engines/engine-registry.ts';
import type { AudioFrame } from '../engines/speech-engine.ts';
import { sessionView } from '../http/session-view.ts';
import { Session } from '../session/session.ts';
import { systemClock } from '../clock/clock.ts';
import type { Connection } from '../session/session-ports.ts';
import { sessionRules } from '../session/session-rules.ts';
import { createMemoryStore } from '../storage/memory-store.ts';
import { singleSessionMeter } from '../usage/single-session-meter.ts';
import { fileProblem } from './json-lines.ts';
import { findingLine, timeLabel } from './plain-text.ts';
import { ProgressBar } from './progress-bar.ts';
import { parseParameters, UsageError } from './usage-error.ts';

type Message = ServerMessage<Finding>;
type Form = 'plain' | 'json' | 'text';

const longestFileMs = 24 * 3_600_000;

export interface TranscribeParts {
  readonly engines: EngineRegistry;
  readonly extractor: Extractor;
}

/** Resolves to the exit code: 1 when a file could not be transcribed; the others are. */
export async function transcribe(parameters: readonly string[], parts: TranscribeParts): Promise<number> {
  const { values, positionals } = parseParameters(parameters, {
    json: { type: 'boolean', default: false },
    text: { type: 'boolean', default: false },
    engine: { type: 'string', default: 'auto' },
    specialty: { type: 'string', default: 'PRIMARYCARE' },
    type: { type: 'string', default: 'DICTATION' },
  });
  if (positionals.length === 0)
    throw new UsageError('transcribe: which file? Give one or more wav, flac or ogg files');
  if (values.json && values.text) throw new UsageError('transcribe: --json and --text exclude each other');
  const form: Form = values.json ? 'json' : values.text ? 'text' : 'plain';
  const { engine, specialty, type } = values;
  let failures = 0;
  for (const path of positionals) {
    if (form === 'plain' && positionals.length > 1) process.stdout.write(`${basename(path)}\n`);
    const problem = await transcribeFile(path, { engine, specialty, type }, form, parts);
    if (problem === undefined) continue;
    failures += 1;
    process.stderr.write(`clarity: ${path}: ${problem}\n`);
  }
  return failures === 0 ? 0 : 1;
}

/** Resolves to what went wrong, in words, or to `undefined`. */
async function transcribeFile(
  path: string,
  wishes: Readonly<Record<'engine' | 'specialty' | 'type', string>>,
  form: Form,
  { engines, extractor }: TranscribeParts,
): Promise<string | undefined> {
  let file: AudioFile;
  try {
    file = await openAudioFile(path, {
      onWarning: (message) => process.stderr.write(`clarity: ${path}: ${message}\n`),
    });
  } catch (error) {
    if (error instanceof AudioFileError) return error.message;
    const told = fileProblem(error);
    if (told === undefined) throw error;
    return told;
  }
  const sessionId = randomUUID();
  const store = createMemoryStore();
  const progress = new ProgressBar(process.stderr, file.durationMs);
  let problem: string | undefined;
  const gate = new ReadingGate();
  const connection: Connection = {
    send: (text) => {
      const message = decodeServerText<Finding>(text);
      if (message.type === 'error') problem = message.message;
      progress.clear();
      show(message, form);
      progress.update(message);
    },
    close: () => gate.open(),
    terminate: () => gate.open(),
    bufferedBytes: () => 0,
    drained: () => Promise.resolve(),
    pauseReading: () => gate.close(),
    resumeReading: () => gate.open(),
  };
  const session = new Session({
    connection,
    store,
    engines,
    instanceId: sessionId,
    audioBlocks: new AudioBlocks(),
    recordsAudio: false,
    rules: sessionRules(
      { sessionId, resumeToken: sessionId },
      {
        idleMs: longestFileMs,
        // There is nobody who could come back.
        resumeWindowMs: 0,
        maxAudioAheadMs: longestFileMs,
        maxSessionMs: longestFileMs,
        finishTimeoutMs: longestFileMs,
        extractor,
      },
    ),
    meter: singleSessionMeter(),
    clock: systemClock,
    log: {
      event: () => undefined,
      failure: (name, error) => {
        // What becomes of a broken stream is told by the session's messages.
        if (name !== 'engine_stream_failed') process.stderr.write(`clarity: ${path}: ${String(error)}\n`);
      },
    },
  });
  const { format, bytes } = asSessionAudio(file);
  session.receive({ ok: true, message: { type: 'config', config: { ...wishes, ...format } } });
  try {
    await feed(bytes, session, gate);
  } catch (error) {
    if (!(error instanceof AudioDecodeError)) throw error;
    problem = error.message;
  }
  // Also what was heard before the damage is finished.
  session.receive({ ok: true, message: { type: 'stop' } });
  await session.finished;
  await file.close();
  progress.clear();
  const stored = await store.getSession(sessionId);
  if (problem === undefined && stored?.segments.length === 0) {
    process.stderr.write(`clarity: ${path}: no speech was heard in it\n`);
  }
  if (form === 'json' && stored !== undefined) {
    process.stdout.write(`${JSON.stringify(sessionView(stored), undefined, 2)}\n`);
  }
  return problem;
}

type SessionFormat = Partial<Pick<SessionConfig, 'media_encoding' | 'sample_rate' | 'number_of_channels'>>;

/**
 * The file's audio as a session takes it. Compressed streams tell their rate and channels themselves; samples of more
 * than 48 kHz or two channels, which a config cannot say, are brought to 16 kHz and one channel here.
 */
function asSessionAudio(file: AudioFile): { format: SessionFormat; bytes: AsyncIterable<Buffer> } {
  const { encoding, sampleRateHz, channels, bytes } = file;
  if (encoding !== 'pcm') return { format: { media_encoding: encoding }, bytes };
  if (sampleRateHz <= 48_000 && channels <= 2) {
    return { format: { sample_rate: sampleRateHz, number_of_channels: channels }, bytes };
  }
  const targetRateHz = 16_000;
  const frames = speechFrames(bytes, { encoding, sampleRateHz, channels, targetRateHz });
  return { format: { sample_rate: targetRateHz }, bytes: samplesOf(frames) };
}

async function* samplesOf(frames: AsyncIterable<AudioFrame>): AsyncGenerator<Buffer> {
  for await (const { pcm } of frames) yield pcm;
}

/** Pushes the file through as fast as the session reads. */
async function feed(bytes: AsyncIterable<Buffer>, session: Session, gate: ReadingGate): Promise<void> {
  let isOver = false;
  void session.finished.then(() => {
    isOver = true;
  });
  for await (const piece of bytes) {
    await gate.opened;
    if (isOver) return;
    session.receive(decodeClientBinary(piece));
  }
}

/** What pausing a socket is to a file: nothing is read while it is closed. */
class ReadingGate {
  opened: Promise<void> = Promise.resolve();
  #open: () => void = () => undefined;

  close(): void {
    this.opened = new Promise((resolve) => {
      this.#open = resolve;
    });
  }

  open(): void {
    this.#open();
  }
}

function show(message: Message, form: Form): void {
  if (message.type === 'ready' && message.engine === 'aws') {
    process.stderr.write('clarity: the recording goes to AWS (--engine sphinx keeps it on this machine)\n');
  }
  if (message.type === 'stopped' && message.cost.usd > 0) {
    process.stderr.write(`clarity: at AWS's prices it costs $${message.cost.usd.toFixed(4)}\n`);
  }
  if (message.type === 'engine' && message.state === 'reconnecting') {
    process.stderr.write(
      `clarity: the engine ${message.engine} is tried again: ${message.reason ?? 'it failed'}\n`,
    );
  }
  if (message.type === 'engine' && message.state === 'failed_over') {
    process.stderr.write(
      `clarity: the engine ${message.engine} goes on: ${message.reason ?? 'the one before failed'}\n`,
    );
  }
  if (message.type === 'warning') process.stderr.write(`clarity: ${message.message}\n`);
  if (form === 'json') return;
  if (message.type === 'final') {
    process.stdout.write(
      form === 'text' ? `${message.text}\n` : `${timeLabel(message.start_ms)}  ${message.text}\n`,
    );
  }
  if (form === 'plain' && message.type === 'findings') {
    for (const finding of message.findings) process.stdout.write(`          ${findingLine(finding)}\n`);
  }
}
