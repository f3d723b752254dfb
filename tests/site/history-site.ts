import { cpSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildSite } from '../../src/publish/build-site.ts';
import { createReport } from '../../src/publish/report.ts';
import { readSettings, type Settings } from '../../src/publish/settings.ts';
import { contentRepo, type ContentRepo } from '../content-repo.ts';
import { directive, directivePath } from '../unit/markdown/content-folder.ts';
import { shareBundles } from './test-site.ts';

const HOME = resolve('.luu/tests/history');

/** Ids of the documents, named for what happened to them. */
export const IDS = {
  corrected: 'kim-dong-2024-01-02-chi-thi',
  renamed: 'kim-dong-2024-01-03-chi-thi',
  redacted: 'kim-dong-2024-01-04-chi-thi',
  withdrawn: 'kim-dong-2024-01-05-chi-thi',
  removed: 'kim-dong-2024-01-06-chi-thi',
  removedForSecrecy: 'kim-dong-2024-01-07-chi-thi',
  hidden: 'kim-dong-2024-01-08-chi-thi',
  embargoed: 'kim-dong-2024-01-09-chi-thi',
  restored: 'kim-dong-2024-01-10-chi-thi',
  secret: 'kim-dong-2024-01-11-chi-thi',
  rewritten: 'kim-dong-2024-01-12-chi-thi',
  sameDay: 'kim-dong-2024-01-13-chi-thi',
  proposed: 'kim-dong-2024-01-14-chi-thi',
  untouched: 'kim-dong-2024-01-15-chi-thi',
} as const;

export const settings: Settings = {
  ...readSettings({ LUU_CONTENT: join(HOME, 'content'), BUILD_NOW: '2026-04-01' }),
  out: join(HOME, 'dist'),
  cache: join(HOME, 'cache'),
};

const OLD_ID = 'kim-dong-2023-12-31-chi-thi';
const entry = (note: string, more = ''): Record<string, string> => ({
  corrections: `[{date: 2026-03-03, kind: dinh-chinh, note: ${note}${more}}]`,
});
/** A text long enough for its blocks to be known again, with one sentence of its own. */
const body = (sentence: string): string =>
  `## 1. Kết quả\n\nGiao quân đạt chỉ tiêu huyện giao, chất lượng bảo đảm.\n\n${sentence}\n\n` +
  '## 2. Nhiệm vụ\n\nCác xã, thị trấn nghiêm túc thực hiện từ đầu năm đến cuối năm.\n';

/**
 * A repository of documents to which all happened that may happen, day by day. A word with “zzcanary” stands in each version
 * that readers must not see again, in the messages of the commits and in the names of those who made them.
 */
export function writeHistory(): ContentRepo {
  rmSync(settings.content, { recursive: true, force: true });
  const repo = contentRepo(settings.content);
  for (const folder of ['reference', 'pages'])
    cpSync(join('content', folder), join(settings.content, folder), { recursive: true });
  repo.git('config', 'user.name', 'Zzcanarytacgia');
  const of = (
    id: string,
    sentence: string,
    fields: Record<string, string> = {},
  ): Record<string, string> => ({ [directivePath(id)]: directive(id, body(sentence), fields) });

  repo.commit('2026-03-01', {
    ...of(IDS.corrected, 'Bản nháp có zzcanarynhap.', { draft: 'true', title: 'Zzcanarynhap' }),
    ...of(OLD_ID, 'Xã Mẫu đạt 9 trên 10 việc đã giao trong năm.'),
    ...of(IDS.redacted, 'Công trình ở thôn zzcanaryluoc đã xong.', {
      title: 'Về thôn zzcanaryluoc',
    }),
    ...of(IDS.withdrawn, 'Câu zzcanarythuhoi cũ.'),
    ...of(IDS.removed, 'Câu zzcanarygo cũ.'),
    ...of(IDS.removedForSecrecy, 'Câu zzcanarymat cũ.', { title: 'Về zzcanarymat' }),
    ...of(IDS.hidden, 'Ông Zzcanaryten dự họp.'),
    ...of(IDS.embargoed, 'Câu zzcanaryhen.', { publishAt: '2026-03-20' }),
    ...of(IDS.restored, 'Câu zzcanarytrolai.'),
    ...of(IDS.secret, 'Một câu.\n\nĐộ mật: Zzcanarydomat'),
    ...of(IDS.rewritten, 'Câu zzcanaryxoa.'),
    ...of(IDS.untouched, 'Không đổi gì. '.repeat(20).trim()),
    ...of(IDS.proposed, 'Câu đầu của đề nghị.'),
  });
  repo.commit('2026-03-02', {
    ...of(IDS.corrected, 'Tỷ lệ đạt 98% so với năm trước.'),
    ...of(IDS.withdrawn, 'Câu zzcanarythuhoi mới.', entry('Sửa zzcanarythuhoi')),
    ...of(IDS.removed, 'Câu zzcanarygo mới.', entry('Sửa zzcanarygo')),
    ...of(IDS.removedForSecrecy, 'Câu zzcanarymat mới.', { title: 'Về zzcanarymat' }),
    ...of(IDS.restored, 'Câu khác.', { status: 'withdrawn' }),
    ...of(IDS.secret, 'Một câu.'),
    [directivePath(IDS.rewritten)]: null,
    ...of(IDS.sameDay, 'Câu của ngày hôm trước.'),
  });
  repo.git('mv', directivePath(OLD_ID), directivePath(IDS.renamed));
  const redaction = '<Redacted reason="vi-tri-cong-trinh" />';
  repo.commit('2026-03-03', {
    ...of(IDS.corrected, 'Tỷ lệ đạt 99% so với năm trước.', entry('Sửa tỷ lệ')),
    ...of(IDS.renamed, 'Xã Mẫu đạt 10 trên 10 việc đã giao trong năm.', {
      ...entry('Sửa số việc'),
      aliases: `[${OLD_ID}]`,
    }),
    ...of(IDS.redacted, `Công trình ở ${redaction} đã xong.`, entry('Lược một chỗ')),
    ...of(IDS.withdrawn, 'Câu zzcanarythuhoi mới.', { status: 'withdrawn' }),
    ...of(IDS.removed, 'Câu zzcanarygo mới.', { status: 'removed' }),
    ...of(IDS.removedForSecrecy, 'Câu khác.', { status: 'removed-secrecy', title: 'Không nêu' }),
    ...of(IDS.hidden, 'Một người dự họp.', entry('Bỏ tên', ', hideEarlier: true')),
    ...of(IDS.embargoed, 'Câu đã sửa trước ngày hẹn.', { publishAt: '2026-03-20' }),
    ...of(IDS.restored, 'Câu khác hẳn.'),
    ...of(IDS.rewritten, 'Viết lại từ đầu.'),
    ...of(IDS.sameDay, 'Câu zzcanarysang.'),
  });
  // of the commits of a day the last takes the place of the others
  repo.commit('2026-03-03', of(IDS.sameDay, 'Câu zzcanarychieu.'));
  repo.commit('2026-03-03', of(IDS.sameDay, 'Câu còn lại cuối ngày.'));
  repo.git('switch', '--quiet', '--create', 'de-nghi');
  repo.commit('2026-03-04', of(IDS.proposed, 'Câu zzcanarydenghi.'));
  repo.commit('2026-03-05', of(IDS.proposed, 'Câu đã duyệt.', entry('Sửa câu')));
  repo.git('switch', '--quiet', 'main');
  repo.git('merge', '--quiet', '--no-ff', '--message=Zzcanaryloinhan', 'de-nghi');
  repo.commit('2026-03-06', {
    ...of(IDS.corrected, 'Tỷ lệ đạt 99% so với năm trước.', {
      ...entry('Sửa tỷ lệ'),
      title: 'Về nhiệm vụ năm sau',
    }),
    [directivePath(IDS.redacted)]: directive(
      IDS.redacted,
      body(`Công trình ở ${redaction} đã xong.`).replace('từ đầu năm', 'ngay từ đầu năm'),
      {
        corrections:
          '[{date: 2026-03-03, kind: dinh-chinh, note: Lược một chỗ}, {date: 2026-03-06, kind: bo-sung, note: Thêm chữ “ngay”}]',
      },
    ),
  });
  return repo;
}

/** Builds it; gives what the builder was told. */
export async function buildHistory(own: Partial<Settings> = {}): Promise<string> {
  await shareBundles(settings.cache);
  let said = '';
  const report = createReport({ write: (text: string) => (said += text) });
  await buildSite({ ...settings, ...own }, { report });
  return said;
}
