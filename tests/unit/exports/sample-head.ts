import type { DocumentHead } from '#exports/document-record.ts';

const SITE = 'https://example.vn';

/** What is known of a made-up directive. */
export function sampleHead(more: Partial<DocumentHead> = {}): DocumentHead {
  const page = `${SITE}/van-ban/kim-dong-2024-12-20-chi-thi/`;
  return {
    $schema: `${SITE}/du-lieu/luoc-do/van-ban.json`,
    id: 'kim-dong-2024-12-20-chi-thi',
    collection: 'directives',
    addresses: {
      page,
      json: `${SITE}/du-lieu/van-ban/kim-dong-2024-12-20-chi-thi.json`,
      markdown: `${page}index.md`,
      akomaNtoso: `${SITE}/du-lieu/akn/kim-dong-2024-12-20-chi-thi.xml`,
    },
    note: 'Bản tham khảo.',
    license: null,
    published: '2026-02-01',
    modified: '2026-02-03',
    title: 'Về nhiệm vụ [quân sự], quốc phòng năm 2025',
    number: '05-CT/HU',
    docType: { key: 'chi-thi', name: 'Chỉ thị' },
    issuer: {
      key: 'huyen-uy--kim-dong-331',
      name: 'Huyện ủy Kim Động',
      url: `${SITE}/co-quan/huyen-uy--kim-dong-331/`,
    },
    locality: { key: 'kim-dong-331', name: 'Kim Động, Hưng Yên' },
    units: [],
    date: {
      edtf: '2024-12-20',
      iso: '2024-12-20',
      basis: { year: 'stated', month: 'stated', day: 'stated' },
    },
    year: 2025,
    planTypes: [{ key: 'nhiem-vu-nam', name: 'Nhiệm vụ hằng năm' }],
    topics: [{ key: 'tuyen-quan', name: 'Tuyển quân' }],
    status: { stated: 'unknown', today: { word: 'Hết năm thực hiện', basis: 'derived' } },
    signer: { name: 'Nguyễn Văn A', role: 'Bí thư', authority: 'T/M Ban Thường vụ' },
    recipients: [{ name: 'Thường trực Tỉnh ủy', purpose: 'de-bao-cao' }, { name: 'Lưu VP' }],
    source: { publisher: null, url: null, captured: null },
    release: {
      by: 'kho-thu',
      date: '2026-02-01',
      ground: 'already-public',
      checks: ['secrecy'],
      covers: [],
    },
    fidelity: 'retold',
    editorNotes: [],
    corrections: [],
    aliases: [],
    attachments: [],
    citedBy: [],
    ...more,
  };
}
