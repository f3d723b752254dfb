import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { real } from './test-site.ts';

/** How the documents of `content/` are cited, without what follows the words of the copy. */
const CITED: readonly (readonly [path: string, forms: readonly string[]])[] = [
  [
    'van-ban/kim-dong-2024-12-20-chi-thi',
    [
      'Chỉ thị ngày 20/12/2024 của Ban Thường vụ Huyện ủy Kim Động về nhiệm vụ quân sự, quốc phòng địa phương năm 2025.',
      'Ban Thường vụ Huyện ủy Kim Động (2024), “Về nhiệm vụ quân sự, quốc phòng địa phương năm 2025”, Chỉ thị, ngày 20/12/2024.',
    ],
  ],
  [
    'bao-cao/kim-bang-2020-10-13-tin-hoi-nghi',
    [
      'Tin hội nghị ngày 13/10/2020 do huyện Kim Bảng tổ chức, “Huyện Kim Bảng tổ chức hội nghị tổng kết các đề án về công tác quốc phòng giai đoạn 2015–2020”.',
      '“Huyện Kim Bảng tổ chức hội nghị tổng kết các đề án về công tác quốc phòng giai đoạn 2015–2020” (2020), Tin hội nghị ngày 13/10/2020 do huyện Kim Bảng tổ chức.',
    ],
  ],
  [
    'bao-cao/viet-nam-2024-01-18-tin-hoi-nghi',
    [
      'Tin hội nghị ngày 18/01/2024 do Bộ Quốc phòng tổ chức, “Tổng kết công tác quốc phòng ở bộ, ngành Trung ương, địa phương năm 2023; triển khai nhiệm vụ năm 2024”.',
      '“Tổng kết công tác quốc phòng ở bộ, ngành Trung ương, địa phương năm 2023; triển khai nhiệm vụ năm 2024” (2024), Tin hội nghị ngày 18/01/2024 do Bộ Quốc phòng tổ chức.',
    ],
  ],
];

for (const [path, forms] of CITED)
  test(`${path} is cited with its permanent address`, () => {
    const html = readFileSync(join(real.out, path, 'index.html'), 'utf8');
    const citing = /<details class="citing">(.*?)<\/details>/su.exec(html)?.[1] ?? '';
    const found = Array.from(citing.matchAll(/<dd>([^<]*)<\/dd>/gu), ([, text = '']) =>
      text.trim(),
    );
    const end = ` Bản thuật lại trên Lưu: ${real.site}/${path}/`;
    assert.deepEqual(
      found,
      forms.map((form) => form + end),
    );
  });
