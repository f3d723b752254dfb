import type { Root } from 'mdast';
import type { Finding } from '../gate/finding.ts';
import { inspect } from '../gate/inspect.ts';
import { findHazards, findUnsafe } from '../gate/mdx-safety.ts';
import type { Passage } from '../gate/passage.ts';
import { bodyPassages, rawPassages } from '../gate/passages.ts';
import { privateUseAt } from '../gate/source-safety.ts';
import { ANY_KEY, type KeySet } from '../schema/key-set.ts';
import { explainFailure } from './explain-failure.ts';
import { MAX_DEPTH, MAX_TAGS, overloadOf, type Overload } from './overload.ts';
import { deepest, parseBody } from './parse.ts';
import { findStructure } from './find-structure.ts';
import { findTopics } from './find-topics.ts';
import { markProvisions, type Provisions } from './provisions.ts';

export interface CheckedBody {
  /** `null` where the body cannot be parsed, or is nested too deep to be walked. */
  tree: Root | null;
  provisions: Provisions | null;
  findings: Finding[];
}

/**
 * Parses a body and asks the gate about it, with the passages of its frontmatter. Marks the provisions of a document.
 * `topics` are the keys that typed passages may name; a body of ordinary signs (`vietnamese/is-ordinary`) needs fewer looks.
 *
 * Places are needed only to tell what is wrong, and in most bodies nothing is: where something is found, all is asked again
 * of a tree that has them.
 */
export function checkBody(
  body: string,
  bodyLine: number,
  frontmatter: readonly Passage[],
  kind: 'document' | 'page',
  topics: KeySet = ANY_KEY,
  isOrdinary = false,
): CheckedBody {
  const check = (places: boolean) =>
    checkParsed(body, bodyLine, frontmatter, kind, topics, isOrdinary, places);
  const checked = check(false);
  return checked.findings.length > 0 ? check(true) : checked;
}

/** Where the body cannot be parsed the rules on words read its lines instead: no fault hides a mark of secrecy. */
function checkParsed(
  body: string,
  bodyLine: number,
  frontmatter: readonly Passage[],
  kind: 'document' | 'page',
  topics: KeySet,
  isOrdinary: boolean,
  places: boolean,
): CheckedBody {
  const overload = overloadOf(body);
  const { tree, hazards, failure } = overload ? UNPARSED : parseBody(body, places);
  const unsafe = [
    ...findHazards(hazards, body, bodyLine),
    ...(isOrdinary ? [] : strangeSigns(body, bodyLine)),
  ];
  const deep = tree ? deepest(tree) : null;
  if (!tree || (deep && deep.depth > MAX_DEPTH)) {
    const words = inspect([...frontmatter, ...rawPassages(body, bodyLine)]);
    const why = overload ?? (deep ? { why: 'depth' as const, line: deep.line } : null);
    const causes = [
      ...(why ? [tooMuch(why, bodyLine)] : []),
      ...(failure && !hidesBehind(unsafe, failure.line + bodyLine - 1)
        ? [explainFailure(failure, body, bodyLine)]
        : []),
    ];
    return { tree: null, provisions: null, findings: [...words, ...unsafe, ...causes] };
  }
  // only a reference (`&nbsp;`) could put another sign into the tree
  const isPlain = isOrdinary && !body.includes('&');
  const words = inspect([...frontmatter, ...bodyPassages(tree, bodyLine, isPlain)]);
  const provisions = markProvisions(tree, kind);
  const structure = findStructure(provisions, bodyLine);
  return {
    tree,
    provisions,
    findings: [
      ...words,
      ...unsafe,
      ...findUnsafe(tree, bodyLine),
      ...structure,
      ...findTopics(tree, bodyLine, topics),
    ],
  };
}

const UNPARSED = { tree: null, hazards: [], failure: null };

/** A parse failure that comes from a brace already reported on its line needs no second sentence. */
function hidesBehind(findings: readonly Finding[], line: number): boolean {
  return findings.some((finding) => finding.line === line);
}

const TOO_MUCH: Readonly<Record<Overload['why'], Pick<Finding, 'rule' | 'message' | 'remedy'>>> = {
  depth: {
    rule: 'mdx-depth',
    message: `Nội dung lồng nhau quá ${MAX_DEPTH} tầng.`,
    remedy: 'Bỏ bớt dấu > hoặc bớt tầng danh sách.',
  },
  tags: {
    rule: 'mdx-tags',
    message: `Văn bản có hơn ${MAX_TAGS} thẻ.`,
    remedy: 'Bỏ bớt thẻ, hoặc tách văn bản.',
  },
  entities: {
    rule: 'mdx-entities',
    message: `Văn bản có hơn ${MAX_TAGS} ký tự viết dạng &…;.`,
    remedy: 'Gõ thẳng các ký tự đó.',
  },
};

function tooMuch({ why, line }: Overload, bodyLine: number): Finding {
  return { ...BASE, ...TOO_MUCH[why], line: line + bodyLine - 1, column: 1 };
}

function strangeSigns(body: string, bodyLine: number): Finding[] {
  const offset = privateUseAt(body);
  if (offset < 0) return [];
  const before = body.slice(0, offset);
  return [
    {
      ...BASE,
      rule: 'mdx-private-sign',
      line: before.split('\n').length + bodyLine - 1,
      column: offset - before.lastIndexOf('\n'),
      message: 'Có ký tự riêng của một bộ chữ, máy khác không hiện được.',
      remedy: 'Gõ lại chỗ này bằng chữ Unicode.',
    },
  ];
}

const BASE = { weight: 'block', cover: null, field: null } as const;
