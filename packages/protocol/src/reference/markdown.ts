/** Blocks as Markdown. */
import type { Block, Turn } from './blocks.ts';

const notice = '<!-- Made by `npm run docs:reference` from packages/protocol. Edits are lost. -->';

export function markdownOf(blocks: readonly Block[]): string {
  return `${notice}\n\n${blocks.map(blockMarkdown).join('\n\n')}\n`;
}

function blockMarkdown(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.words}`;
    case 'paragraph':
      return block.words;
    case 'list':
      return block.items.map((item) => `- ${item}`).join('\n');
    case 'code':
      return `\`\`\`json\n${block.text}\n\`\`\``;
    case 'dialogue':
      return `\`\`\`\n${drawn(block.turns)}\n\`\`\``;
    case 'table':
      return [block.columns, block.columns.map(() => '---'), ...block.rows].map(row).join('\n');
  }
}

/** A bar inside a cell would end it, in code too (GitHub Flavored Markdown, tables). */
function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
}

function drawn(turns: readonly Turn[]): string {
  const left = Math.max(...turns.map(({ text }) => text.length)) + 2;
  const lines = turns.map(({ from, text }) => {
    switch (from) {
      case 'client':
        return `  ${text.padEnd(left)}──▶`;
      case 'server':
        return `  ${' '.repeat(left)}◀──  ${text}`;
      case 'note':
        return `  ${'· '.repeat(left / 2 + 1)} ${text}`;
    }
  });
  return [`${'client'.padEnd(left + 7)}server`, ...lines].join('\n');
}
