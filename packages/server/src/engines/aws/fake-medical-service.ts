/** A service for tests: it takes audio as eagerly as the SDK does and says what the test tells it to. */
import type {
  MedicalStreamListener,
  MedicalStreamRequest,
  OpenMedicalStream,
  ServiceItem,
  ServiceResult,
} from './medical-stream.ts';

export class FakeStream {
  readonly request: MedicalStreamRequest;
  readonly listener: MedicalStreamListener;
  readonly received: Buffer[] = [];
  hasEnded = false;
  isClosed = false;
  /** While set, no audio is taken. */
  isStalled: boolean;
  readonly #audio: AsyncIterator<Buffer, unknown>;
  #isPulling = false;

  constructor(
    request: MedicalStreamRequest,
    audio: AsyncIterable<Buffer>,
    listener: MedicalStreamListener,
    isStalled: boolean,
  ) {
    this.request = request;
    this.listener = listener;
    this.isStalled = isStalled;
    this.#audio = audio[Symbol.asyncIterator]();
    void this.pull();
  }

  /** Takes audio until it ends or the stream is stalled. */
  async pull(): Promise<void> {
    if (this.#isPulling) return;
    this.#isPulling = true;
    while (!this.isStalled && !this.hasEnded) {
      const result = await this.#audio.next();
      if (result.done === true) this.hasEnded = true;
      else this.received.push(Buffer.from(result.value));
    }
    this.#isPulling = false;
  }

  get receivedMs(): number {
    return this.received.reduce((sum, { length }) => sum + length, 0) / 32 / this.request.channels;
  }

  /** The answer's headers and the first, empty event. */
  greet(): void {
    this.listener.onConnected();
    void this.listener.onResults([]);
  }

  say(...results: readonly ServiceResult[]): void {
    void this.listener.onResults(results);
  }
}

export class FakeMedicalService {
  readonly streams: FakeStream[] = [];
  /** Streams begin without taking audio. */
  beginsStalled = false;

  readonly open: OpenMedicalStream = (request, audio, listener) => {
    const stream = new FakeStream(request, audio, listener, this.beginsStalled);
    this.streams.push(stream);
    return {
      close: () => {
        stream.isClosed = true;
      },
    };
  };

  /** The stream that was opened last. */
  get stream(): FakeStream {
    const stream = this.streams.at(-1);
    if (stream === undefined) throw new Error('No stream was opened.');
    return stream;
  }
}

/** Lets everything run that waits for nothing but its turn. */
export async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

type SpokenItem = readonly [content: string, startMs: number, endMs: number] | string;

/** A result as the service words it. A bare string is punctuation. */
export function spoken(
  isPartial: boolean,
  startMs: number,
  endMs: number,
  said: readonly SpokenItem[],
  channel?: string,
): ServiceResult {
  const items = said.map((item): ServiceItem =>
    typeof item === 'string'
      ? { Type: 'punctuation', Content: item, StartTime: endMs / 1000, EndTime: endMs / 1000 }
      : {
          Type: 'pronunciation',
          Content: item[0],
          StartTime: item[1] / 1000,
          EndTime: item[2] / 1000,
          Confidence: 0.9,
          Speaker: '0',
        },
  );
  let text = '';
  for (const { Type, Content } of items)
    text += Type === 'punctuation' || text === '' ? (Content ?? '') : ` ${Content ?? ''}`;
  return {
    StartTime: startMs / 1000,
    EndTime: endMs / 1000,
    IsPartial: isPartial,
    Alternatives: [{ Transcript: text, Items: items }],
    ...(channel === undefined ? {} : { ChannelId: channel }),
  };
}
