/** The engines of this server: which there are, how they are, and which one a client gets. */
import type { Availability, SpeechEngine } from './speech-engine.ts';
import { noSpendingLimit, type SpendingLimit } from './spending-limit.ts';

export interface EngineStatus {
  readonly name: string;
  /** `auto` never chooses it. */
  readonly explicitOnly: boolean;
  readonly availability: Availability;
}

/** `language` is the engine's own spelling of the tag that was asked for. */
export type EngineSelection =
  | {
      readonly outcome: 'selected';
      readonly engine: SpeechEngine;
      readonly language: string;
      /** An engine that would have been taken before this one costs money, and the cap of the day is reached. */
      readonly isSparing?: true;
      /** The engine that `auto` would rather have taken, which is set up and cannot be had now, and why. */
      readonly passedOver?: { readonly name: string; readonly message: string };
    }
  /** No engine has this name; `names` are those that have one. */
  | { readonly outcome: 'not_found'; readonly message: string; readonly names: readonly string[] }
  /** It is there, or some are, and none can do this now or here. */
  | { readonly outcome: 'unavailable'; readonly message: string; readonly isSetUp?: false }
  | { readonly outcome: 'at_capacity'; readonly message: string; readonly retryAfterMs: number }
  /** It costs money, and what may be spent today is spent. */
  | { readonly outcome: 'cost_capped'; readonly message: string; readonly retryAfterMs: number }
  | {
      readonly outcome: 'language_unsupported';
      readonly message: string;
      readonly languages: readonly string[];
    };

export interface EngineRegistry {
  /** Every engine with its state, in the order of preference. */
  list(): Promise<EngineStatus[]>;
  /**
   * @param name an engine's name, or `auto` for the first one available that knows the language.
   * @param language BCP 47 tag; its case does not matter.
   */
  select(name: string, language: string): Promise<EngineSelection>;
  /** The first one available after the engine of this name, in the order of preference: for a session whose engine fails. */
  selectAfter(name: string, language: string): Promise<EngineSelection>;
  /** The engine of a name that `select` gave. Throws `RangeError` for any other. */
  get(name: string): SpeechEngine;
  /** Closes every engine. */
  close(): Promise<void>;
}

/**
 * @param engines in the order of preference. Throws `TypeError` when two have the same name or one is called `auto`.
 * @param spending no limit unless told.
 */
export function createEngineRegistry(
  engines: readonly SpeechEngine[],
  spending: SpendingLimit = noSpendingLimit,
): EngineRegistry {
  const byName = new Map(engines.map((engine) => [engine.name, engine]));
  if (byName.size !== engines.length || byName.has('auto'))
    throw new TypeError(
      `Names of engines must differ and none may be auto: ${engines.map(({ name }) => name).join(', ')}`,
    );

  async function selectNamed(engine: SpeechEngine, language: string): Promise<EngineSelection> {
    const { languages } = engine.capabilities;
    const known = languages.find((tag) => tag.toLowerCase() === language.toLowerCase());
    if (known === undefined) {
      const message = `The engine ${engine.name} knows ${languages.join(', ')}, not ${JSON.stringify(language)}.`;
      return { outcome: 'language_unsupported', message, languages };
    }
    const availability = await engine.availability();
    switch (availability.state) {
      case 'available':
        return { outcome: 'selected', engine, language: known };
      case 'at_capacity':
        return {
          outcome: 'at_capacity',
          message: availability.message,
          retryAfterMs: availability.retryAfterMs,
        };
      case 'unavailable':
        return {
          outcome: 'unavailable',
          message: availability.message,
          ...(availability.isSetUp === false ? { isSetUp: false } : {}),
        };
    }
  }

  function refusalAtCap({ name, capabilities }: SpeechEngine): EngineSelection | undefined {
    const retryAfterMs = capabilities.isBilled === true ? spending.cappedForMs() : undefined;
    if (retryAfterMs === undefined) return undefined;
    const message = `The engine ${name} costs money, and what may be spent today is spent: COST_CAP_USD_PER_DAY sets it.`;
    return { outcome: 'cost_capped', message, retryAfterMs };
  }

  async function selectAny(
    language: string,
    candidates: readonly SpeechEngine[] = engines,
  ): Promise<EngineSelection> {
    const refusals: Exclude<EngineSelection, { outcome: 'selected' }>[] = [];
    let isSparing = false;
    let passedOver: { readonly name: string; readonly message: string } | undefined;
    for (const engine of candidates) {
      if (engine.capabilities.explicitOnly) continue;
      const selection = await selectNamed(engine, language);
      const capped = selection.outcome === 'selected' ? refusalAtCap(engine) : undefined;
      if (capped !== undefined && spending.atCap === 'refuse') return capped;
      if (capped === undefined && selection.outcome === 'selected') {
        return {
          ...selection,
          ...(isSparing ? { isSparing } : {}),
          ...(passedOver === undefined ? {} : { passedOver }),
        };
      }
      isSparing ||= capped !== undefined;
      const refusal = capped ?? selection;
      if (refusal.outcome !== 'selected') refusals.push(refusal);
      const isMissed =
        refusal.outcome === 'at_capacity' || (refusal.outcome === 'unavailable' && !isNotSetUp(refusal));
      if (isMissed) passedOver ??= { name: engine.name, message: refusal.message };
    }
    // A full engine is the best of bad news, since it only takes waiting; a missing language the worst.
    for (const outcome of ['at_capacity', 'cost_capped', 'unavailable', 'language_unsupported'] as const) {
      const such = refusals.filter((candidate) => candidate.outcome === outcome);
      // Of an engine that nobody wanted to set up nobody wants to know what it lacks.
      const refusal = such.find((candidate) => !isNotSetUp(candidate)) ?? such[0];
      if (refusal !== undefined) return refusal;
    }
    return {
      outcome: 'unavailable',
      message: 'No engine is set up that auto may choose: name one of /health.',
    };
  }

  /** One that was asked for by name and may cost nothing more today goes to the next one that costs nothing. */
  async function selectAsked(engine: SpeechEngine, language: string): Promise<EngineSelection> {
    const selection = await selectNamed(engine, language);
    if (selection.outcome !== 'selected') return selection;
    const capped = refusalAtCap(engine);
    if (capped === undefined) return selection;
    if (spending.atCap === 'refuse') return capped;
    const other = await selectAny(language, after(engine.name));
    return other.outcome === 'selected' ? { ...other, isSparing: true } : capped;
  }

  function after(name: string): readonly SpeechEngine[] {
    return engines.slice(engines.findIndex((engine) => engine.name === name) + 1);
  }

  return {
    list: () =>
      Promise.all(
        engines.map(async (engine) => ({
          name: engine.name,
          explicitOnly: engine.capabilities.explicitOnly,
          availability: await engine.availability(),
        })),
      ),
    select: async (name, language) => {
      if (name === 'auto') return selectAny(language);
      const engine = byName.get(name);
      if (engine !== undefined) return selectAsked(engine, language);
      const names = [...byName.keys()];
      const message = `There is no engine ${JSON.stringify(name)}: use auto or one of ${names.join(', ')}.`;
      return { outcome: 'not_found', message, names };
    },
    selectAfter: (name, language) => selectAny(language, after(name)),
    get: (name) => {
      const engine = byName.get(name);
      if (engine === undefined) throw new RangeError(`There is no engine ${JSON.stringify(name)}.`);
      return engine;
    },
    close: async () => {
      await Promise.all(engines.map((engine) => engine.close()));
    },
  };
}

function isNotSetUp(selection: EngineSelection): boolean {
  return selection.outcome === 'unavailable' && selection.isSetUp === false;
}
