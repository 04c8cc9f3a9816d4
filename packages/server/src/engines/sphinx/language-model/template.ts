/**
 * Sentence templates: words, `(one|another)`, `[maybe]` and `{slot}` or `{slot:argument}`, nested at will.
 * This file only knows the form; what a slot expands to is the generator's business.
 */

/** A parsed template. `alternatives` stands for both `(a|b)` and `[a]`: the latter has an empty sequence as an option. */
export type TemplateNode =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string; readonly argument: string | undefined }
  | { readonly kind: 'sequence'; readonly parts: readonly TemplateNode[] }
  | { readonly kind: 'alternatives'; readonly options: readonly TemplateNode[] };

/** A line that is not a template. `column` counts from 1. */
export class TemplateSyntaxError extends Error {
  readonly column: number;

  constructor(message: string, column: number) {
    super(message);
    this.name = 'TemplateSyntaxError';
    this.column = column;
  }
}

const WORD = /[a-z][a-z']*|'[a-z]+/y;
const SLOT = /\{([a-z][a-z0-9_]*)(?::([^{}]*))?\}/y;

/**
 * Parses one line.
 * @throws {TemplateSyntaxError} for anything but lower-case words and the four forms above.
 */
export function parseTemplate(line: string): TemplateNode {
  let position = 0;

  const fail = (message: string): never => {
    throw new TemplateSyntaxError(message, position + 1);
  };
  const take = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = position;
    const match = pattern.exec(line);
    if (match === null) return undefined;
    position = pattern.lastIndex;
    return match;
  };

  const parseOptions = (closing: ')' | ']'): TemplateNode[] => {
    const options = [parseSequence()];
    while (line[position] === '|') {
      position += 1;
      options.push(parseSequence());
    }
    if (line[position] !== closing) fail(`expected "${closing}" to close what was opened`);
    position += 1;
    return options;
  };

  const parseSequence = (): TemplateNode => {
    const parts: TemplateNode[] = [];
    for (;;) {
      const character = line[position];
      if (character === undefined || character === ')' || character === ']' || character === '|') break;
      if (character === ' ' || character === '\t') {
        position += 1;
      } else if (character === '(') {
        position += 1;
        parts.push({ kind: 'alternatives', options: parseOptions(')') });
      } else if (character === '[') {
        position += 1;
        parts.push({
          kind: 'alternatives',
          options: [...parseOptions(']'), { kind: 'sequence', parts: [] }],
        });
      } else if (character === '{') {
        const slot = take(SLOT);
        if (slot === undefined) return fail('expected {name} or {name:argument}');
        parts.push({ kind: 'slot', name: slot[1] ?? '', argument: slot[2] });
      } else {
        const word = take(WORD);
        if (word === undefined) {
          return fail(`"${character}" is not allowed; templates hold lower-case words as they are spoken`);
        }
        parts.push({ kind: 'word', text: word[0] });
      }
    }
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : { kind: 'sequence', parts };
  };

  const node = parseSequence();
  if (position < line.length)
    fail(`"${line[position]}" closes nothing; write it only after its opening sign`);
  return node;
}

/** Calls `visit` for the node and everything in it. */
export function walkTemplate(node: TemplateNode, visit: (node: TemplateNode) => void): void {
  visit(node);
  if (node.kind === 'sequence') for (const part of node.parts) walkTemplate(part, visit);
  if (node.kind === 'alternatives') for (const option of node.options) walkTemplate(option, visit);
}
