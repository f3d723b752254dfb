import { visit } from 'unist-util-visit';
import { attribute } from '../../markdown/attributes.ts';
import type { LintFinding, LintRule } from '../rule.ts';

/** Names of files, and words that any picture could have. */
const EMPTY =
  /^(?:(?:hình\s+)?ảnh|hình|hình\s+vẽ|bức\s+ảnh|ảnh\s+chụp|minh\s+họa|ảnh\s+minh\s+họa|image|img|photo|picture|pic|dsc|screenshot|untitled)?[\s_.\-()\d]*$/iu;
const FILE = /\.(?:jpe?g|png|gif|webp|avif|heic|bmp)$/iu;

/** A picture without words is stopped at the gate; this one finds words that describe nothing. */
export const missingAlt: LintRule = {
  key: 'missing-alt',
  severity: 'warning',
  message: 'Lời tả ảnh không tả gì: là tên tệp, số thứ tự hoặc chữ “ảnh”',
  remedy: 'Viết một câu cho người không nhìn thấy ảnh: ai, làm gì, ở đâu.',
  accepts: [
    { body: '![Các đại biểu dự hội nghị ngồi trong hội trường](attachments/hoi-nghi.jpg)' },
    { body: '<Figure src="hoi-nghi.jpg" alt="Ảnh các đại biểu biểu quyết" />' },
  ],
  refuses: [
    { body: '![Ảnh 1](attachments/hoi-nghi.jpg)' },
    { body: '![IMG_2034](attachments/hoi-nghi.jpg)' },
    { body: '<Figure src="hoi-nghi.jpg" alt="Các đại biểu dự hội nghị.jpg" />' },
  ],
  find: ({ tree, bodyLine }) => {
    const findings: LintFinding[] = [];
    if (!tree) return findings;
    visit(tree, (node) => {
      const alt =
        node.type === 'image'
          ? node.alt
          : node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement'
            ? attribute(node, 'alt')
            : null;
      const words = alt?.trim() ?? '';
      if (words === '' || !(EMPTY.test(words) || FILE.test(words))) return;
      const { line = 1, column = 1 } = node.position?.start ?? {};
      findings.push({ line: line + bodyLine - 1, column });
    });
    return findings;
  },
};
