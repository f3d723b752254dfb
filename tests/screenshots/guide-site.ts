import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSite } from '../../src/publish/build-site.ts';
import type { Report } from '../../src/publish/report.ts';
import { readSettings, type Settings } from '../../src/publish/settings.ts';
import { contentRepo } from '../content-repo.ts';

const HOME = resolve('.luu/guide');
const DAY = '2026-12-01';

/** Ids of the made-up plan in the states that the guide shows. */
export const PLANS = {
  corrected: 'ha-nam-2025-01-06-ke-hoach',
  withdrawn: 'ha-nam-2025-01-06-ke-hoach-2',
  draft: 'ha-nam-2025-01-06-ke-hoach-3',
} as const;

/** The file of a plan below the content folder. */
export const planFile = (id: string): string => `directives/2025/${id}.mdx`;

const RELEASE = `release:
  by: ubnd-tinh
  date: 2026-11-20
  ground: issuer-decision
  checks: [secrecy, personal-data]`;
const correction = (kind: string, note: string): string =>
  `corrections:
  - date: 2026-11-25
    kind: ${kind}
    note: ${note}`;

const plan = (id: string, fields: string, second = '20/01/2025'): string => `---
id: ${id}
title: Khám sức khỏe nghĩa vụ quân sự năm 2025 (văn bản mẫu để hướng dẫn)
docType: ke-hoach
number: 00/KH-UBND
issuer: ubnd-tinh
issuerName: Ủy ban nhân dân tỉnh Hà Nam
locality: ha-nam-35
year: 2025
topics: [tuyen-quan]
source:
  publisher: null
  url: null
  captured: null
${fields}
fidelity: verbatim
issued: 2025-01-06
planTypes: [tuyen-quan]
signer:
  name: Trần Văn Mẫu
  role: Chủ tịch
  authority: TM. Ủy ban nhân dân
recipients:
  - name: Bộ Tư lệnh Quân khu 3
    purpose: de-bao-cao
  - name: VT
    purpose: luu
---

## I. MỤC ĐÍCH, YÊU CẦU

1. Khám đúng người, đúng ngày, đúng quy định; kết quả được niêm yết công khai.
2. Đợt 2 khám ngày ${second} tại trung tâm y tế huyện, thị xã.

## II. TỔ CHỨC THỰC HIỆN

Các cơ quan, địa phương thực hiện kế hoạch này./.
`;

const settingsOf = (env: Record<string, string>, name: string): Settings => ({
  ...readSettings({ LUU_CONTENT: join(HOME, 'content'), BUILD_NOW: DAY, ...env }),
  out: join(HOME, name),
  cache: join(HOME, 'cache'),
});

/** The published site and its preview, of the same content. */
export const SITES = {
  published: settingsOf({}, 'dist'),
  preview: settingsOf({ LUU_PREVIEW: '1' }, 'dist-preview'),
};

/** Writes the sample content with the plan in all its states, in a repository of its own, and builds both sites. */
export async function buildGuideSites(report: Report): Promise<void> {
  const { content } = SITES.published;
  rmSync(content, { recursive: true, force: true });
  const repo = contentRepo(content);
  cpSync('content', content, { recursive: true });
  repo.commit('2026-11-20', {
    [planFile(PLANS.corrected)]: plan(PLANS.corrected, RELEASE),
    [planFile(PLANS.withdrawn)]: plan(PLANS.withdrawn, RELEASE),
  });
  repo.commit('2026-11-25', {
    [planFile(PLANS.corrected)]: plan(
      PLANS.corrected,
      `${RELEASE}\n${correction('dinh-chinh', 'Sửa ngày khám đợt 2 theo bản ký')}`,
      '21/01/2025',
    ),
    [planFile(PLANS.withdrawn)]: plan(
      PLANS.withdrawn,
      `${RELEASE}\nstatus: withdrawn\n${correction('thu-hoi', 'Cơ quan ban hành đã thu hồi kế hoạch')}`,
    ),
    [planFile(PLANS.draft)]: plan(
      PLANS.draft,
      'needsReview: [topics, source, planTypes]\ndraft: true',
    ),
  });
  await buildSite(SITES.published, { report });
  await buildSite(SITES.preview, { report });
}
