import { citationNames } from '#citations/names.ts';
import type { CitationAnswer } from '#citations/remark-citations.ts';
import type { Abbreviation } from '#schema/abbreviation.ts';
import { markProvisions } from '#markdown/provisions.ts';
import { createRenderer, type Rendered } from '#markdown/render.ts';
import { treeOf } from './tree-of.ts';

export const ABBREVIATIONS: Abbreviation[] = [
  entry('UBND', ['Ủy ban nhân dân']),
  entry('BCH', ['Ban Chấp hành', 'Ban Chỉ huy'], { ambiguous: true }),
  entry('HU', ['Huyện ủy'], { confidence: 'unverified' }),
  entry('CT', ['Chỉ thị'], { category: 'loai-van-ban' }),
  entry('LLVT', ['Lực lượng vũ trang'], { category: 'luc-luong' }),
  entry('PCT', ['Phó Chủ tịch'], { category: 'the-thuc' }),
  entry('QP-AN', ['quốc phòng - an ninh'], { category: 'nhiem-vu', variants: ['QPAN'] }),
];

function entry(abbr: string, expansions: string[], more: Partial<Abbreviation> = {}): Abbreviation {
  return {
    abbr,
    expansions,
    variants: [],
    category: 'co-quan',
    ambiguous: false,
    confidence: 'seed',
    ...more,
  };
}

const AMENDED: CitationAnswer = {
  target: { kind: 'law', key: '168-2018-nd-cp', withYear: true },
  status: 'amended',
};

/** A body rendered with one law (168/2018/NĐ-CP, amended) and one document (05-CT/HU) known. */
export function rendered(
  body: string,
  base = '/',
  kind: 'document' | 'page' = 'document',
): Rendered {
  const render = createRenderer({
    base,
    names: citationNames([]),
    abbreviations: ABBREVIATIONS,
    collectionOf: (id) => (id === 'kim-dong-2024-12-20-chi-thi' ? 'directives' : undefined),
  });
  const tree = treeOf(body);
  const { outline } = markProvisions(tree, kind);
  return render({
    tree,
    outline,
    ask: ({ number }) => {
      if (number === '168/2018/NĐ-CP') return AMENDED;
      if (number !== '05-CT/HU') return null;
      const target = {
        kind: 'document',
        key: 'kim-dong-2024-12-20-chi-thi',
        withYear: true,
      } as const;
      return { target, status: 'unknown' };
    },
  });
}

/** HTML of all sections of a body in one string. */
export function html(body: string, base = '/', kind: 'document' | 'page' = 'document'): string {
  const { sections, footnotes } = rendered(body, base, kind).body;
  return [...sections.map((section) => section.html), footnotes].filter(Boolean).join('\n');
}
