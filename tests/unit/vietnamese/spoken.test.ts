import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { spoken } from '#vietnamese/spoken.ts';

const cases: readonly (readonly [written: string, said: string])[] = [
  [
    'Nghị định số 168/2018/NĐ-CP',
    'Nghị định số một trăm sáu mươi tám năm hai nghìn không trăm mười tám Nghị định Chính phủ',
  ],
  ['số 02/CT-UBND', 'số không hai Chỉ thị Ủy ban nhân dân'],
  ['52-NQ/TU', 'năm mươi hai Nghị quyết tê u'],
  ['41/QĐ-UBND', 'bốn mươi mốt quy đê Ủy ban nhân dân'],
  ['98/2025/QH15', 'chín mươi tám năm hai nghìn không trăm hai mươi lăm Quốc hội khóa mười lăm'],
  ['ngày 20/12/2024', 'ngày hai mươi tháng mười hai năm hai nghìn không trăm hai mươi tư'],
  ['Hết 01/7/2025', 'Hết ngày một tháng bảy năm hai nghìn không trăm hai mươi lăm'],
  ['Chiều 27/11', 'Chiều hai mươi bảy tháng mười một'],
  ['tháng 12/2024', 'tháng mười hai năm hai nghìn không trăm hai mươi tư'],
  ['quý I/2024', 'quý một năm hai nghìn không trăm hai mươi tư'],
  ['khóa XIII', 'khóa mười ba'],
  ['mục IV', 'mục bốn'],
  [
    'giai đoạn 2021–2025',
    'giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi lăm',
  ],
  ['đạt 99,8%', 'đạt chín mươi chín phẩy tám phần trăm'],
  ['12,05 %', 'mười hai phẩy không năm phần trăm'],
  ['1.250 người', 'một nghìn hai trăm năm mươi người'],
  ['3 ha, 5 km2', 'ba héc ta, năm ki lô mét vuông'],
  ['3/5 căn cứ', 'ba trên năm căn cứ'],
  ['xã/phường', 'xã, phường'],
  ['05 tập thể', 'năm tập thể'],
  ['từ ngày 01 đến 05/11', 'từ ngày một đến năm tháng mười một'],
  [
    '20–25/11/2024',
    'hai mươi đến ngày hai mươi lăm tháng mười một năm hai nghìn không trăm hai mươi tư',
  ],
  ['2-9-1945', 'ngày hai tháng chín năm một nghìn chín trăm bốn mươi lăm'],
  ['ngày 2/ 11/ 1996', 'ngày hai tháng mười một năm một nghìn chín trăm chín mươi sáu'],
  ['lúc 7h30', 'lúc bảy giờ ba mươi'],
  ['khoản 2a', 'khoản hai a'],
  ['đến chi bộ./.', 'đến chi bộ.'],
  ['tỷ lệ %', 'tỷ lệ phần trăm'],
  ['“Ba sẵn sàng”', 'Ba sẵn sàng'],
  ['Quân khu 3', 'Quân khu ba'],
  ['tình huống A2', 'tình huống A hai'],
  ['Xã V trong làng', 'Xã V trong làng'],
  ['kinh tế – xã hội', 'kinh tế, xã hội'],
  ['quốc phòng - an ninh', 'quốc phòng, an ninh'],
];
for (const [written, said] of cases)
  test(`${written} is read ${said}`, () => {
    assert.equal(spoken(written), said);
  });

test('no figure is left to the voice, and words without figures stay', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60 }), (text) => {
      assert.doesNotMatch(spoken(text), /\d/);
    }),
  );
  assert.equal(spoken('Huấn luyện dân quân tự vệ.'), 'Huấn luyện dân quân tự vệ.');
});
