import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { temporaryFolder } from '../../../temporary-folder.ts';
import { exampleFile } from '../example-document.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const RELEASE = {
  by: 'van-phong',
  date: '2026-02-10',
  ground: 'issuer-decision',
  checks: ['secrecy', 'personal-data'],
};
const passage = (tag: string): string =>
  `<${tag} topic="tuyen-quan" year="2023">\n\nGiao quân đủ chỉ tiêu, không phải bù đổi.\n\n</${tag}>`;
const LONG = 'Các xã, thị trấn làm đúng kế hoạch đã giao. '.repeat(40);

/** Documents of several years and places, each of which owes something; by the path of the file. */
const OWING: Readonly<Record<string, Parameters<typeof exampleFile>[0]>> = {
  // its law was amended, its period runs; it was replaced by the next, which tells of its task
  'directives/2023/kim-dong-2023-03-01-ke-hoach': {
    data: {
      docType: 'ke-hoach',
      number: '15/KH-UBND',
      issued: '2023-03-01',
      period: { from: 2023, to: 2030 },
      year: 2023,
    },
    body: `Theo Nghị định số 168/2018/NĐ-CP và Kế hoạch số 7/KH-UBND thì làm.\n\n${passage('Task')}`,
  },
  'directives/2024/kim-dong-2024-03-01-ke-hoach': {
    data: {
      docType: 'ke-hoach',
      number: '16/KH-UBND',
      issued: '2024-03-01',
      year: 2024,
      relations: [{ type: 'thay-the', target: 'kim-dong-2023-03-01-ke-hoach' }],
      aliases: ['kim-dong-2024-ke-hoach'],
    },
    body: `Ban VDXQ các xã báo cáo.\n\n${LONG}\n\n${passage('Result')}`,
  },
  'reports/2022/ha-nam-2022-bao-cao': {
    collection: 'reports',
    data: {
      docType: 'bao-cao',
      number: '30/BC-UBND',
      issuer: 'ubnd-tinh',
      locality: 'ha-nam-35',
      eventDate: '2022',
      year: 2022,
    },
    body: 'Xem [kế hoạch](/van-ban/kim-dong-2024-ke-hoach/), [bản cũ](/van-ban/kim-dong-2022-02-01-chi-thi/), [chỗ này](/van-ban/khong-co/), [báo](https://vidu.vn/a).\n\nTheo Đề án số 23 thì làm.',
  },
  'announcements/2025/kim-bang-2025-01-10-thong-bao': {
    collection: 'announcements',
    data: {
      docType: 'thong-bao',
      number: '5/TB-UBND',
      locality: 'kim-bang-350',
      issued: '2025-01-10',
      until: '2025-01-20',
      year: 2025,
    },
  },
  'directives/2022/kim-dong-2022-02-01-chi-thi': {
    data: {
      issued: '2022-02-01',
      number: '3/CT-UBND',
      year: 2022,
      status: 'withdrawn',
      aliases: ['kim-dong-2022-chi-thi'],
    },
  },
  'directives/2026/kim-dong-2026-01-05-chi-thi': {
    data: { issued: '2026-01-05', number: '1/CT-UBND', year: 2026, needsReview: ['signer'] },
  },
  'directives/2026/kim-dong-2026-02-05-chi-thi': {
    data: {
      issued: '2026-02-05',
      number: '2/CT-UBND',
      year: 2026,
      draft: true,
      release: undefined,
      publishAt: '2026-03-01',
    },
  },
  'directives/2026/kim-dong-2026-03-05-chi-thi': {
    data: { number: '4/CT-UBND', issued: '2026-03-99', year: 2026, draft: true },
  },
};

/** A content folder of documents that all owe something; the draft in it has lain since 1 January 2026. */
export function owingArchive(): { content: string; draft: string } {
  const files = Object.entries(OWING).map(([path, { data, ...rest }]) => {
    const id = path.split('/').at(-1);
    return [
      `content/${path}.mdx`,
      exampleFile({ ...rest, data: { id, release: RELEASE, ...data } }),
    ];
  });
  const content = join(
    temporaryFolder(Object.fromEntries(files) as Record<string, string>),
    'content',
  );
  cpSync(join(root, 'content/reference'), join(content, 'reference'), { recursive: true });
  // judged before the words were what they are
  writeFileSync(
    join(content, 'reference/follow-through.yaml'),
    '- {task: kim-dong-2023-03-01-ke-hoach#mo-dau-2, evidence: none, verdict: xac-nhan, by: van-phong, date: 2026-02-10, seal: aaaaaaaa}\n',
  );
  return { content, draft: 'directives/2026/kim-dong-2026-02-05-chi-thi.mdx' };
}
