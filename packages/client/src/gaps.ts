/** Stretches of the dictation that no server will hear. */

export interface Gap {
  readonly fromByte: number;
  /** Behind the last byte. */
  readonly toByte: number;
}

/** The gaps with one more; they stay disjoint and in order. */
export function withGap(gaps: readonly Gap[], fromByte: number, toByte: number): readonly Gap[] {
  if (toByte <= fromByte) return gaps;
  const touching = gaps.filter((gap) => gap.toByte >= fromByte && gap.fromByte <= toByte);
  const joined = {
    fromByte: Math.min(fromByte, ...touching.map((gap) => gap.fromByte)),
    toByte: Math.max(toByte, ...touching.map((gap) => gap.toByte)),
  };
  const before = gaps.filter((gap) => gap.toByte < fromByte);
  const behind = gaps.filter((gap) => gap.fromByte > toByte);
  return [...before, joined, ...behind];
}

/** Bytes in them, up to a position. */
export function bytesInGaps(gaps: readonly Gap[], upToByte = Infinity): number {
  return gaps.reduce((sum, gap) => sum + Math.max(0, Math.min(gap.toByte, upToByte) - gap.fromByte), 0);
}
