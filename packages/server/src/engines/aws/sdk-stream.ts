/** The official SDK behind `OpenMedicalStream`: one client and one HTTP/2 connection for each stream. */
import type { ClientHttp2Stream } from 'node:http2';
import type {
  AudioStream,
  StartMedicalStreamTranscriptionCommandInput,
} from '@aws-sdk/client-transcribe-streaming';
import { connectTo } from '../../aws-account/connection.ts';
import type { AccountCredentials } from '../../aws-account/credentials.ts';
import type { MedicalStreamListener, MedicalStreamRequest, OpenMedicalStream } from './medical-stream.ts';

export interface SdkStreamOptions {
  readonly region: string;
  /** Instead of AWS's own address of the region. */
  readonly endpoint?: string;
  readonly credentials: AccountCredentials;
}

/** The SDK warns on the console when it is not given a place for its words. */
const silentLogger = { trace: () => {}, debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

export function createSdkStreams(options: SdkStreamOptions): OpenMedicalStream {
  return (request, audio, listener) => {
    const stop = new AbortController();
    run(options, request, audio, listener, stop.signal).catch((error: unknown) => {
      if (!stop.signal.aborted) listener.onFailure(error);
    });
    return { close: () => stop.abort() };
  };
}

async function run(
  { region, endpoint, credentials }: SdkStreamOptions,
  request: MedicalStreamRequest,
  audio: AsyncIterable<Buffer>,
  listener: MedicalStreamListener,
  signal: AbortSignal,
): Promise<void> {
  // Loaded here, since a server that never streams to AWS should not pay for it.
  const [{ TranscribeStreamingClient, StartMedicalStreamTranscriptionCommand }, { NodeHttp2Handler }] =
    await Promise.all([import('@aws-sdk/client-transcribe-streaming'), import('@smithy/node-http-handler')]);
  const identity = await credentials.resolve();
  if (signal.aborted) return;
  let socketError: Error | undefined;
  const client = new TranscribeStreamingClient({
    region,
    ...(endpoint === undefined ? {} : { endpoint }),
    credentials: identity,
    // Retrying is the session's: it has the audio to say again.
    maxAttempts: 1,
    logger: silentLogger,
    requestHandler: new NodeHttp2Handler({
      disableConcurrentStreams: true,
      nodeHttp2ConnectOptions: {
        // Made here so that its error is seen: the SDK tells only that a stream was aborted.
        createConnection: (authority) =>
          connectTo(authority, { protocols: ['h2'], onError: (error) => (socketError ??= error) }),
      },
    }),
  });
  let isWhole = false;
  client.middlewareStack.add(
    (next) => async (step) => {
      const result = await next(step);
      const response = result.response as { statusCode: number; body: ClientHttp2Stream };
      if (response.statusCode < 300) {
        watchEnd(response.body, () => (isWhole = true));
        if (!signal.aborted) listener.onConnected();
      }
      return result;
    },
    { step: 'deserialize', priority: 'low', name: 'watchResponse' },
  );
  try {
    const command = new StartMedicalStreamTranscriptionCommand(toInput(request, audio));
    const { TranscriptResultStream: events } = await client.send(command, { abortSignal: signal });
    for await (const event of events ?? []) {
      if (signal.aborted) return;
      await listener.onResults(event.TranscriptEvent?.Transcript?.Results ?? []);
      if (signal.aborted) return;
    }
  } catch (error) {
    // What AWS says has a name; what the SDK makes of a broken socket has none.
    const isNamed = error instanceof Error && error.name !== 'Error';
    throw isNamed ? error : (socketError ?? error);
  } finally {
    client.destroy();
  }
  if (!signal.aborted) listener.onEnd(isWhole);
}

/**
 * The SDK shows a cut connection as an ordinary end of the results. Node tells them apart: only an answer whose last
 * frame came emits `end` while the stream is neither reset nor aborted. First in the list, since the SDK destroys the
 * connection on the same event.
 */
function watchEnd(body: ClientHttp2Stream, onWholeEnd: () => void): void {
  body.prependListener('end', () => {
    if (!body.aborted && (body.rstCode ?? 0) === 0) onWholeEnd();
  });
}

function toInput(
  request: MedicalStreamRequest,
  audio: AsyncIterable<Buffer>,
): StartMedicalStreamTranscriptionCommandInput {
  return {
    LanguageCode: 'en-US',
    MediaSampleRateHertz: request.sampleRateHz,
    MediaEncoding: 'pcm',
    Specialty: request.specialty,
    Type: request.speechType,
    AudioStream: toAudioEvents(audio),
    ...(request.vocabularyName === undefined ? {} : { VocabularyName: request.vocabularyName }),
    ...(request.speakerLabels ? { ShowSpeakerLabel: true } : {}),
    ...(request.channels === 2 ? { EnableChannelIdentification: true, NumberOfChannels: 2 } : {}),
  };
}

async function* toAudioEvents(audio: AsyncIterable<Buffer>): AsyncGenerator<AudioStream> {
  for await (const chunk of audio) yield { AudioEvent: { AudioChunk: chunk } };
}
