/** The rules and engines of a world: small times and small limits, so that each is reached. */
import assert from 'node:assert/strict';
import type { Finding } from '@clarity-care/clinical';
import type { SeededRandom } from '../../src/aws-emulation/streaming/seeded-random.ts';
import type { EngineCapabilities, SpeechEngine } from '../../src/engines/speech-engine.ts';
import { sessionRules } from '../../src/session/session-rules.ts';
import type { SessionRules, SpokenFinal } from '../../src/session/session-state.ts';

function engine(name: string, more: Partial<EngineCapabilities> = {}): SpeechEngine {
  return {
    name,
    capabilities: {
      sampleRateHz: 16_000,
      languages: ['en-US'],
      partials: true,
      speakerLabels: false,
      vocabulary: false,
      namedVocabulary: false,
      channels: 1,
      explicitOnly: false,
      ...more,
    },
    availability: () => Promise.resolve({ state: 'available' }),
    transcribe: () => assert.fail('the step starts no engine itself'),
    close: () => Promise.resolve(),
  };
}

export const modelEngines = [
  engine('model'),
  engine('short-streams', { maxStreamMs: 40_000, isBilled: true }),
  engine('finals-only', { partials: false }),
] as const;

/** The value is that of the first word, so that each final has its own. */
function findingOf(text: string, isRevised: boolean): Finding {
  const value = Number(/\d+/.exec(text)?.[0] ?? 0);
  return {
    category: 'measurement',
    attributes: [],
    kind: 'heart_rate',
    value,
    begin: 0,
    end: text.length,
    text,
    assertion: isRevised ? 'negated' : 'present',
    unit: '/min',
    unit_inferred: false,
    plausible: true,
    flag: null,
    codes: [],
  };
}

/** Every other final has a finding; one that is followed by a word whose number divides by five is read otherwise. */
function annotate(finals: readonly SpokenFinal[]): readonly (readonly Finding[])[] {
  return finals.map(({ text }, at) => {
    const value = Number(/\d+/.exec(text)?.[0] ?? 0);
    const next = finals[at + 1];
    const isRevised = next !== undefined && Number(/\d+/.exec(next.text)?.[0] ?? 0) % 5 === 0;
    return value % 2 === 0 ? [findingOf(text, isRevised)] : [];
  });
}

export function worldRules(random: Pick<SeededRandom, 'integer' | 'chance'>): SessionRules {
  const annotators = ['none', 'none', 'beside_local', 'instead_of_local'] as const;
  const settings = {
    idleMs: random.chance(0.3) ? 20_000 : 300_000,
    maxSessionMs: random.chance(0.1) ? 120_000 : 14_400_000,
    resumeWindowMs: random.chance(0.1) ? 30_000 : 600_000,
    maxAudioAheadMs: random.chance(0.1) ? 10_000 : 3_600_000,
    maxEngineFailures: random.integer(1, 4),
    remoteAnnotator: annotators[random.integer(0, 3)] ?? 'none',
    spending: {
      state: random.chance(0.2) ? 'capped' : 'near_cap',
      atCap: random.chance(0.1) ? 'refuse' : 'spare',
      cappedForMs: 1000,
    },
  } as const;
  const rules = sessionRules({ sessionId: 'none', resumeToken: 'none' }, settings);
  return { ...rules, identify: () => [], annotate };
}

/** What a remote annotator finds in a segment: nothing in every third. */
export function remoteFindingOf(segment: number): readonly Finding[] {
  return segment % 3 === 0 ? [] : [findingOf(`${1000 + segment}`, false)];
}
