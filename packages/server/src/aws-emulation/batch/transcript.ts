/** The object that a job leaves in its output bucket, as AWS writes it. */
import type { EmulationOptions } from '../emulation-options.ts';
import { writeSentence, wordsOfText, type Sentence, type SentenceItem } from '../speech/sentence.ts';
import type { JobRequest } from './job.ts';
import type { HeardMedia, HeardUtterance } from './media-hearing.ts';

/** AWS's accounts have twelve digits; there is only one here. */
const accountId = '000000000000';

export type FindPhi = NonNullable<EmulationOptions['findPhi']>;

interface TranscriptItem {
  readonly id: number;
  readonly type: SentenceItem['type'];
  readonly alternatives: readonly [{ readonly confidence: string; readonly content: string }];
  /** Only what was pronounced has times; seconds. */
  readonly start_time?: string;
  readonly end_time?: string;
  readonly speaker_label?: string;
  readonly channel_label?: string;
}

/** An utterance with its words written as a sentence. */
interface Said {
  readonly channel: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly sentence: Sentence;
  readonly items: readonly TranscriptItem[];
}

/** @param findPhi undefined when the job did not ask for PHI. */
export function transcriptOf(request: JobRequest, heard: HeardMedia, findPhi: FindPhi | undefined): object {
  const settings = request.settings ?? {};
  const showChannels = settings.ChannelIdentification === true;
  const speakers = settings.ShowSpeakerLabels === true ? new Speakers(settings.MaxSpeakerLabels) : undefined;
  const utterances = heard
    .flatMap((channel, index) => channel.map((utterance) => ({ ...utterance, channel: index })))
    .sort((a, b) => a.startMs - b.startMs || a.channel - b.channel);
  const said: Said[] = [];
  let itemCount = 0;
  for (const utterance of utterances) {
    const one = say(utterance, itemCount, speakers, showChannels);
    itemCount += one.items.length;
    said.push(one);
  }
  return {
    jobName: request.name,
    accountId,
    results: {
      transcripts: [{ transcript: said.map(({ sentence }) => sentence.text).join(' ') }],
      ...(speakers !== undefined && { speaker_labels: speakerLabels(said, speakers) }),
      ...(showChannels && { channel_labels: channelLabels(said, heard.length) }),
      ...(settings.ShowAlternatives === true && { segments: said.map(alternatives) }),
      items: said.flatMap(({ items }) => items),
      ...(findPhi !== undefined && { entities: said.flatMap(({ sentence }) => entities(sentence, findPhi)) }),
      audio_segments: said.map(audioSegment),
    },
    status: 'COMPLETED',
  };
}

function say(
  utterance: HeardUtterance & { readonly channel: number },
  firstId: number,
  speakers: Speakers | undefined,
  showChannels: boolean,
): Said {
  const { channel, startMs, endMs, text } = utterance;
  const words = utterance.words.length > 0 ? utterance.words : wordsOfText(text, startMs, endMs);
  const sentence = writeSentence(words, true);
  const items = sentence.items.map((item, index): TranscriptItem => ({
    id: firstId + index,
    type: item.type,
    alternatives: [{ confidence: confidenceOf(item), content: item.content }],
    ...(item.type === 'pronunciation' && {
      start_time: seconds(item.startMs),
      end_time: seconds(item.endMs),
    }),
    ...(speakers !== undefined && { speaker_label: speakers.label(item.word.speaker, channel) }),
    ...(showChannels && { channel_label: channelLabel(channel) }),
  }));
  return { channel, startMs, endMs, sentence, items };
}

/** Labels in the order in which the speakers are first heard. Those over the most that were asked for share the last. */
class Speakers {
  readonly #most: number;
  readonly #indexes = new Map<string, number>();

  constructor(most = Infinity) {
    this.#most = most;
  }

  get count(): number {
    return Math.min(this.#indexes.size, this.#most);
  }

  /** An engine that cannot tell speakers apart hears one on each channel. */
  label(speaker = '', channel: number): string {
    const key = `${String(channel)} ${speaker}`;
    const index = this.#indexes.get(key) ?? this.#indexes.size;
    this.#indexes.set(key, index);
    return `spk_${String(Math.min(index, this.#most - 1))}`;
  }
}

/** A segment for each stretch of an utterance with one speaker. */
function speakerLabels(said: readonly Said[], speakers: Speakers): object {
  const segments: { speaker_label: string; start_time: string; end_time: string; items: object[] }[] = [];
  for (const { items } of said) {
    let open: (typeof segments)[number] | undefined;
    for (const { speaker_label, start_time, end_time } of items) {
      if (speaker_label === undefined || start_time === undefined || end_time === undefined) continue;
      if (open?.speaker_label !== speaker_label) {
        open = { start_time, end_time, speaker_label, items: [] };
        segments.push(open);
      }
      open.end_time = end_time;
      open.items.push({ start_time, end_time, speaker_label });
    }
  }
  return { speakers: speakers.count, segments };
}

function channelLabels(said: readonly Said[], channels: number): object {
  return {
    channels: Array.from({ length: channels }, (_, channel) => ({
      channel_label: channelLabel(channel),
      items: said.filter((one) => one.channel === channel).flatMap(({ items }) => items),
    })),
    number_of_channels: channels,
  };
}

/** One alternative: engines here have no second thoughts, and AWS too gives fewer than were asked for. */
function alternatives({ startMs, endMs, sentence, items }: Said): object {
  return {
    start_time: seconds(startMs),
    end_time: seconds(endMs),
    alternatives: [
      {
        transcript: sentence.text,
        items: items.map(({ type, start_time, end_time, alternatives: [{ confidence, content }] }) => ({
          ...(start_time !== undefined && { start_time, end_time }),
          confidence,
          content,
          type,
        })),
      },
    ],
  };
}

function audioSegment({ startMs, endMs, sentence, items }: Said, id: number): object {
  const { speaker_label, channel_label } = items[0] ?? {};
  return {
    id,
    transcript: sentence.text,
    start_time: seconds(startMs),
    end_time: seconds(endMs),
    ...(speaker_label !== undefined && { speaker_label }),
    ...(channel_label !== undefined && { channel_label }),
    items: items.map((item) => item.id),
  };
}

/** Times are numbers here, unlike everywhere else in the object. */
function entities({ text, items }: Sentence, findPhi: FindPhi): object[] {
  return findPhi(text).flatMap(({ begin, end }) => {
    const spoken = items.filter(
      (item) => item.type === 'pronunciation' && item.begin < end && item.end > begin,
    );
    const [first, last] = [spoken[0], spoken.at(-1)];
    if (first === undefined || last === undefined) return [];
    return [
      {
        content: text.slice(begin, end),
        category: 'PHI',
        startTime: first.startMs / 1000,
        endTime: last.endMs / 1000,
        // It is no surer than the least sure of its words.
        confidence: Math.min(...spoken.map(({ word }) => word.confidence ?? 0)),
      },
    ];
  });
}

function channelLabel(channel: number): string {
  return `ch_${String(channel)}`;
}

/** AWS gives 0.0 where it has no confidence, as for punctuation; so it is for engines that have none. */
function confidenceOf({ type, word }: SentenceItem): string {
  return decimal(type === 'punctuation' ? 0 : (word.confidence ?? 0), 4);
}

function seconds(ms: number): string {
  return decimal(ms / 1000, 3);
}

/** As AWS writes numbers: as short as possible, one decimal at least. */
function decimal(value: number, places: number): string {
  const text = String(Number(value.toFixed(places)));
  return text.includes('.') ? text : `${text}.0`;
}
