/** A dialogue as a drawing: two lines of life, an arrow for each turn. Colours are those of the text around it. */
import type { Turn } from './blocks.ts';

const widthPx = 340;
const leftPx = 36;
const rightPx = widthPx - leftPx;
const turnHeightPx = 30;
const topPx = 40;

export function dialogueSvg(turns: readonly Turn[]): string {
  const heightPx = topPx + turns.length * turnHeightPx - 15;
  const life = (xPx: number) =>
    `<line x1="${xPx}" y1="24" x2="${xPx}" y2="${heightPx}" stroke="currentColor" stroke-opacity=".4"/>`;
  const name = (xPx: number, text: string) => `<text x="${xPx}" y="16" text-anchor="middle">${text}</text>`;
  return [
    `<svg role="img" aria-label="${spoken(turns)}" viewBox="0 0 ${widthPx} ${heightPx}" font-size="13" fill="currentColor">`,
    name(leftPx, 'client'),
    name(rightPx, 'server'),
    life(leftPx),
    life(rightPx),
    ...turns.map((turn, at) => drawn(turn, topPx + at * turnHeightPx)),
    '</svg>',
  ].join('\n');
}

function drawn({ from, text }: Turn, yPx: number): string {
  const label = `<text x="${widthPx / 2}" y="${yPx}" text-anchor="middle"${from === 'note' ? ' font-style="italic"' : ''}>${text}</text>`;
  const lineY = yPx + 7;
  switch (from) {
    case 'client':
      return `${label}${arrow(leftPx, rightPx, lineY)}`;
    case 'server':
      return `${label}${arrow(rightPx, leftPx, lineY)}`;
    case 'note':
      return `${label}<line x1="${leftPx}" y1="${lineY}" x2="${rightPx}" y2="${lineY}" stroke="currentColor" stroke-dasharray="2 5"/>`;
  }
}

function arrow(fromPx: number, toPx: number, yPx: number): string {
  const backPx = fromPx < toPx ? toPx - 8 : toPx + 8;
  return (
    `<line x1="${fromPx}" y1="${yPx}" x2="${toPx}" y2="${yPx}" stroke="currentColor"/>` +
    `<path d="M${toPx} ${yPx}L${backPx} ${yPx - 4}L${backPx} ${yPx + 4}Z"/>`
  );
}

const spoken = (turns: readonly Turn[]): string =>
  turns.map(({ from, text }) => (from === 'note' ? text : `${from}: ${text}`)).join('; ');
