/** The fuzz: many connections of chance, and between them a dictation that must not notice. */
import { setTimeout as delayMs } from 'node:timers/promises';
import { dictate } from './beside-dictation.ts';
import { runDialogue } from './fuzz-dialogue.ts';
import type { KnownSession } from './fuzz-items.ts';
import { canaryWord } from './fuzz-values.ts';
import type { MeasuredServer } from './measured-server.ts';

export interface FuzzOptions {
  readonly seed: number;
  /** Messages and frames to send, at least. */
  readonly items: number;
  /** Connections at once. */
  readonly atOnce: number;
}

export interface FuzzReport {
  readonly items: number;
  readonly connections: number;
  /** Connections by what became of them. */
  readonly outcomes: ReadonlyMap<string, number>;
  /** Messages of the server, by type and code. */
  readonly answers: ReadonlyMap<string, number>;
  /** One line each, with the number of the dialogue. */
  readonly problems: readonly string[];
  /** Bytes in use after the run over those in use after its first fifth, when all that is made once was made. */
  readonly grownBytes: number;
}

/** What the fuzz does to the server. */
export interface FuzzTalk {
  readonly dictate: typeof dictate;
  readonly runDialogue: typeof runDialogue;
}

/** Between two dictations. */
const dialoguesBetween = 200;
/** Dialogues in a row, of all connections together, that could not be held: nobody answers any more. */
const mostFailuresInRow = 20;
/** Each of eight at once waits four seconds and more: the server has let nobody in for a minute. */
const mostRefusalsInRow = 100;
/** What is left of a session is collected: a server that grows by more keeps something of each connection. */
const mostGrownBytes = 16 * 1024 * 1024;

/** Ends, and never rejects, whatever the server does; that is a problem of the report. */
export async function runFuzz(
  server: MeasuredServer,
  { seed, items, atOnce }: FuzzOptions,
  talk: FuzzTalk = { dictate, runDialogue },
): Promise<FuzzReport> {
  const outcomes = new Map<string, number>();
  const answers = new Map<string, number>();
  const problems: string[] = [];
  let sentItems = 0;
  let connections = 0;
  let known: KnownSession | undefined;
  let failuresInRow = 0;
  let refusalsInRow = 0;
  let isGivenUp = false;
  /** Each of those at once comes here; it is said once. */
  const giveUpAfter = (times: number, most: number, what: string): void => {
    if (times < most || isGivenUp) return;
    isGivenUp = true;
    problems.push(`given up after ${connections} connections: the last ${times} ${what}`);
  };
  const talkOnce = async (number: number, maxFrameBytes: number): Promise<void> => {
    const result = await talk.runDialogue(server.socketUrl, { seed, number, known, maxFrameBytes });
    failuresInRow = 0;
    count(outcomes, result.outcome);
    problems.push(...result.problems.map((problem) => `dialogue ${number}: ${problem}`));
    if (result.retryAfterMs !== undefined) {
      // The fuzz takes what the server can give; what is refused at the door does not count as sent.
      refusalsInRow += 1;
      giveUpAfter(refusalsInRow, mostRefusalsInRow, 'were refused');
      if (!isGivenUp) await delayMs(result.retryAfterMs);
      return;
    }
    refusalsInRow = 0;
    sentItems += result.items;
    for (const answer of result.answers) count(answers, answer);
    known = result.opened ?? known;
    if (number % dialoguesBetween === 0) await talk.dictate(server.socketUrl);
  };
  const untilSent = async (target: number, maxFrameBytes: number): Promise<void> => {
    while (sentItems < target && !isGivenUp) {
      const number = connections;
      connections += 1;
      try {
        await talkOnce(number, maxFrameBytes);
      } catch (error) {
        problems.push(`dialogue ${number}: ${String(error)}`);
        if (!server.isRunning()) return;
        failuresInRow += 1;
        giveUpAfter(failuresInRow, mostFailuresInRow, 'failed');
      }
    }
  };
  let grownBytes = 0;
  try {
    const { limits } = await talk.dictate(server.socketUrl);
    const work = (target: number) =>
      Promise.all(Array.from({ length: atOnce }, () => untilSent(target, limits.max_frame_bytes)));
    await work(items / 5);
    const early = await liveBytes(server);
    await work(items);
    grownBytes = (await liveBytes(server)) - early;
  } catch (error) {
    problems.push(`the dictation before the fuzz: ${String(error)}`);
  }
  if (grownBytes > mostGrownBytes)
    problems.push(`${grownBytes} bytes more are in use, ${mostGrownBytes} at most may be`);
  if (!server.isRunning())
    problems.push(`the server has ended; its last words: ${server.log().slice(-2000)}`);
  if (server.log().includes(canaryWord)) problems.push('the log holds what a client has sent');
  return {
    items: sentItems,
    connections,
    outcomes,
    answers,
    problems,
    grownBytes,
  };
}

/** 0 when it is gone. */
async function liveBytes(server: MeasuredServer): Promise<number> {
  return server.isRunning() ? (await server.memory()).liveBytes : 0;
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** For a person to read. */
export function describeFuzz(report: FuzzReport): string {
  const { items, connections, outcomes, answers, problems, grownBytes } = report;
  return [
    `${items} messages and frames over ${connections} connections, ${problems.length} problems`,
    'connections, by what became of them',
    ...rows(outcomes),
    'messages of the server',
    ...rows(answers),
    `memory in use grew by ${Math.round(grownBytes / 1024)} KiB after the first fifth`,
    ...problems.slice(0, 40).map((problem) => `PROBLEM  ${problem}`),
  ].join('\n');
}

function rows(counts: ReadonlyMap<string, number>): string[] {
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, times]) => `${String(times).padStart(8)}  ${name}`);
}
