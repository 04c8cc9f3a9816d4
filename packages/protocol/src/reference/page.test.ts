import assert from 'node:assert/strict';
import { test } from 'node:test';
import { configFields } from '../config.ts';
import { clientMessageTypes, serverMessageTypes } from '../contract/message-schemas.ts';
import { errorCodes } from '../error-codes.ts';
import { warningCodes } from '../warning-codes.ts';
import { anchorOf, type Block } from './blocks.ts';
import { htmlOf } from './html.ts';
import { markdownOf } from './markdown.ts';
import { referencePage } from './page.ts';

const blocks = referencePage();
const markdown = markdownOf(blocks);

/** First cells of all tables with these anchors. */
const namesIn = (prefix: string): (string | undefined)[] =>
  blocks.flatMap((block) =>
    block.kind === 'table' && block.anchorPrefix === prefix ? block.rows.map(([name]) => name) : [],
  );

test('the tables have a row for each thing of the contract', () => {
  const coded = (names: readonly string[]) => names.map((name) => `\`${name}\``);
  assert.deepEqual(namesIn('config'), coded(Object.keys(configFields)));
  for (const code of coded(Object.keys(warningCodes))) assert.ok(namesIn('warning').includes(code), code);
  for (const code of coded(Object.keys(errorCodes))) assert.ok(namesIn('error').includes(code), code);
  assert.equal(namesIn('send').length, clientMessageTypes.length + 1);
  assert.equal(namesIn('receive').length, serverMessageTypes.length);
});

test('every link inside the page leads to a heading, as GitHub names it', () => {
  const anchors = blocks.flatMap((block) => (block.kind === 'heading' ? [anchorOf(block.words)] : []));
  assert.equal(new Set(anchors).size, anchors.length);
  const targets = [...markdown.matchAll(/\]\(#([^)]*)\)/g)].map(([, target]) => target ?? '');
  assert.ok(targets.length > 20);
  for (const target of targets) assert.ok(anchors.includes(target), target);
});

test('anchors are those of GitHub', () => {
  assert.equal(anchorOf('Fields of `config`'), 'fields-of-config');
  assert.equal(anchorOf('`config.resume`'), 'configresume');
  assert.equal(anchorOf('`failed_over`'), 'failed_over');
});

const odd: readonly Block[] = [
  { kind: 'heading', level: 2, words: 'A & `<b>`' },
  { kind: 'paragraph', words: 'See [`a<b`](x?a=1&b="2"), `[c](d)` and 1 < 2.' },
  { kind: 'table', columns: ['name', ''], rows: [['`a|b`', 'x | y']], anchorPrefix: 't' },
  { kind: 'code', text: '{"a":"<script>"}' },
];

test('HTML: what is text stays text', () => {
  const html = htmlOf({ title: 'T < U', blocks: odd, links: [{ address: '/', words: 'home' }] });
  for (const part of [
    '<title>T &lt; U</title>',
    '<h2 id="a--b">A &amp; <code>&lt;b&gt;</code>',
    '<a href="x?a=1&amp;b=&quot;2&quot;"><code>a&lt;b</code></a>, <code>[c](d)</code> and 1 &lt; 2.',
    '<code>{&quot;a&quot;:&quot;&lt;script&gt;&quot;}</code>',
    '<th role="rowheader" scope="row"><a href="#t-row-ab"><code>a|b</code></a></th>',
  ]) {
    assert.ok(html.includes(part), part);
  }
  assert.doesNotMatch(html, /<script|\sstyle=/);
});

test('Markdown: a bar does not end a cell', () => {
  assert.match(markdownOf(odd), /^\| `a\\\|b` \| x \\\| y \|$/m);
});
