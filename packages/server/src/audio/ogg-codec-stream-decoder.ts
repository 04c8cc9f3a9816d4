/**
 * What Opus and Vorbis in Ogg have in common: pages are checked and put in order here, the packets are decoded by a
 * library, and the exact length is kept here.
 *
 * The libraries trim the end by themselves, but differently depending on how the stream is cut, and wrongly when all
 * audio lies on one page. So they never see the end-of-stream flag, and the trimming is done here from the granule
 * positions (RFC 7845 §4, Vorbis I §A.2).
 */

import { AudioDecodeError } from './audio-decode-error.ts';
import { joinPlanes, type CodecLibrary, type CodecOutput } from './codec-library.ts';
import { OggFormatError, OggPageReader, withoutLastFlag, type OggPage } from './ogg-pages.ts';
import type { DecodedAudio, StreamDecoder } from './decoded-audio.ts';

/** What is different from codec to codec. */
export interface OggCodec {
  /** As declared by the client or found in the file; it goes into error messages. */
  readonly encoding: string;
  /** What to do when the audio cannot be decoded, for error messages. */
  readonly remedy: string;
  /** The first packet's leading bytes. */
  readonly signature: Buffer;
  /** Packets before the audio, the first one included. */
  readonly headerPackets: number;
  /** Whether the library wants to see the header packets after the first. */
  readonly passesHeaders: boolean;
  load(): Promise<CodecLibrary>;
  /** Samples that the stream's length in granules counts but that are not played, from the first packet. */
  preSkipSamples(firstPacket: Buffer): number;
  /** Samples that a packet holds by itself, or undefined if that cannot be told from the packet. */
  packetSamples(packet: Buffer): number | undefined;
}

/** A packet may go over many pages. The longest Opus packet has 61,298 bytes per stream in it, RFC 7845 §6. */
const MAX_PACKET_BYTES = 1024 * 1024;

/** The one logical stream being decoded. */
interface LogicalStream {
  readonly serialNumber: number;
  readonly preSkipSamples: number;
  nextSequenceNumber: number;
  headerPacketsLeft: number;
  /** The granule position at which the first packet begins; known after the first audio page. */
  startPosition: number | undefined;
  /** Bytes of an audio packet that has not ended yet; the library holds them. */
  openPacketBytes: number;
  /** Samples that left the library for this stream. */
  decodedSamples: number;
}

export class OggCodecStreamDecoder implements StreamDecoder {
  readonly #codec: OggCodec;
  readonly #pages = new OggPageReader();
  #library: CodecLibrary | undefined;
  #stream: LogicalStream | undefined;
  /** The first byte of the next page was already given to the library. */
  #ahead = false;
  #anyStream = false;

  constructor(codec: OggCodec) {
    this.#codec = codec;
  }

  async decode(bytes: Buffer): Promise<DecodedAudio | undefined> {
    const outputs: CodecOutput[] = [];
    for (const page of this.#pagesOf(bytes)) await this.#takePage(page, outputs);
    return joined(outputs);
  }

  async flush(): Promise<DecodedAudio | undefined> {
    if (!this.#anyStream && this.#pages.heldBytes > 0) {
      throw this.#error('the stream ended inside its first Ogg page');
    }
    const outputs: CodecOutput[] = [];
    // Without a last page there is no length to trim to: all that was decoded is played.
    if (this.#stream) await this.#flushLibrary(this.#stream, outputs);
    this.#stream = undefined;
    return joined(outputs);
  }

  close(): void {
    void this.#library?.free();
    this.#library = undefined;
    this.#stream = undefined;
  }

  #pagesOf(bytes: Buffer): OggPage[] {
    try {
      return this.#pages.push(bytes);
    } catch (error) {
      if (error instanceof OggFormatError) throw this.#error(error.message, error);
      throw error;
    }
  }

  async #takePage(page: OggPage, outputs: CodecOutput[]): Promise<void> {
    if (!this.#stream && page.first) this.#begin(page);
    const stream = this.#stream;
    // Pages of other logical streams (a Skeleton, a picture) may lie between.
    if (!stream || page.serialNumber !== stream.serialNumber) return;
    if (page.sequenceNumber !== stream.nextSequenceNumber) {
      throw this.#error(`Ogg page ${stream.nextSequenceNumber} is missing`);
    }
    stream.nextSequenceNumber += 1;

    const wasHeader = stream.headerPacketsLeft > 0;
    if (wasHeader) {
      stream.headerPacketsLeft -= page.packets.length - (page.lastPacketEnds ? 0 : 1);
    }
    if (!wasHeader || page.first || this.#codec.passesHeaders) {
      if (!wasHeader) {
        this.#setStart(stream, page);
        this.#checkOpenPacket(stream, page);
      }
      await this.#passToLibrary(stream, withoutLastFlag(page), outputs);
    }
    if (page.last) {
      await this.#flushLibrary(stream, outputs);
      this.#trimEnd(stream, page, outputs);
      this.#stream = undefined;
    }
  }

  #begin(page: OggPage): void {
    const firstPacket = page.packets[0] ?? Buffer.alloc(0);
    const signature = firstPacket.subarray(0, this.#codec.signature.length);
    if (!signature.equals(this.#codec.signature)) {
      // RFC 3533 §4: the first pages of all logical streams come before any other page, in any order.
      if (this.#anyStream || signature.toString('latin1').startsWith('fishead')) return;
      throw this.#error('the Ogg stream holds another codec');
    }
    this.#anyStream = true;
    this.#stream = {
      serialNumber: page.serialNumber,
      preSkipSamples: this.#codec.preSkipSamples(firstPacket),
      nextSequenceNumber: page.sequenceNumber,
      headerPacketsLeft: this.#codec.headerPackets,
      startPosition: undefined,
      openPacketBytes: 0,
      decodedSamples: 0,
    };
  }

  #checkOpenPacket(stream: LogicalStream, page: OggPage): void {
    const continues = page.packets.length === 1 && !page.lastPacketEnds;
    const openBytes = page.lastPacketEnds ? 0 : (page.packets.at(-1)?.length ?? 0);
    stream.openPacketBytes = openBytes + (continues ? stream.openPacketBytes : 0);
    if (stream.openPacketBytes > MAX_PACKET_BYTES) {
      throw this.#error(`a packet does not end within ${MAX_PACKET_BYTES} bytes`);
    }
  }

  /** RFC 7845 §4.3: a recording cut out of a longer one begins at a granule position of its own. */
  #setStart(stream: LogicalStream, page: OggPage): void {
    if (stream.startPosition !== undefined || page.granulePosition === undefined) return;
    let samples = 0;
    for (const packet of page.packets.slice(0, page.lastPacketEnds ? undefined : -1)) {
      const packetSamples = this.#codec.packetSamples(packet);
      if (packetSamples === undefined) {
        stream.startPosition = 0;
        return;
      }
      samples += packetSamples;
    }
    // On a last page the position may be lower than the samples: that is the end being trimmed.
    stream.startPosition = Math.max(0, page.granulePosition - samples);
  }

  /**
   * The library gives a page out only when one byte more has come, which would hold the audio of a live stream back
   * by a page. So each page takes the first byte of the next one along: that byte is always an "O".
   */
  async #passToLibrary(stream: LogicalStream, page: Buffer, outputs: CodecOutput[]): Promise<void> {
    this.#library ??= await this.#codec.load();
    const bytes = Buffer.concat([page.subarray(this.#ahead ? 1 : 0), page.subarray(0, 1)]);
    this.#ahead = true;
    this.#take(stream, await this.#guarded(this.#library.decode(bytes)), outputs);
  }

  async #flushLibrary(stream: LogicalStream, outputs: CodecOutput[]): Promise<void> {
    if (!this.#library || !this.#ahead) return;
    this.#ahead = false;
    this.#take(stream, await this.#guarded(this.#library.flush()), outputs);
  }

  async #guarded(output: Promise<CodecOutput> | CodecOutput): Promise<CodecOutput> {
    try {
      return await output;
    } catch (error) {
      throw this.#error('the decoder failed', error);
    }
  }

  #take(stream: LogicalStream, output: CodecOutput, outputs: CodecOutput[]): void {
    const [problem] = output.errors;
    if (problem) throw this.#error(`a packet is damaged (${problem.message})`);
    stream.decodedSamples += output.samplesDecoded;
    outputs.push(output);
  }

  /** The last page's position tells how many of the samples of its packets are meant. */
  #trimEnd(stream: LogicalStream, page: OggPage, outputs: CodecOutput[]): void {
    if (page.granulePosition === undefined || stream.startPosition === undefined) return;
    const wanted = Math.max(0, page.granulePosition - stream.startPosition - stream.preSkipSamples);
    let surplus = stream.decodedSamples - wanted;
    for (let i = outputs.length - 1; i >= 0 && surplus > 0; i -= 1) {
      const output = outputs[i]!;
      const kept = Math.max(0, output.samplesDecoded - surplus);
      surplus -= output.samplesDecoded - kept;
      outputs[i] = {
        ...output,
        samplesDecoded: kept,
        channelData: output.channelData.map((plane) => plane.subarray(0, kept)),
      };
    }
  }

  #error(problem: string, cause?: unknown): AudioDecodeError {
    return new AudioDecodeError(this.#codec.encoding, problem, this.#codec.remedy, cause);
  }
}

function joined(outputs: readonly CodecOutput[]): DecodedAudio | undefined {
  const filled = outputs.filter((output) => output.samplesDecoded > 0);
  const [first] = filled;
  if (!first) return undefined;
  return { sampleRateHz: first.sampleRate, channels: joinPlanes(filled.map((output) => output.channelData)) };
}
