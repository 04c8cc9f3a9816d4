/** The oxygen share in a ventilator's settings: `AC 14/500/40%/5` is rate, volume, FiO2 and PEEP. */

import type { NamedDocument } from './named-document.ts';
import { MEASUREMENT_KINDS } from './measurement-kinds.ts';
import { plainMatch } from './value-match.ts';
import type { Assignment } from './value-match.ts';

const ROW = MEASUREMENT_KINDS.find(({ kind }) => kind === 'fio2');
const MODES: ReadonlySet<string> = new Set(
  'ac acvc vc cmv simv prvc acv vcv vent ventilator settings assist control'.split(' '),
);
const MODE_REACH = 4;
const MOST_SETTINGS = 5;

/** The share at the head of a list that begins at token `at` with the rate and the volume. */
export function readVentilator(document: NamedDocument, at: number): readonly Assignment[] {
  const { tokens, numbers } = document;
  const unit = ROW?.units.find((u) => u.unit === '%');
  if (ROW === undefined || unit === undefined || !isLink(tokens[at + 1]?.text) || !isMode(document, at))
    return [];
  const settings: { value: number; first: number; last: number; percent: boolean }[] = [];
  for (let i = at; settings.length < MOST_SETTINGS;) {
    const reading = numbers.at(i).find(({ form }) => form === 'written');
    if (reading === undefined) break;
    const percent = tokens[reading.last]?.text === '%';
    const last = percent ? reading.last + 1 : reading.last;
    settings.push({ value: reading.value, first: i, last, percent });
    if (!isLink(tokens[last]?.text)) break;
    i = last + 1;
  }
  const [first, second, ...rest] = settings;
  if (first === undefined || second === undefined) return [];
  // Some say the volume first.
  const [rate, volume] = [first.value, second.value].toSorted((a, b) => a - b);
  if ((rate ?? 0) > 45 || (volume ?? 0) < 150 || (volume ?? 0) > 1000) return [];
  // Without its sign the share is the one that no PEEP can be.
  const share = rest.find(({ percent }) => percent) ?? rest.find(({ value }) => value >= 28);
  if (share === undefined || share.value < 21 || share.value > 100) return [];
  const { percent, ...said } = share;
  return [{ match: plainMatch({ ...said, row: ROW, unit, inferred: !percent }) }];
}

const isLink = (text: string | undefined): boolean => text === '/' || text === 'x';

function isMode({ tokens }: NamedDocument, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - MODE_REACH); i -= 1) {
    const text = tokens[i]?.text ?? '';
    if (MODES.has(text)) return true;
    if (text === '/' && tokens[i - 1]?.text === 'a') return true;
  }
  return false;
}
