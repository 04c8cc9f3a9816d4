/** Findings and times as a person reads them on a terminal. */
import type { Finding, FindingValue } from '@clarity-care/clinical';

/** `1:02.5` for 62,500 ms. */
export function timeLabel(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  const seconds = ((ms % 60_000) / 1000).toFixed(1).padStart(4, '0');
  return `${minutes}:${seconds}`.padStart(8);
}

/** `blood pressure 120/80 mm[Hg]`, with what else is to be known of it in brackets. */
export function findingLine(finding: Finding): string {
  const notes = [
    finding.assertion === 'present' ? undefined : finding.assertion,
    finding.flag ?? undefined,
    finding.plausible ? undefined : 'implausible',
  ].filter((note) => note !== undefined);
  const unit = finding.unit === '' ? '' : ` ${finding.unit}`;
  const bracket = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
  return `${finding.kind.replaceAll('_', ' ')} ${valueText(finding.value)}${unit}${bracket}`;
}

function valueText(value: FindingValue): string {
  if (typeof value === 'number') return String(value);
  if ('systolic' in value) return `${value.systolic}/${value.diastolic}`;
  if ('low' in value) return `${value.low}–${value.high}`;
  return `${value.comparator} ${value.value}`;
}
