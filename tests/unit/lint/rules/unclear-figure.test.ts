import { unclearFigure } from '#lint/rules/unclear-figure.ts';
import { testRule } from '../test-rule.ts';

const measure = (value: string) =>
  `Có <Measure metric="Xe" value="${value}" unit="xe" period="2024">xe</Measure>.`;

testRule(unclearFigure, {
  accepts: ['12', '1.234', 'gần 5', '5/18', 'vài', '1–2'].map((value) => ({
    body: measure(value),
  })),
  refuses: ['1.5', '1,000', '0.100', '2–2'].map((value) => ({ body: measure(value) })),
});
