/** The application over parts that a test holds in its hand. */
import { toComprehendEntities } from '@clarity-care/clinical';
import type { Finding } from '@clarity-care/clinical';
import type { FastifyInstance } from 'fastify';
import { ManualClock } from '../../src/clock/manual-clock.ts';
import { buildApp } from '../../src/http/app.ts';
import type { AppDeps, EngineStatus } from '../../src/http/app-deps.ts';
import { createLogger } from '../../src/telemetry/logger.ts';
import { createMemoryStore } from '../../src/storage/memory-store.ts';
import type { ServerStore } from '../../src/storage/server-store.ts';
import { finding } from '../storage/synthetic-sessions.ts';

export interface AppUnderTest {
  readonly app: FastifyInstance;
  readonly store: ServerStore;
  readonly clock: ManualClock;
  /** Everything that was logged, as the lines were written. */
  readonly log: string[];
}

export const sphinxAvailable: EngineStatus = {
  name: 'sphinx',
  explicitOnly: false,
  availability: { state: 'available' },
};

/** Finds blood pressures such as "one twenty over eighty" and "120/80". */
export function extractPressures(text: string): readonly Finding[] {
  return [...text.matchAll(/one twenty over eighty|\b120\/80\b/g)].map((match) => ({
    ...finding(match[0], 120),
    begin: match.index,
    end: match.index + match[0].length,
  }));
}

/** That finder for every request; a turn is a text of its own, and what was found is redacted as if it identified. */
export function extractionWith(find: (text: string) => readonly Finding[]): AppDeps['extraction'] {
  return {
    extract: async (text) => JSON.stringify(find(text)),
    comprehend: async (text) => JSON.stringify(toComprehendEntities(text, find(text))),
    extractTurns: async (turns) =>
      JSON.stringify(turns.flatMap(({ text }, turn) => find(text).map((each) => ({ ...each, turn })))),
    redact: async (text, { policy }) => ({
      text: policy === 'all' ? text.replaceAll('120/80', '[ID]') : text,
      replacements: find(text).map(({ begin, end }) => ({
        begin,
        end,
        newBegin: begin,
        newEnd: begin + 4,
        text: '[ID]',
      })),
    }),
  };
}

export function appUnderTest(overrides: Partial<AppDeps> = {}): AppUnderTest {
  const log: string[] = [];
  const store = createMemoryStore();
  const clock = new ManualClock();
  const app = buildApp({
    store,
    database: { kind: 'sqlite' },
    isDraining: () => false,
    liveSessions: () => ({ count: 2, limit: 200 }),
    extractor: { extractSegments: (segments) => segments.map(({ text }) => [...extractPressures(text)]) },
    clock,
    engines: { list: async () => [sphinxAvailable] },
    extraction: extractionWith(extractPressures),
    transcribeRegion: 'us-east-1',
    allowedOrigins: ['http://localhost:3000'],
    isLoopbackOnly: true,
    version: '0.0.0-test',
    logger: createLogger({ level: 'trace', destination: { write: (line) => void log.push(line) } }),
    debug: false,
    ...overrides,
  });
  return { app, store, clock, log };
}
