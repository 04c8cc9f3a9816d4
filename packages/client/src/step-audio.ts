/** Audio in, audio out: what is kept, what is sent, and when a request is said among it. */
import { bytesOfMs, bytesPerSample, msOfBytes } from './audio-format.ts';
import { bytesInGaps, withGap } from './gaps.ts';
import type {
  AudioPositions,
  Circumstances,
  DictationState,
  Effect,
  Request,
  Settings,
  Step,
} from './dictation-state.ts';

/** Bytes in the socket's own buffer above which no more is given to it: a cut would lose no more, and a stop need not wait for it. */
const maxBufferedBytes = 128 * 1024;

/** Browsers do not tell when that buffer has emptied. */
const pumpAgainMs = 50;

/** The longest piece of audio in one message. */
const pieceMs = 200;

/** However often the server finds that too much: less on its way would wait for each `ack`, which comes once a second. */
const leastAheadMs = 2000;

/** Takes new audio. At the limit the oldest gives way. */
export function speak(state: DictationState, bytes: number): Step {
  const { settings, audio } = state;
  const spokenByte = audio.spokenByte + bytes;
  const wholeSample = bytesPerSample(settings.format);
  const overLimit = Math.max(0, spokenByte - settings.spoolLimitBytes);
  const keptFromByte = Math.max(audio.keptFromByte, Math.ceil(overLimit / wholeSample) * wholeSample);
  const droppedBytes = audio.droppedBytes + keptFromByte - audio.keptFromByte;
  const next = { ...state, audio: { ...audio, spokenByte, keptFromByte, droppedBytes } };
  if (droppedBytes === audio.droppedBytes) return { state: next, effects: [{ do: 'keep' }] };
  return {
    state: next,
    effects: [
      { do: 'forget', beforeByte: keptFromByte },
      { do: 'keep' },
      {
        do: 'tell',
        event: {
          type: 'audio_dropped',
          droppedMs: msOfBytes(droppedBytes, settings.format),
          lostMs: msOfBytes(lostBytes(next), settings.format),
        },
      },
    ],
  };
}

/** Audio that is lost as things stand. What was sent and is kept no longer is safe only while its connection lives. */
export function lostBytes({ audio, link }: DictationState): number {
  const safeByte = Math.max(audio.settledByte, link.at === 'open' ? audio.sentByte : 0);
  return audio.lostBytes + bytesInGaps(withGap(audio.gaps, safeByte, audio.keptFromByte));
}

/** All audio up to a position is settled: gaps before it stay what they are. */
export function settle(audio: AudioPositions, upToByte: number): AudioPositions {
  const settledByte = Math.max(audio.settledByte, upToByte);
  return {
    ...audio,
    settledByte,
    keptFromByte: Math.max(audio.keptFromByte, settledByte),
    lostBytes: audio.lostBytes + bytesInGaps(audio.gaps, settledByte),
    gaps: audio.gaps.flatMap(({ fromByte, toByte }) =>
      toByte <= settledByte ? [] : [{ fromByte: Math.max(fromByte, settledByte), toByte }],
    ),
  };
}

/** Sends what credit and the socket's buffer allow, and says each request once all audio before it is sent. */
export function pump(state: DictationState, { bufferedBytes }: Circumstances): Step {
  const { session, settings } = state;
  if (state.link.at !== 'open' || session === undefined) return { state, effects: [] };
  const effects: Effect[] = [];
  const aheadBytes = Math.min(
    Math.round(settings.aheadBytes * state.aheadShare),
    session.maxAheadMs === Infinity ? Infinity : bytesOfMs(session.maxAheadMs, settings.format),
  );
  const pieceBytes = Math.min(bytesOfMs(pieceMs, settings.format), session.maxFrameBytes);
  const creditByte = Math.min(state.audio.spokenByte, state.audio.receivedByte + aheadBytes);
  let { audio, requests } = state;
  let freeBytes = maxBufferedBytes - bufferedBytes;
  for (;;) {
    ({ requests } = sayDue(requests, audio.sentByte, effects));
    const nextRequestByte = requests.find(({ isSaid }) => !isSaid)?.atByte ?? Infinity;
    const toByte = Math.min(creditByte, audio.sentByte + pieceBytes, nextRequestByte);
    if (toByte <= audio.sentByte) break;
    if (freeBytes <= 0) {
      effects.push({ do: 'set_timer', name: 'pump', ms: pumpAgainMs });
      break;
    }
    effects.push({ do: 'transmit', fromByte: audio.sentByte, toByte });
    freeBytes -= toByte - audio.sentByte;
    audio = transmitted(audio, toByte);
  }
  return { state: { ...state, audio, requests }, effects };
}

/** Half of a share of `aheadBytes`, as long as that is not less than the least that is on its way. */
export function halfOfShare(share: number, { aheadBytes, format }: Settings): number {
  return Math.max(share / 2, Math.min(1, bytesOfMs(leastAheadMs, format) / aheadBytes));
}

/** What is no longer kept goes out as silence. */
function transmitted(audio: AudioPositions, toByte: number): AudioPositions {
  const blankToByte = Math.min(toByte, audio.keptFromByte);
  return { ...audio, sentByte: toByte, gaps: withGap(audio.gaps, audio.sentByte, blankToByte) };
}

function sayDue(
  requests: readonly Request[],
  sentByte: number,
  effects: Effect[],
): { requests: readonly Request[] } {
  if (!requests.some(({ isSaid, atByte }) => !isSaid && atByte <= sentByte)) return { requests };
  return {
    requests: requests.map((request) => {
      if (request.isSaid || request.atByte > sentByte) return request;
      const { kind, id } = request;
      effects.push({ do: 'say', message: kind === 'stop' ? { type: kind } : { type: kind, id } });
      return { ...request, isSaid: true };
    }),
  };
}
