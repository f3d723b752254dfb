import type { Root } from 'mdast';
import type { Finding } from '../gate/finding.ts';
import { inspect } from '../gate/inspect.ts';
import { findHazards, findUnsafe } from '../gate/mdx-safety.ts';
import type { Passage } from '../gate/passage.ts';
import { bodyPassages, rawPassages } from '../gate/passages.ts';
import { privateUseAt } from '../gate/source-safety.ts';
import { explainFailure } from './explain-failure.ts';
import { deepest, MAX_DEPTH, parseBody } from './parse.ts';
import { findStructure } from './find-structure.ts';
import { markProvisions, type Provisions } from './provisions.ts';

export interface CheckedBody {
  /** `null` where the body cannot be parsed, or is nested too deep to be walked. */
  tree: Root | null;
  provisions: Provisions | null;
  findings: Finding[];
}

/**
 * Parses a body and asks the gate about it, with the passages of its frontmatter. Marks the provisions of a document.
 * Where the body cannot be parsed the rules on words read its lines instead: no fault hides a mark of secrecy.
 */
export function checkBody(
  body: string,
  bodyLine: number,
  frontmatter: readonly Passage[],
  kind: 'document' | 'page',
): CheckedBody {
  const { tree, hazards, failure } = parseBody(body);
  const unsafe = [...findHazards(hazards, body, bodyLine), ...strangeSigns(body, bodyLine)];
  const depth = tree ? deepest(tree) : { depth: 0, line: 1 };
  if (!tree || depth.depth > MAX_DEPTH) {
    const words = inspect([...frontmatter, ...rawPassages(body, bodyLine)]);
    const cause = failure
      ? hiddenBy(unsafe, failure.line + bodyLine - 1)
        ? []
        : [explainFailure(failure, body, bodyLine)]
      : [tooDeep(depth.line + bodyLine - 1)];
    return { tree: null, provisions: null, findings: [...words, ...unsafe, ...cause] };
  }
  const words = inspect([...frontmatter, ...bodyPassages(tree, bodyLine)]);
  const provisions = markProvisions(tree, kind);
  const structure = findStructure(provisions, bodyLine);
  return {
    tree,
    provisions,
    findings: [...words, ...unsafe, ...findUnsafe(tree, bodyLine), ...structure],
  };
}

/** A parse failure that comes from a brace already reported on its line needs no second sentence. */
function hiddenBy(findings: readonly Finding[], line: number): boolean {
  return findings.some((finding) => finding.line === line);
}

function tooDeep(line: number): Finding {
  return {
    ...BASE,
    rule: 'mdx-depth',
    line,
    column: 1,
    message: `Nội dung lồng nhau quá ${MAX_DEPTH} tầng.`,
    remedy: 'Bỏ bớt dấu > hoặc bớt tầng danh sách.',
  };
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
