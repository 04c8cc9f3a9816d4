/** Whether a chunk of audio is more than the sound of a room. */

/** −45 dBFS as a share of the full scale's power: speech into a microphone is above, a quiet room below. */
const loudPower = 10 ** (-45 / 10);
const fullScalePower = 32_768 ** 2;

/** @param pcm signed 16-bit little-endian samples of any number of channels. */
export function isLoud(pcm: Buffer): boolean {
  let power = 0;
  for (let at = 0; at + 1 < pcm.length; at += 2) {
    const sample = pcm.readInt16LE(at);
    power += sample * sample;
  }
  return power > (loudPower * fullScalePower * pcm.length) / 2;
}
