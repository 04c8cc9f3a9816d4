/** Engines that are right but for one thing. */
import type {
  AudioFrame,
  EngineEvent,
  SpeechEngine,
  TranscribeOptions,
} from '../../src/engines/speech-engine.ts';
import { EngineError } from '../../src/engines/speech-engine.ts';

type Transcribe = (
  audio: AsyncIterable<AudioFrame>,
  options: TranscribeOptions,
) => AsyncIterable<EngineEvent>;

/** The engine with another way to transcribe. */
function changed(engine: SpeechEngine, transcribe: Transcribe): SpeechEngine {
  return {
    name: engine.name,
    capabilities: engine.capabilities,
    availability: () => engine.availability(),
    close: () => engine.close(),
    transcribe,
  };
}

/** The engine with its events changed one by one. */
function rewritten(
  engine: SpeechEngine,
  rewrite: (event: EngineEvent) => EngineEvent | undefined,
): SpeechEngine {
  return changed(engine, async function* (audio, options) {
    for await (const event of engine.transcribe(audio, options)) {
      const other = rewrite(event);
      if (other !== undefined) yield other;
    }
  });
}

/** The engine with its errors changed. */
function failing(
  engine: SpeechEngine,
  change: (error: unknown, said: readonly EngineEvent[]) => unknown,
): SpeechEngine {
  return changed(engine, async function* (audio, options) {
    const said: EngineEvent[] = [];
    try {
      for await (const event of engine.transcribe(audio, options)) {
        said.push(event);
        yield event;
      }
    } catch (error) {
      throw change(error, said);
    }
  });
}

async function collect(events: AsyncIterable<EngineEvent>): Promise<EngineEvent[]> {
  const all: EngineEvent[] = [];
  for await (const event of events) all.push(event);
  return all;
}

/** What the engine would say, if it were given silence for as long as any fixture. */
function recite(engine: SpeechEngine, options: TranscribeOptions): Promise<EngineEvent[]> {
  async function* silence(): AsyncGenerator<AudioFrame> {
    yield { pcm: Buffer.alloc(2 * 6_000 * 16) };
  }
  return collect(engine.transcribe(silence(), options));
}

/** Takes the frames on, and hands them over changed. */
async function* frames(
  audio: AsyncIterable<AudioFrame>,
  change: (frame: AudioFrame) => AudioFrame | undefined,
): AsyncGenerator<AudioFrame> {
  for await (const frame of audio) {
    const other = change(frame);
    if (other !== undefined) yield other;
  }
}

/** Listens and says nothing. */
export const mute = (engine: SpeechEngine): SpeechEngine => rewritten(engine, () => undefined);

/** Speaks at once and never listens. */
export const deaf = (engine: SpeechEngine): SpeechEngine =>
  changed(engine, async function* (_audio, options) {
    yield* await recite(engine, options);
  });

/** Pulls all audio at once, whether anyone reads or not. */
export const greedy = (engine: SpeechEngine): SpeechEngine =>
  changed(engine, (audio, options) => {
    const source = audio[Symbol.asyncIterator]();
    const taken: Promise<IteratorResult<AudioFrame>>[] = [];
    const pull = async (): Promise<void> => {
      for (;;) {
        const result = source.next();
        taken.push(result);
        if ((await result).done === true) return;
      }
    };
    // Its failure is seen by the engine, which awaits the same promises.
    pull().catch(() => {});
    let index = 0;
    const hoard: AsyncIterableIterator<AudioFrame> = {
      [Symbol.asyncIterator]: () => hoard,
      next: () => taken[index++] ?? source.next(),
      return: async () => {
        await source.return?.();
        return { done: true, value: undefined };
      },
    };
    return engine.transcribe(hoard, options);
  });

/** Lets each final begin where the one before it was under way. */
export const overlapping = (engine: SpeechEngine): SpeechEngine => {
  const early = 3_200;
  return rewritten(engine, (event) =>
    event.type === 'final' && event.startMs > early ? { ...event, startMs: event.startMs - early } : event,
  );
};

/** Quotes what was said in its errors. */
export const tattling = (engine: SpeechEngine): SpeechEngine =>
  failing(engine, (error, said) => {
    if (!(error instanceof EngineError)) return error;
    return new EngineError(error.code, `broke after "${said.at(-1)?.text ?? ''}"`, {
      retryable: error.retryable,
    });
  });

/** Never tells the source that it wants no more. */
export const leaking = (engine: SpeechEngine): SpeechEngine =>
  changed(engine, (audio, options) => {
    const source = audio[Symbol.asyncIterator]();
    const held: AsyncIterableIterator<AudioFrame> = {
      [Symbol.asyncIterator]: () => held,
      next: () => source.next(),
    };
    return engine.transcribe(held, options);
  });

/** Lets errors out as they come. */
export const foreign = (engine: SpeechEngine): SpeechEngine =>
  failing(engine, () => new RangeError('index 7'));

/** Goes on when it is told to stop. */
export const stubborn = (engine: SpeechEngine): SpeechEngine =>
  changed(engine, (audio, { language }) =>
    engine.transcribe(audio, { language, signal: new AbortController().signal }),
  );

/** Loses frames that are no whole tenth of its step. */
export const choosy = (engine: SpeechEngine): SpeechEngine =>
  changed(engine, (audio, options) =>
    engine.transcribe(
      changedSource(audio, (frame) => ((frame.pcm.length / 2) % 10 === 0 ? frame : undefined)),
      options,
    ),
  );

/** A source whose `return` is passed on even while `next` waits, unlike a generator's. */
function changedSource(
  audio: AsyncIterable<AudioFrame>,
  change: (frame: AudioFrame) => AudioFrame | undefined,
): AsyncIterable<AudioFrame> {
  const source = audio[Symbol.asyncIterator]();
  const changing = frames({ [Symbol.asyncIterator]: () => ({ next: () => source.next() }) }, change);
  return {
    [Symbol.asyncIterator]: () => ({
      next: () => changing.next(),
      return: async () => {
        await source.return?.();
        return { done: true, value: undefined };
      },
    }),
  };
}

/** Keeps one transcript for all streams. */
export const mixing = (engine: SpeechEngine): SpeechEngine => {
  let openStreams = 0;
  return changed(engine, async function* (audio, options) {
    openStreams += 1;
    try {
      for await (const event of engine.transcribe(audio, options))
        yield openStreams > 1 ? { ...event, text: `${event.text} ${event.text}` } : event;
    } finally {
      openStreams -= 1;
    }
  });
};

/** Waits for ever when all is said. */
export const endless = (engine: SpeechEngine): SpeechEngine =>
  changed(engine, async function* (audio, options) {
    let heard = false;
    for await (const event of engine.transcribe(audio, options)) {
      heard = true;
      yield event;
    }
    if (heard && !options.signal.aborted)
      await new Promise<void>((resolve) =>
        options.signal.addEventListener('abort', () => resolve(), { once: true }),
      );
  });

/** Knows what will be said half a second from now. */
export const prophetic = (engine: SpeechEngine): SpeechEngine =>
  rewritten(engine, (event) => ({ ...event, endMs: event.endMs + 500 }));

/** Ends each utterance once more, with nothing in it. */
export const wordless = (engine: SpeechEngine): SpeechEngine =>
  rewritten(engine, (event) => (event.type === 'final' ? { ...event, text: '', words: [] } : event));

/** Turns the order of words round. */
export const backward = (engine: SpeechEngine): SpeechEngine =>
  rewritten(engine, (event) =>
    event.type === 'final' ? { ...event, words: event.words.toReversed() } : event,
  );

/** Hears something in nothing. */
export const dreaming = (engine: SpeechEngine): SpeechEngine =>
  changed(engine, async function* (audio, options) {
    let count = 0;
    for await (const event of engine.transcribe(audio, options)) {
      count += 1;
      yield event;
    }
    if (count === 0 && !options.signal.aborted)
      yield {
        type: 'final',
        startMs: 0,
        endMs: 0,
        text: 'um',
        words: [{ text: 'um', startMs: 0, endMs: 0 }],
      };
  });
