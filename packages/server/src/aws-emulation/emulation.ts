/**
 * AWS on this machine: Transcribe Medical (streaming and batch, with the S3 that batch needs) and Comprehend Medical on
 * one port, as AWS's own SDKs speak to them. Before it stand real signatures; behind it an engine and the local annotator.
 */
import { createBatchService } from './batch/transcription-jobs.ts';
import { createComprehendService } from './comprehend/comprehend-service.ts';
import type { EmulationOptions } from './emulation-options.ts';
import { createObjectService } from './s3/object-service.ts';
import { createObjectStore } from './s3/object-store.ts';
import { serveHttp2Stream } from './streaming/http2-stream.ts';
import { StreamQuota } from './streaming/stream-quota.ts';
import type { StreamingParts } from './streaming/streaming-parts.ts';
import { serveWebSocketStream } from './streaming/websocket-stream.ts';
import { Listener, type ListenAddress } from './wire/listener.ts';
import { Router } from './wire/router.ts';
import { SignatureVerifier } from './wire/signature-v4.ts';

export interface AwsEmulation {
  /** Resolves to the port; 0 asks for any that is free. */
  listen(address: ListenAddress): Promise<number>;
  /** Medical streams that are open. */
  readonly liveStreams: number;
  /** Cuts open streams and requests; resolves when all is closed. */
  close(): Promise<void>;
}

export function createAwsEmulation(options: EmulationOptions): AwsEmulation {
  const { clock, credentials, limits, onFailure } = options;
  const parts: StreamingParts = { options, quota: new StreamQuota(limits, clock) };
  const objects = createObjectStore(options.objectFolder, { clock });
  const objectService = createObjectService(objects, clock);
  const services = [createBatchService(options, objects), createComprehendService(options)];
  const router = new Router({
    backends: {
      services,
      serveObject: (request, response, head, identity) =>
        objectService.handle(request, response, head, identity),
      serveHttp2Stream: (stream, head, identity) => serveHttp2Stream(stream, head, identity, parts),
      serveWebSocketStream: (socket, head) => serveWebSocketStream(socket, head, parts),
    },
    verifier: new SignatureVerifier(credentials, clock),
    clock,
    onFailure,
  });
  const listener = new Listener(router, clock);
  return {
    listen: (address) => listener.listen(address),
    get liveStreams() {
      return parts.quota.liveStreams;
    },
    async close() {
      await listener.close();
      await Promise.all(services.map(async (service) => service.close?.()));
    },
  };
}
