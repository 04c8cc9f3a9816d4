/** Which of AWS's media formats a file is, by its first bytes: names and headers say all sorts of things. */

export const mediaFormats = ['mp3', 'mp4', 'wav', 'flac', 'ogg', 'amr', 'webm', 'm4a'] as const;
export type MediaFormat = (typeof mediaFormats)[number];

/** Formats that can be decoded here. */
export const decodableFormats: ReadonlySet<MediaFormat> = new Set(['wav', 'flac', 'ogg']);

/** Bytes that `detectMediaFormat` wants to see. */
export const signatureBytes = 12;

/** Undefined when it is none of them. Fewer than `signatureBytes` are a shorter file. */
export function detectMediaFormat(start: Buffer): MediaFormat | undefined {
  const text = start.toString('latin1');
  if (/^(RIFF|RIFX|RF64)/.test(text) && text.startsWith('WAVE', 8)) return 'wav';
  if (text.startsWith('fLaC')) return 'flac';
  if (text.startsWith('OggS')) return 'ogg';
  if (text.startsWith('#!AMR')) return 'amr';
  // RFC 9559 §4: EBML's own header begins a Matroska or WebM file.
  if (text.startsWith('\x1a\x45\xdf\xa3')) return 'webm';
  // ISO 14496-12 §4.3: the brand follows the type of the first box.
  if (text.startsWith('ftyp', 4)) return text.startsWith('M4A', 8) ? 'm4a' : 'mp4';
  // ISO 11172-3 §2.4.1.3: eleven bits of synchronisation, then a version and a layer that are not reserved.
  const [first = 0, second = 0] = start;
  const isMpegAudio =
    first === 0xff && (second & 0xe0) === 0xe0 && (second & 0x18) !== 0x08 && (second & 0x06) !== 0;
  return text.startsWith('ID3') || isMpegAudio ? 'mp3' : undefined;
}
