/** Findings and times as a person reads them on a terminal. */
import type { Finding, FindingValue, Measurement } from '@clarity-care/clinical';

/** `1:02.5` for 62,500 ms. */
export function timeLabel(ms: number): string {
  const minutes = Math.floor(ms / 60_000);
  const seconds = ((ms % 60_000) / 1000).toFixed(1).padStart(4, '0');
  return `${minutes}:${seconds}`.padStart(8);
}

/** `blood pressure 120/80 mm[Hg]` or `generic name: lisinopril`, with what else is to be known of it in brackets. */
export function findingLine(finding: Finding): string {
  const said =
    finding.category === 'measurement'
      ? measured(finding)
      : `${finding.kind.replaceAll('_', ' ')}: ${[finding.text, ...attributeTexts(finding)].join(', ')}`;
  const notes = [
    ...(finding.assertion === 'present' ? [] : [finding.assertion]),
    ...(finding.category === 'measurement' && finding.flag !== null ? [finding.flag] : []),
    ...(finding.category === 'measurement' && !finding.plausible ? ['implausible'] : []),
  ];
  return notes.length === 0 ? said : `${said} (${notes.join(', ')})`;
}

/** An age is its own value: the same words are not said twice. */
function attributeTexts({ begin, end, attributes }: Finding): string[] {
  return attributes
    .filter((attribute) => attribute.begin !== begin || attribute.end !== end)
    .map(({ text }) => text);
}

function measured({ kind, value, unit }: Measurement): string {
  return `${kind.replaceAll('_', ' ')} ${valueText(value)}${unit === '' ? '' : ` ${unit}`}`;
}

function valueText(value: FindingValue): string {
  if (typeof value === 'number') return String(value);
  if ('systolic' in value) return `${value.systolic}/${value.diastolic}`;
  if ('low' in value) return `${value.low}–${value.high}`;
  if ('comparator' in value) return `${value.comparator} ${value.value}`;
  return value.join(' × ');
}
