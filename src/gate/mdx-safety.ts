import type { Nodes, Root } from 'mdast';
import { componentFaults, type Fault } from './component-safety.ts';
import type { Finding } from './finding.ts';
import { isAttachedImage, isSafeLink } from './link-safety.ts';
import type { SourceHazard } from './source-safety.ts';

const CODE: Fault = {
  rule: 'mdx-expression',
  message: 'Văn bản có mã trong ngoặc nhọn {…}.',
  remedy: 'Xóa mã; muốn in dấu ngoặc nhọn thì viết \\{ và \\}.',
};
const ESM: Fault = {
  rule: 'mdx-esm',
  message: 'Văn bản có dòng import hoặc export.',
  remedy: 'Xóa dòng này; văn bản không nạp và không chạy mã.',
};
const HTML: Fault = {
  rule: 'mdx-html',
  message: 'Văn bản có mã HTML.',
  remedy: 'Bỏ mã HTML, dùng cách viết Markdown.',
};
const LINK: Fault = {
  rule: 'mdx-link',
  message: 'Liên kết không dùng được.',
  remedy:
    'Chỉ liên kết tới https://, http://, mailto:, tel:, hoặc tới trang trong kho bắt đầu bằng / hay #.',
};
const IMAGE: Fault = {
  rule: 'mdx-image',
  message: 'Ảnh không nằm trong kho.',
  remedy: 'Đặt ảnh (png, jpg, webp, avif, gif) dưới public/attachments/ và ghi đường dẫn từ đó.',
};
const ALT: Fault = {
  rule: 'mdx-image-alt',
  message: 'Ảnh không có lời tả.',
  remedy: 'Tả ảnh bằng một câu trong ngoặc vuông: ![…](…).',
};

/**
 * Everything in a tree that could run, load from elsewhere, or is no part of the language of documents.
 * `bodyLine` is the line of the file the tree begins at. Without recursion, so that no nesting can break it.
 */
export function findUnsafe(tree: Root, bodyLine: number): Finding[] {
  const findings: Finding[] = [];
  const stack: { node: Nodes; inside: readonly string[] }[] = [{ node: tree, inside: [] }];
  for (let entry = stack.pop(); entry; entry = stack.pop()) {
    const { node, inside } = entry;
    for (const fault of nodeFaults(node, inside))
      findings.push(
        asFinding(
          fault,
          (node.position?.start.line ?? 1) + bodyLine - 1,
          node.position?.start.column ?? 1,
        ),
      );
    if (!('children' in node)) continue;
    const within = 'name' in node && node.name !== null ? [...inside, node.name] : inside;
    for (let at = node.children.length - 1; at >= 0; at -= 1) {
      const child = node.children[at];
      // most nodes are texts, and no text is unsafe
      if (child && child.type !== 'text') stack.push({ node: child, inside: within });
    }
  }
  return findings;
}

function nodeFaults(node: Nodes, inside: readonly string[]): readonly Fault[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [ESM];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return [CODE];
    case 'html':
      return [HTML];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentFaults(node, inside);
    case 'link':
    case 'definition':
      return isSafeLink(node.url) ? [] : [LINK];
    case 'image':
      return [...(isAttachedImage(node.url) ? [] : [IMAGE]), ...(node.alt?.trim() ? [] : [ALT])];
    case 'imageReference':
      return [IMAGE];
    default:
      return SAFE;
  }
}

const SAFE: readonly Fault[] = [];

/** Braces and import lines that were taken out of the source before it was parsed, in its order. */
export function findHazards(
  hazards: readonly SourceHazard[],
  body: string,
  bodyLine: number,
): Finding[] {
  let line = bodyLine;
  let lineStart = 0;
  let end = body.indexOf('\n');
  return hazards.map(({ kind, offset }) => {
    for (; end >= 0 && end < offset; end = body.indexOf('\n', lineStart)) {
      line += 1;
      lineStart = end + 1;
    }
    return asFinding(kind === 'esm' ? ESM : CODE, line, offset - lineStart + 1);
  });
}

function asFinding(fault: Fault, line: number, column: number): Finding {
  return { ...fault, weight: 'block', cover: null, line, column, field: null };
}
