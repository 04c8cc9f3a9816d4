/** Blocks as a page that needs no script and nothing from another server. */
import { anchorOf, type Block, type Words } from './blocks.ts';
import { dialogueSvg } from './dialogue-svg.ts';
import { pageStyle } from './style.ts';

export interface HtmlPage {
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Addresses of the same server, above everything. */
  readonly links: readonly { readonly address: string; readonly words: Words }[];
}

/** The whole page. Its one inline style is `pageStyle`, so that a Content-Security-Policy can name it. */
export function htmlOf({ title, blocks, links }: HtmlPage): string {
  const above = links.map(({ address, words }) => `<a href="${escaped(address)}">${inline(words)}</a>`);
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="icon" href="data:,">
<style>${pageStyle}</style>
</head>
<body>
<header>${above.join(' · ')}</header>
${contents(blocks)}
<main>
${blocks.map(blockHtml).join('\n')}
</main>
</body>
</html>
`;
}

function contents(blocks: readonly Block[]): string {
  const links = blocks.flatMap((block) =>
    block.kind === 'heading' && block.level === 2
      ? [`<li><a href="#${anchorOf(block.words)}">${inline(block.words)}</a></li>`]
      : [],
  );
  return `<nav aria-label="Contents">\n<ul>\n${links.join('\n')}\n</ul>\n</nav>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const id = anchorOf(block.words);
      const link = `<a href="#${id}" aria-label="Link to this heading">#</a>`;
      return `<h${block.level} id="${id}">${inline(block.words)} ${block.level === 1 ? '' : link}</h${block.level}>`;
    }
    case 'paragraph':
      return `<p>${inline(block.words)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${inline(item)}</li>`).join('')}</ul>`;
    case 'code':
      return `<pre tabindex="0"><code>${escaped(block.text)}</code></pre>`;
    case 'dialogue':
      return dialogueSvg(block.turns);
    case 'table':
      return table(block);
  }
}

// On a narrow screen the style makes blocks of rows and cells; the roles keep it a table for those who listen to it.
function table({ columns, rows, anchorPrefix }: Extract<Block, { kind: 'table' }>): string {
  const head = columns.map((words) => `<th role="columnheader" scope="col">${inline(words)}</th>`).join('');
  const body = rows.map(([name = '', ...cells]) => {
    const id = `${anchorPrefix}-row-${anchorOf(name.replaceAll(/\]\([^)]*\)/g, ''))}`;
    const others = cells.map((cell, at) => {
      const column = columns[at + 1] ?? '';
      // The style says it before the cell where the head is out of sight.
      const label = column === '' ? '' : ` data-of="${escaped(column)}"`;
      return `<td role="cell"${label}>${inline(cell)}</td>`;
    });
    return `<tr role="row" id="${id}"><th role="rowheader" scope="row">${
      name.startsWith('[') ? inline(name) : `<a href="#${id}">${inline(name)}</a>`
    }</th>${others.join('')}</tr>`;
  });
  return (
    `<table role="table"><thead role="rowgroup"><tr role="row">${head}</tr></thead>\n` +
    `<tbody role="rowgroup">\n${body.join('\n')}\n</tbody></table>`
  );
}

const markup = /`([^`]*)`|\[((?:`[^`]*`|[^\]])*)\]\(([^)]*)\)/g;

function inline(words: Words): string {
  let html = '';
  let at = 0;
  for (const match of words.matchAll(markup)) {
    const [whole, code, label, target] = match;
    html += escaped(words.slice(at, match.index));
    html +=
      code === undefined
        ? `<a href="${escaped(target ?? '')}">${inline(label ?? '')}</a>`
        : `<code>${escaped(code)}</code>`;
    at = match.index + whole.length;
  }
  return html + escaped(words.slice(at));
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
