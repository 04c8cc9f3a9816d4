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

/** Between two dictations. */
const dialoguesBetween = 200;

/** Never rejects for what the server does; that is a problem of the report. */
export async function runFuzz(
  server: MeasuredServer,
  { seed, items, atOnce }: FuzzOptions,
): Promise<FuzzReport> {
  const outcomes = new Map<string, number>();
  const answers = new Map<string, number>();
  const problems: string[] = [];
  const { limits } = await dictate(server.socketUrl);
  let sentItems = 0;
  let connections = 0;
  let known: KnownSession | undefined;
  const untilSent = async (target: number): Promise<void> => {
    while (sentItems < target) {
      const number = connections;
      connections += 1;
      try {
        const result = await runDialogue(server.socketUrl, {
          seed,
          number,
          known,
          maxFrameBytes: limits.max_frame_bytes,
        });
        if (result.retryAfterMs !== undefined) {
          // The fuzz takes what the server can give; what is refused at the door is not looked at.
          count(outcomes, result.outcome);
          await delayMs(result.retryAfterMs);
          continue;
        }
        sentItems += result.items;
        count(outcomes, result.outcome);
        for (const answer of result.answers) count(answers, answer);
        problems.push(...result.problems.map((problem) => `dialogue ${number}: ${problem}`));
        known = result.opened ?? known;
        if (number % dialoguesBetween === 0) await dictate(server.socketUrl);
      } catch (error) {
        problems.push(`dialogue ${number}: ${String(error)}`);
        if (!server.isRunning()) return;
      }
    }
  };
  const work = (target: number) => Promise.all(Array.from({ length: atOnce }, () => untilSent(target)));
  await work(items / 5);
  const early = await liveBytes(server);
  await work(items);
  const late = await liveBytes(server);
  if (!server.isRunning())
    problems.push(`the server has ended; its last words: ${server.log().slice(-2000)}`);
  if (server.log().includes(canaryWord)) problems.push('the log holds what a client has sent');
  return {
    items: sentItems,
    connections,
    outcomes,
    answers,
    problems,
    grownBytes: late - early,
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
