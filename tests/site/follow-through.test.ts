import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { desk, real } from './test-site.ts';

const read = (site: { out: string }, path: string): string =>
  readFileSync(join(site.out, path, 'index.html'), 'utf8');
const plain = (html: string): string =>
  html
    .replace(/<[^>]+>/gu, '')
    .replace(/&nbsp;|\u00A0/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();

/** Rows of the table of a page: number of the task, keys of its states, all words. */
function rowsOf(html: string): { number: string; states: string; words: string }[] {
  const rows = html.matchAll(/<tr id="[^"]+--([^"]+)"(?: class="([^"]*)")?>([\s\S]*?)<\/tr>/gu);
  return [...rows].map(([, anchor = '', states = '', row = '']) => ({
    number: anchor,
    states,
    words: plain(row),
  }));
}

describe('the follow-through of the desk', () => {
  const rows = rowsOf(read(desk, 'theo-doi/kim-dong-331/2024'));
  const row = (number: string) => rows.find((one) => one.number === number);

  it('shows every state, each on the task it is of', () => {
    const states = Object.fromEntries(rows.map(({ number, states: keys }) => [number, keys]));
    assert.deepEqual(states, {
      'nhiem-vu-nam-2024-1': 'neu-lai',
      'muc-1-1': 'co-ket-qua',
      'muc-1-2': 'neu-la-han-che',
      'muc-1-3': 'chua-thay-nhac-toi',
      'muc-2-1': 'neu-la-han-che',
      'muc-2-2': 'co-ket-qua',
      'muc-3-1': 'chua-thay-nhac-toi',
      'muc-4-1': 'chua-thay-nhac-toi',
      'muc-5-1': 'chua-thay-nhac-toi',
      'muc-6-1': 'co-ket-qua',
    });
  });

  it('says who stands for it: an editor by name and day, or the build with score and reason', () => {
    assert.match(
      row('muc-1-1')?.words ?? '',
      /Biên tập xác nhận: kho-thu, 03\/02\/2026\. Số công dân/u,
    );
    assert.match(
      row('muc-1-2')?.words ?? '',
      /Đề xuất của máy, chưa xác nhận; điểm \d+\/100: cùng nói “.*rà soát nguồn.*cùng chủ đề Tuyển quân/u,
    );
    assert.match(row('muc-4-1')?.words ?? '', /Biên tập đã đọc, không thấy nhắc tới: kho-thu/u);
    assert.match(row('muc-5-1')?.words ?? '', /không có nghĩa là chưa làm/u);
    assert.doesNotMatch(row('muc-3-1')?.words ?? '', /việc của năm sau|Tiếp tục mở lớp/u);
  });

  it('counts them and names the papers on both sides', () => {
    const words = plain(read(desk, 'theo-doi/kim-dong-331/2024'));
    assert.match(words, /3 có kết quả, 1 nêu lại, 2 nêu là hạn chế, 4 chưa thấy nhắc tới/u);
    assert.match(words, /Biên tập đã xác nhận 1 dẫn chứng; 5 là đề xuất của máy/u);
    assert.match(words, /Văn bản giao việc .*14-CT\/HU.* Báo cáo về năm 2024/u);
  });

  it('reads reports of the commune that took the ground over, and says so', () => {
    const html = read(desk, 'theo-doi/kim-dong-331/2025');
    assert.match(
      plain(html),
      /Xã Lương Bằng: đơn vị kế tục; báo cáo .* chỉ nói về địa bàn của mình/u,
    );
    assert.match(html, /href="\/bao-cao\/luong-bang-2025-12-10-bao-cao\/#ket-qua-nam-2025-1"/u);
  });

  it('says that there is no report, and not that tasks are unseen', () => {
    const html = read(desk, 'theo-doi/hung-yen-33-2025/2026');
    assert.match(plain(html), /Kho chưa có báo cáo nào về năm 2026 của tỉnh Hưng Yên/u);
    assert.equal(rowsOf(html).length, 6);
    assert.doesNotMatch(html.replace(/class="derivation[\s\S]*?<\/p>/u, ''), /Chưa thấy nhắc tới/u);
  });

  it('links quotes to their passages, and both papers to the page', () => {
    const html = read(desk, 'theo-doi/kim-dong-331/2024');
    assert.match(html, /href="\/van-ban\/kim-dong-2023-12-11-chi-thi\/#muc-1-1"/u);
    assert.match(html, /href="\/bao-cao\/kim-dong-2024-12-20-bao-cao\/#ket-qua-nam-2024-2"/u);
    const directive = read(desk, 'van-ban/kim-dong-2023-12-11-chi-thi');
    assert.match(plain(directive), /Theo dõi thực hiện Nhiệm vụ năm 2024 9 việc: 3 có kết quả/u);
    assert.match(directive, /<li><b>Nhiệm vụ 2024<\/b>(?:(?!<\/li>).)*: <span class="state ok">/su);
    const report = read(desk, 'bao-cao/kim-dong-2024-12-20-bao-cao');
    assert.match(
      plain(report),
      /Thực hiện nhiệm vụ Nhiệm vụ năm 2024, huyện Kim Động: văn bản này nói tới 6 việc/u,
    );
    assert.match(
      report,
      /href="\/theo-doi\/kim-dong-331\/2024\/#kim-dong-2023-12-11-chi-thi--muc-1-1"/u,
    );
  });

  it('lists all places and years, with a filter by anchors', () => {
    const html = read(desk, 'theo-doi');
    assert.match(plain(html), /12 nơi và năm có nhiệm vụ trong kho; 5 trong số đó/u);
    for (const key of [
      'co-ket-qua',
      'neu-lai',
      'neu-la-han-che',
      'chua-thay-nhac-toi',
      'chua-co-bao-cao',
    ]) {
      assert.match(html, new RegExp(`href="#${key}"`, 'u'));
      assert.match(html, new RegExp(`id="${key}"`, 'u'));
      assert.match(html, new RegExp(`<tr class="[^"]*${key}`, 'u'));
    }
  });
});

describe('the follow-through of the real archive', () => {
  it('shows the tasks and that no report is there to hold them against', () => {
    const html = read(real, 'theo-doi/kim-dong-331/2025');
    assert.match(
      plain(html),
      /Kho chưa có báo cáo nào về năm 2025 của huyện Kim Động, cũng chưa có của các đơn vị kế tục/u,
    );
    assert.equal(rowsOf(html).length, 40);
    assert.match(plain(read(real, 'theo-doi')), /chưa nơi nào có báo cáo/u);
  });

  it('has no page where there are no tasks', () => {
    assert.ok(!existsSync(join(real.out, 'theo-doi/kim-dong-331/2024')));
  });
});
