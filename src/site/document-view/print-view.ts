import type { ArchiveDocument } from '#documents/document.ts';
import { documentDay } from '#documents/order.ts';
import { modifiedDay } from '#documents/published.ts';
import { absoluteUrl } from '#documents/site-address.ts';
import { documentPath } from '#documents/urls.ts';
import { displayName } from '#places/display-name.ts';
import type { Branch } from '#schema/issuer.ts';
import { formatDate } from '#vietnamese/format-date.ts';
import { longDate } from '#vietnamese/long-date.ts';
import type { Inline } from '../inline.ts';
import { someDay } from '../place-words.ts';
import { RETOLD } from '../wording.ts';
import { actWords } from './act-words.ts';
import type { CitedAct } from './cited-acts.ts';
import type { OwnContext } from './context.ts';
import { printFacts, type PrintFact } from './print-facts.ts';

/** Head and end notes of a document on paper. The head describes the sheet; it does not imitate it. */
export interface PrintView {
  /** What the sheet is: “Bản tham khảo”; of a draft “Bản nháp”. */
  kind: string;
  issuer: string;
  /** “Số: 12-CT/HU”; `null` for what never bears a number. */
  number: string | null;
  /** “Kim Động, ngày 20 tháng 12 năm 2024”. */
  placed: string;
  /** “Văn bản của Đảng”, or nothing. */
  branch: string | null;
  type: string;
  /** “Thuật lại từ nguồn …”, and what the original bears that is not shown here. */
  how: string[];
  /** What stands in the head of a report or an announcement besides. */
  facts: PrintFact[];
  /** Stands at the foot of every sheet: “12-CT/HU, Huyện ủy Kim Động”. */
  label: string;
  /** Where it was printed from; before its permanent address. */
  from: string;
  url: string;
  /** “Bản ngày 21/11/2026”, the day of the last published change. */
  version: string;
  notes: PrintNote[];
}

/** A note at the end of the sheet; `anchors` are blocks of the text that it is about. */
export interface PrintNote {
  text: Inline[];
  anchors?: string[];
}

const STATE = 'Quốc hiệu, Tiêu ngữ';

/** Whose paper it is, and what such a paper bears at its head; said in words, never set. */
const BRANCH_WORDS: Record<Branch, { of: string; head?: string }> = {
  state: { of: 'Văn bản của cơ quan nhà nước', head: STATE },
  'state-military': { of: 'Văn bản của cơ quan quân sự', head: STATE },
  military: { of: 'Văn bản của cơ quan quân sự', head: STATE },
  council: { of: 'Văn bản của Hội đồng nhân dân', head: STATE },
  party: { of: 'Văn bản của Đảng', head: 'tiêu đề của Đảng' },
  'party-military': { of: 'Văn bản của tổ chức đảng trong Quân đội', head: 'tiêu đề của Đảng' },
  front: { of: 'Văn bản của Mặt trận, đoàn thể' },
  archive: { of: 'Văn bản của kho' },
};

/** What paper needs beside the text. */
export function printView(
  context: OwnContext,
  document: ArchiveDocument,
  cited: readonly CitedAct[],
): PrintView {
  const { archive } = context;
  const { data, facts, collection } = document;
  const day = documentDay(document);
  const retold = data.fidelity === 'retold';
  const place =
    data.locality === 'viet-nam'
      ? ''
      : `${displayName(data.locality, someDay(day) ?? '9999-12-31')}, `;
  const issuer = context.issuerFull(document);
  const type = archive.words.docType(data.docType);
  const branch = archive.reference.issuers.get(data.issuer)?.branch;
  const words = collection === 'directives' && branch ? BRANCH_WORDS[branch] : null;
  const left = words && [words.head, 'chữ ký, dấu'].filter(Boolean).join(', ');
  const cuts = facts.redactions > 0 ? `Có ${String(facts.redactions)} chỗ lược.` : '';
  const draft = document.hindrances !== undefined;
  return {
    kind: draft ? 'Bản nháp' : 'Bản tham khảo',
    from: draft ? 'Bản nháp, in từ bản xem trước của' : 'Bản tham khảo, in từ',
    issuer,
    number:
      data.number !== null
        ? `Số: ${data.number}`
        : collection === 'directives'
          ? 'Số: không ghi'
          : null,
    placed: place + longDate(day),
    branch: words?.of ?? null,
    type,
    how: [...(retold ? [RETOLD] : []), ...(left ? [`Không in lại ${left} của bản chính.`] : [])],
    facts: printFacts(document),
    label: `${data.number ?? type}, ${archive.words.issuer(document)}, ${formatDate(day)}`,
    url: absoluteUrl(archive.site, documentPath(document)),
    version: draft ? 'Bản nháp, chưa công bố' : `Bản ngày ${formatDate(modifiedDay(document))}`,
    notes: [
      ...(retold
        ? [{ text: [`${RETOLD} Nguồn: ${data.source.publisher ?? 'chưa rõ'}. ${cuts}`.trim()] }]
        : cuts
          ? [{ text: [cuts] }]
          : []),
      ...cited.filter(({ status }) => status !== null).map(citedNote),
    ],
  };
}

/** How a cited act stands today, by sign and word. */
function citedNote(act: CitedAct): PrintNote {
  return { text: actWords(act).printed, anchors: act.anchors };
}
