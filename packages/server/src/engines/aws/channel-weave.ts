/**
 * Two channels are heard at once, and finals must be disjoint in time and in order: whoever keeps audio since the last
 * final must still have what another channel has not finished. So a final waits while another channel has a segment
 * open that began before its end, and a segment into which the other channel speaks is cut between two words there.
 */
import { joinWords, type Utterance } from './utterance.ts';

export class ChannelWeave {
  /** In the order of their beginnings. At most what is spoken while one segment is open. */
  #held: Utterance[] = [];

  add(utterance: Utterance): void {
    this.#held.push(utterance);
  }

  /** What may be told now, in order. @param openFromMs the beginning of the earliest segment that is open. */
  release(openFromMs: number): Utterance[] {
    if (this.#held.length === 0) return [];
    const pieces = this.#held
      .flatMap((utterance) => cut(utterance, this.#held))
      .sort((a, b) => a.startMs - b.startMs || a.channel.localeCompare(b.channel));
    const waiting = pieces.findIndex((piece) => piece.endMs > openFromMs);
    const count = waiting < 0 ? pieces.length : waiting;
    this.#held = pieces.slice(count);
    return pieces.slice(0, count);
  }
}

function cut(utterance: Utterance, all: readonly Utterance[]): Utterance[] {
  const { channel, words } = utterance;
  const cutsMs = all.flatMap((other) => (other.channel === channel ? [] : [other.startMs]));
  const pieces: Utterance['words'][] = [];
  let from = 0;
  for (let index = 1; index < words.length; index += 1) {
    const beforeMs = words[index - 1]?.startMs ?? 0;
    const startMs = words[index]?.startMs ?? 0;
    if (!cutsMs.some((cutMs) => beforeMs < cutMs && cutMs <= startMs)) continue;
    pieces.push(words.slice(from, index));
    from = index;
  }
  if (from === 0) return [utterance];
  pieces.push(words.slice(from));
  return pieces.map((part, index) => ({
    channel,
    startMs: index === 0 ? utterance.startMs : (part[0]?.startMs ?? utterance.startMs),
    endMs: index === pieces.length - 1 ? utterance.endMs : (part.at(-1)?.endMs ?? utterance.endMs),
    text: joinWords(part),
    words: part,
  }));
}
