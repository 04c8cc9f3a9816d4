/**
 * Raw PCM does not say its sample rate. When a live microphone sends 48 kHz and the config says 16 kHz, audio arrives
 * three times faster than the clock, steadily, and every word is lost. The pace over two windows in a row tells.
 */
import type { Pace } from './session-state.ts';

export const freshPace: Pace = {
  windowStartAtMs: undefined,
  windowStartReceivedMs: 0,
  suspectRateHz: undefined,
  isSettled: false,
};

const windowMs = 6000;
const commonRatesHz = [8000, 11_025, 12_000, 16_000, 22_050, 24_000, 32_000, 44_100, 48_000];
/** A sound card's clock and the network's jitter over six seconds stay within this. */
const tolerance = 0.02;

/** The pace after more audio, and the rate that fits it if two windows agree on another than the declared one. */
export function observePace(
  pace: Pace,
  now: { readonly atMs: number; readonly receivedMs: number },
  declaredRateHz: number,
): { readonly pace: Pace; readonly fittingRateHz?: number } {
  if (pace.isSettled) return { pace };
  const nextWindow = { windowStartAtMs: now.atMs, windowStartReceivedMs: now.receivedMs };
  if (pace.windowStartAtMs === undefined) return { pace: { ...pace, ...nextWindow } };
  const elapsedMs = now.atMs - pace.windowStartAtMs;
  if (elapsedMs < windowMs) return { pace };
  const rateHz = (declaredRateHz * (now.receivedMs - pace.windowStartReceivedMs)) / elapsedMs;
  const fitting = commonRatesHz.find((common) => Math.abs(rateHz / common - 1) < tolerance);
  if (fitting === undefined || fitting === declaredRateHz) {
    return {
      pace: { ...pace, ...nextWindow, suspectRateHz: undefined, isSettled: fitting === declaredRateHz },
    };
  }
  if (fitting !== pace.suspectRateHz) return { pace: { ...pace, ...nextWindow, suspectRateHz: fitting } };
  return { pace: { ...pace, isSettled: true }, fittingRateHz: fitting };
}
