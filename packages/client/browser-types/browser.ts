// Checked with the types of browsers (tsconfig.json): what browsers have is what the SDK takes.
import type { Dictation, MicrophoneStream, SocketConstructor } from '../src/index.ts';

export const ownWebSocket: SocketConstructor = WebSocket;

export function takesMediaStream(stream: MediaStream): MicrophoneStream {
  return stream;
}

export async function dictate(dictation: Dictation): Promise<void> {
  const stream = await navigator.mediaDevices.getUserMedia({ audio: true });
  await dictation.streamMicrophone(stream, { workletUrl: new URL('/pcm-worklet.js', location.href) });
}
