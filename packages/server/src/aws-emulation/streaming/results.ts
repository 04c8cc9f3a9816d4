/** Results as the service writes them in JSON. Times are seconds of the stream's audio. */
import type { Word } from '../../engines/speech-engine.ts';
import { writeSentence, type Sentence } from '../speech/sentence.ts';

interface MedicalItem {
  readonly StartTime: number;
  readonly EndTime: number;
  readonly Type: 'pronunciation' | 'punctuation';
  readonly Content: string;
  /** 0…1; only on what was pronounced, in finals, when the engine says. */
  readonly Confidence?: number;
  readonly Speaker?: string;
}

interface MedicalEntity {
  readonly StartTime: number;
  readonly EndTime: number;
  /** The service knows one category. */
  readonly Category: 'PHI';
  readonly Content: string;
  readonly Confidence?: number;
}

export interface MedicalResult {
  /** The same for the partials and the final of an utterance. */
  readonly ResultId: string;
  readonly StartTime: number;
  readonly EndTime: number;
  readonly IsPartial: boolean;
  readonly ChannelId?: string;
  readonly Alternatives: readonly {
    readonly Transcript: string;
    readonly Items: readonly MedicalItem[];
    readonly Entities?: readonly MedicalEntity[];
  }[];
}

/** `MedicalTranscriptEvent` of the service's model. */
export interface TranscriptEvent {
  readonly Transcript: { readonly Results: readonly MedicalResult[] };
}

/** Where something is in a text that tells who the patient is; UTF-16 offsets. */
interface PhiSpan {
  readonly begin: number;
  readonly end: number;
}

/** An utterance under way, or one that is closed. */
export interface Utterance {
  readonly resultId: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly words: readonly Word[];
  readonly channelId: string | undefined;
}

export interface FinalWriting {
  /** Each item that was pronounced gets its speaker. */
  readonly showSpeakerLabel: boolean;
  /** Finds what belongs in `Entities`; undefined when the client did not ask for entities. */
  readonly findPhi: ((text: string) => readonly PhiSpan[]) | undefined;
}

export function partialResult(utterance: Utterance): MedicalResult {
  const sentence = writeSentence(utterance.words, false);
  return toResult(utterance, true, {
    Transcript: sentence.text,
    Items: sentence.items.map(({ type, content, startMs, endMs }) => ({
      StartTime: startMs / 1000,
      EndTime: endMs / 1000,
      Type: type,
      Content: content,
    })),
  });
}

export function finalResult(
  utterance: Utterance,
  { showSpeakerLabel, findPhi }: FinalWriting,
): MedicalResult {
  const sentence = writeSentence(utterance.words, true);
  return toResult(utterance, false, {
    Transcript: sentence.text,
    Items: sentence.items.map(({ type, content, startMs, endMs, word }) => ({
      StartTime: startMs / 1000,
      EndTime: endMs / 1000,
      Type: type,
      Content: content,
      ...(type === 'pronunciation' && word.confidence !== undefined && { Confidence: word.confidence }),
      ...(type === 'pronunciation' && showSpeakerLabel && { Speaker: word.speaker ?? '0' }),
    })),
    ...(findPhi !== undefined && { Entities: toEntities(sentence, findPhi(sentence.text)) }),
  });
}

function toResult(
  { resultId, startMs, endMs, channelId }: Utterance,
  isPartial: boolean,
  alternative: MedicalResult['Alternatives'][number],
): MedicalResult {
  return {
    ResultId: resultId,
    StartTime: startMs / 1000,
    EndTime: endMs / 1000,
    IsPartial: isPartial,
    ...(channelId !== undefined && { ChannelId: channelId }),
    Alternatives: [alternative],
  };
}

function toEntities({ text, items }: Sentence, spans: readonly PhiSpan[]): MedicalEntity[] {
  return spans.flatMap(({ begin, end }) => {
    const covered = items.filter((item) => item.begin < end && item.end > begin);
    const first = covered[0];
    const last = covered.at(-1);
    if (first === undefined || last === undefined) return [];
    const confidences = covered.flatMap(({ type, word }) =>
      type === 'pronunciation' && word.confidence !== undefined ? [word.confidence] : [],
    );
    return [
      {
        StartTime: first.startMs / 1000,
        EndTime: last.endMs / 1000,
        Category: 'PHI' as const,
        Content: text.slice(begin, end),
        // An entity is no surer than the least sure of its words.
        ...(confidences.length > 0 && { Confidence: Math.min(...confidences) }),
      },
    ];
  });
}
