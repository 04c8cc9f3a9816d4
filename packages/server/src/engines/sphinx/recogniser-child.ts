/** The parent's end of one recogniser process. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import {
  decodeMessage,
  type RecogniserConfig,
  type RecogniserMessage,
  type StreamHeader,
} from './recogniser-messages.ts';

/** Why a process can say no more. `phase` tells whether it had loaded its models. Never holds words of the transcript. */
export interface RecogniserFailure {
  readonly phase: 'setup' | 'stream';
  readonly message: string;
}

/** A running recogniser. What it says is taken with `take`; `onChange` tells when there is something new. */
export interface Recogniser {
  /** The next message after `ready`, or `undefined` when there is none yet. */
  take(): RecogniserMessage | undefined;
  /** Set once it is known that no more messages come, those still to be taken apart. */
  readonly failure: RecogniserFailure | undefined;
  readonly isReady: boolean;
  /** Called after every change of the above; one listener at a time. */
  onChange: (() => void) | undefined;
  /** Before the first audio, once. */
  begin(header: StreamHeader): void;
  /** Copies the audio before it returns. */
  write(pcm: Buffer): void;
  endAudio(): void;
  /** Ends the process at once. May be called again. */
  kill(): void;
  /** Resolves when the process has ended and its pipes are closed. */
  readonly ended: Promise<void>;
}

const entryFile = fileURLToPath(new URL('./recogniser-process.ts', import.meta.url));
/** The process's own heap is small; the models live outside it. */
const nodeFlags = ['--max-old-space-size=64', '--max-semi-space-size=1', '--no-warnings'];

/**
 * Starts a process. It gets no environment: nothing in it is needed, and secrets in it are not the recogniser's affair.
 * The library's own log goes nowhere.
 */
export function startRecogniser(config: RecogniserConfig): Recogniser {
  const child = spawn(process.execPath, [...nodeFlags, entryFile, JSON.stringify(config)], {
    env: {},
    // Ctrl-C in the terminal is meant for the server, which first takes the last words from this process.
    detached: true,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const messages: RecogniserMessage[] = [];
  let rest = '';
  let saidEnd = false;
  let isReady = false;
  let failure: RecogniserFailure | undefined;

  const recogniser: Recogniser = {
    take: () => messages.shift(),
    get failure() {
      return failure;
    },
    get isReady() {
      return isReady;
    },
    onChange: undefined,
    begin: (header) => {
      child.stdin.write(`${JSON.stringify(header)}\n`);
    },
    write: (pcm) => {
      child.stdin.write(Buffer.from(pcm));
    },
    endAudio: () => {
      child.stdin.end();
    },
    kill: () => {
      // A process that has ended is not signalled: its id may be another's by now.
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
    },
    ended: new Promise((resolve) => {
      child.once('close', () => resolve());
    }),
  };

  function fail(message: string): void {
    failure ??= { phase: isReady ? 'stream' : 'setup', message };
    recogniser.kill();
    recogniser.onChange?.();
  }

  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (text: string) => {
    const lines = (rest + text).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const message = decodeMessage(line);
      if (message === undefined) return fail('The recogniser said something that is not a message.');
      switch (message.type) {
        case 'ready':
          isReady = true;
          break;
        case 'error':
          return fail(message.message);
        case 'end':
          saidEnd = true;
          messages.push(message);
          break;
        case 'position':
        case 'partial':
        case 'final':
          messages.push(message);
      }
    }
    recogniser.onChange?.();
  });
  // A write that fails is told by the process's end, which follows with more to say.
  child.stdin.on('error', () => {});
  child.once('error', (error) => fail(`The recogniser could not be started (${error.message}).`));
  child.once('close', (code, signal) => {
    if (!saidEnd) fail(`The recogniser ended by itself (${signal ?? `exit code ${String(code)}`}).`);
    else recogniser.onChange?.();
  });
  return recogniser;
}
