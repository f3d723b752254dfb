import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { desk } from './test-site.ts';

const read = (path: string): string => readFileSync(join(desk.out, path), 'utf8');
const page = (path: string): string => read(`${path}index.html`);
/** Text of HTML, blanks single. */
const words = (html: string): string => html.replace(/<[^>]+>/g, ' ').replace(/\s+/gu, ' ');

describe('figures and shortcomings of several years', () => {
  it('every quote leads to a passage that is there and says it', () => {
    let links = 0;
    for (const path of globSync('{han-che,so-lieu}/*/index.html', { cwd: desk.out })) {
      for (const [, address = '', anchor = ''] of read(path).matchAll(
        /href="\/((?:bao-cao|van-ban)\/[^"#]+)#([^"]+)"/g,
      )) {
        assert.ok(page(address).includes(`id="${anchor}"`), `${path}: ${address}#${anchor}`);
        links += 1;
      }
    }
    assert.ok(links > 20, String(links));
  });

  it('a figure stands in its table with its sentence, in its chart and in its CSV', () => {
    const html = page('so-lieu/cong-dan-nhap-ngu/');
    for (const value of ['1.190', '1.205', '1.201']) {
      assert.ok(
        words(html).includes(`${value} người “Giao ${value}`) ||
          words(html).includes(`${value} người Giao ${value}`),
        value,
      );
      assert.match(html, new RegExp(`aria-label="[^"]*${value.replace('.', '\\.')} người`));
      assert.match(html, new RegExp(`<text[^>]*>${value.replace('.', '\\.')}</text>`));
    }
    assert.match(html, /href="\/du-lieu\/so-lieu\/cong-dan-nhap-ngu\.csv"/);
    assert.match(read('du-lieu/so-lieu/cong-dan-nhap-ngu.csv'), /,1205,1205,exact,người,2023,/);
  });

  it('charts keep the content policy: no style but classes', () => {
    const html = page('so-lieu/cong-dan-nhap-ngu/');
    assert.equal(html.match(/<svg class="chart"|<svg [^>]*class="chart"/g)?.length, 3);
    assert.doesNotMatch(html, /<style|\sstyle=/);
  });

  it('nothing is added up: no number on the page of a metric is a sum of its values', () => {
    assert.doesNotMatch(
      words(page('so-lieu/cong-dan-nhap-ngu/')),
      /tổng (?:số|cộng)|trung bình:/iu,
    );
    assert.ok(!words(page('so-lieu/cong-dan-nhap-ngu/')).includes('3.596'));
  });

  it('a place that is told of in three years recurs, its successor has its own row beside the older one', () => {
    const text = words(page('han-che/tuyen-quan/'));
    assert.match(text, /Nêu năm 2022–2024 \(3 trong 3 năm có báo cáo\)/u);
    assert.match(text, /Máy nhận là giống đoạn năm 2023: \d\d% từ ngữ/u);
    assert.match(text, /Đơn vị tiền thân: huyện Kim Động/u);
    assert.match(text, /Mới có một năm, chưa nói được là lặp lại/u);
  });

  it('what is not told again is said so, never as mended', () => {
    const text = words(page('han-che/hau-can-ky-thuat/'));
    assert.match(text, /Không thấy nêu lại: 2023, 2024\./u);
    assert.doesNotMatch(text.replaceAll('không có nghĩa là đã khắc phục', ''), /khắc phục/u);
  });

  it('places and documents lead to both', () => {
    const place = page('dia-phuong/kim-dong-331/');
    assert.match(place, /href="\/han-che\/tuyen-quan\/#kim-dong-331"/);
    assert.match(place, /href="\/so-lieu\/cong-dan-nhap-ngu\/#kim-dong-331"/);
    assert.match(
      page('bao-cao/kim-dong-2024-12-20-bao-cao/'),
      /href="\/so-lieu\/cong-dan-nhap-ngu\/#kim-dong-331"/,
    );
    assert.ok(existsSync(join(desk.out, 'so-lieu/ngoai-danh-muc/index.html')));
  });
});
