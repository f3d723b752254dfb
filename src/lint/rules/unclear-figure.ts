import { visit } from 'unist-util-visit';
import { parseValue } from '../../documents/figures/parse-value.ts';
import { attribute } from '../../markdown/attributes.ts';
import type { LintFinding, LintRule } from '../rule.ts';

/** Figures and signs alone: what is said in words (“đủ”, “5/18”) was not meant as a number. */
const NUMERIC = /^(?=.*\d)[\d.,\s–—-]+%?$/u;

/** A value that may be two numbers, such as 12.5 and 1,234, or none: it stands in the table and in no chart. */
export const unclearFigure: LintRule = {
  key: 'unclear-figure',
  severity: 'warning',
  message: 'Giá trị của số liệu (value của <Measure>) không đọc chắc được thành một số',
  remedy: 'Ghi dấu chấm cho hàng nghìn, dấu phẩy cho phần lẻ: 1.234; 98,5; khoảng thì 01–02.',
  accepts: [
    {
      body: 'Đạt <Measure metric="Tỷ lệ giao quân" value="98,5" unit="%" period="2024">98,5%</Measure>.',
    },
    {
      body: 'Có <Measure metric="Quân số" value="1.234" unit="người" period="2024">1.234 người</Measure>.',
    },
    {
      body: 'Khởi công <Measure metric="Trụ sở" value="01–02" unit="trụ sở" period="2025">01–02 trụ sở</Measure>.',
    },
    {
      body: 'Đạt <Measure metric="Chỉ tiêu" value="đủ" unit="%" period="2024">đủ chỉ tiêu</Measure>.',
    },
  ],
  refuses: [
    {
      body: 'Đạt <Measure metric="Tỷ lệ giao quân" value="98.5" unit="%" period="2024">98.5%</Measure>.',
    },
    {
      body: 'Có <Measure metric="Quân số" value="1,234" unit="người" period="2024">1,234 người</Measure>.',
    },
    {
      body: 'Khởi công <Measure metric="Trụ sở" value="3–2" unit="trụ sở" period="2025">3–2 trụ sở</Measure>.',
    },
  ],
  find: ({ tree, bodyLine }) => {
    const findings: LintFinding[] = [];
    if (!tree) return findings;
    visit(tree, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (node) => {
      if (node.type !== 'mdxJsxTextElement' && node.type !== 'mdxJsxFlowElement') return;
      if (node.name !== 'Measure') return;
      const value = attribute(node, 'value')?.trim() ?? '';
      if (!NUMERIC.test(value) || parseValue(value, attribute(node, 'unit') ?? '')) return;
      const { line = 1, column = 1 } = node.position?.start ?? {};
      findings.push({ line: line + bodyLine - 1, column });
    });
    return findings;
  },
};
