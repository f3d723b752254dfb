import type { Nodes, Root } from 'mdast';
import type { Passage } from '../gate/passage.ts';
import { fieldPassages } from '../gate/field-passages.ts';
import { rawPassages } from '../gate/passages.ts';
import { attribute } from '../markdown/attributes.ts';
import { KEY } from '../schema/fields.ts';
import type { Place } from '../schema/locate-yaml.ts';
import { normalise } from '../vietnamese/normalise.ts';

/** A piece of a document with the place of each of its signs. */
export interface Prose {
  kind: 'text' | 'heading' | 'cell' | 'alt' | 'field';
  text: string;
  /** Path of the frontmatter field, `null` in the body. */
  field: string | null;
  /** Place in the file of the sign at an offset of `text`. */
  at: (offset: number) => Place;
}

/** Stands for what no rule on words looks at: withheld words, slips kept as signed, code. It ends every word and pair. */
const APART = '…';
const SEEN = ['alt', 'caption', 'title'] as const;

/** Where a run of the text begins in the file. */
interface Run extends Place {
  from: number;
}

/** All prose of a body: paragraphs, headings, cells, captions, alternative texts. `bodyLine` is the line the tree begins at. */
export function bodyProse(tree: Root, bodyLine: number): Prose[] {
  const found: Prose[] = [];
  const placeOf = (node: Nodes): Place => ({
    line: (node.position?.start.line ?? 1) + bodyLine - 1,
    column: node.position?.start.column ?? 1,
  });
  const block = (kind: Prose['kind'], node: Nodes): void => {
    const parts: string[] = [];
    const runs: Run[] = [];
    let length = 0;
    const add = (text: string, from: Nodes): void => {
      parts.push(text);
      runs.push({ from: length, ...placeOf(from) });
      length += text.length;
    };
    const collect = (part: Nodes): void => {
      if (part.type === 'text') add(part.value, part);
      else if (part.type === 'break') add('\n', part);
      else if (part.type === 'inlineCode') add(APART, part);
      else if ('name' in part && (part.name === 'Sic' || part.name === 'Redacted'))
        add(APART, part);
      else if ('children' in part) part.children.forEach(collect);
    };
    collect(node);
    const text = parts.join('');
    if (text.trim() !== '') found.push({ kind, text, field: null, at: placeIn(text, runs) });
  };
  const alone = (text: string | null | undefined, node: Nodes): void => {
    if (text?.trim())
      found.push({ kind: 'alt', text: normalise(text), field: null, at: () => placeOf(node) });
  };
  const walk = (node: Nodes): void => {
    if (node.type === 'paragraph' || node.type === 'code') block('text', node);
    else if (node.type === 'heading') block('heading', node);
    else if (node.type === 'tableCell') block('cell', node);
    else if (node.type === 'image') alone(node.alt, node);
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      for (const name of SEEN) alone(attribute(node, name), node);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(tree);
  return found;
}

/** A body that no parser could read, by its lines. */
export function rawProse(body: string, bodyLine: number): Prose[] {
  return rawPassages(body, bodyLine).map(({ text, line }) => ({
    kind: 'text',
    text,
    field: null,
    at: () => ({ line, column: 1 }),
  }));
}

/** Fields that hold words. Keys, numbers, names of files and addresses are none. */
export function fieldProse(
  data: unknown,
  placeOf: (path: readonly PropertyKey[]) => Place,
): Prose[] {
  return fieldPassages(data, placeOf)
    .filter(({ kind, text }) => kind === 'field' && !KEY.test(text) && !/^https?:/u.test(text))
    .map((passage) => ({
      kind: 'field',
      text: passage.text,
      field: passage.field,
      at: () => placeOfField(passage),
    }));
}

/** A passage knows its place only when asked, by reading the YAML again. */
function placeOfField({ line, column }: Passage): Place {
  return { line, column };
}

function placeIn(text: string, runs: readonly Run[]): Prose['at'] {
  let breaks: number[] | undefined;
  return (offset) => {
    const run = runs.findLast(({ from }) => from <= offset) ?? runs[0];
    if (!run) return { line: 1, column: 1 };
    breaks ??= Array.from(text.matchAll(/\n/gu), ({ index }) => index);
    const before = breaks.filter((at) => at >= run.from && at < offset);
    const last = before.at(-1);
    return last === undefined
      ? { line: run.line, column: run.column + offset - run.from }
      : { line: run.line + before.length, column: offset - last };
  };
}
