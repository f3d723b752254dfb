import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findFrame } from '../../../src/importer/find-frame.ts';
import { readIssuer, type IssuerHints } from '../../../src/importer/read-issuer.ts';
import { makeSource, plan, REFERENCE, table } from './make-source.ts';

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const HINTS: IssuerHints = { day: '2024-12-20', place: null, number: null };

function read(source: ReturnType<typeof makeSource>, hints: Partial<IssuerHints> = {}) {
  const frame = findFrame(source, REFERENCE.docTypes);
  const { issuer, issuerName, locality } = readIssuer(frame, REFERENCE.issuers, {
    ...HINTS,
    ...hints,
  });
  return {
    values: [issuer?.value, locality?.value, issuerName?.value],
    sure: [issuer, locality, issuerName].map((field) => (field?.confidence ?? 0) >= 0.9),
  };
}

test('the head names office and unit', () => {
  assert.deepEqual(read(plan()), {
    values: ['ubnd-tinh', 'ha-nam-35', 'Ủy ban nhân dân tỉnh Hà Nam'],
    sure: [true, true, true],
  });
});

test('an organ named after the type comes before the name of its body', () => {
  const party = makeSource(
    table(['ĐẢNG BỘ TỈNH HƯNG YÊN', 'HUYỆN ỦY KIM ĐỘNG', '*'], ['ĐẢNG CỘNG SẢN VIỆT NAM']),
    'CHỈ THỊ',
    'CỦA BAN THƯỜNG VỤ HUYỆN ỦY',
  );
  assert.deepEqual(read(party).values, [
    'huyen-uy',
    'kim-dong-331',
    'Ban Thường vụ Huyện ủy Kim Động',
  ]);
});

test('an office without its unit takes it from the office above or the dateline, and is looked at', () => {
  const military = makeSource(
    table(['UBND HUYỆN KIM ĐỘNG', 'BAN CHỈ HUY QUÂN SỰ'], [MOTTO]),
    'KẾ HOẠCH',
    'Về việc',
  );
  assert.deepEqual(read(military), {
    values: ['bchqs-huyen', 'kim-dong-331', 'Ban Chỉ huy quân sự huyện Kim Động'],
    sure: [false, false, false],
  });
  const bare = makeSource(
    'CHỈ THỊ CỦA BAN THƯỜNG VỤ HUYỆN ỦY',
    'Về nhiệm vụ năm 2025',
    'Nội dung.',
  );
  assert.deepEqual(read(bare, { place: 'Kim Động' }).values.slice(0, 2), [
    'huyen-uy',
    'kim-dong-331',
  ]);
  assert.deepEqual(read(bare).values, [undefined, undefined, undefined]);
});

test('an office that was no more on that day is not read', () => {
  const late = makeSource(table(['UBND HUYỆN KIM ĐỘNG'], [MOTTO]), 'KẾ HOẠCH', 'Về việc');
  assert.equal(read(late, { day: '2025-12-20' }).values[0], undefined);
});

test('a number with another symbol makes the office unsure', () => {
  assert.deepEqual(read(plan(), { number: '12/KH-UBND' }).sure[0], true);
  assert.deepEqual(read(plan(), { number: '12/NQ-HĐND' }).sure[0], false);
});

test('an office that the lists do not have keeps its name only', () => {
  const other = makeSource(table(['BỘ TÀI CHÍNH'], [MOTTO]), 'THÔNG TƯ', 'Về việc');
  assert.deepEqual(read(other).values, [undefined, undefined, 'Bộ Tài chính']);
});

test('news names who held the meeting; a place alone hardly names a body', () => {
  const news = (subject: string) =>
    makeSource(
      subject + ' tổ chức hội nghị tổng kết công tác quốc phòng địa phương năm 2022.',
      'Hội nghị kết thúc.',
    );
  assert.deepEqual(read(news('Ngày 2/12, UBND huyện Lạc Dương'), { day: null }).values, [
    'ubnd-huyen',
    'lac-duong-675',
    'UBND huyện Lạc Dương',
  ]);
  assert.deepEqual(read(news('Sáng 18/1, Bộ Quốc phòng'), { day: null }).values, [
    'bqp',
    'viet-nam',
    'Bộ Quốc phòng',
  ]);
  const place = read(news('Ngày 13/10/2020, Huyện Kim Bảng'), { day: '2020-10-13' });
  assert.deepEqual(place.values, ['ubnd-huyen', 'kim-bang-350', 'Huyện Kim Bảng']);
  assert.deepEqual(place.sure, [false, false, false]);
});

test('what a letter is about is no office', () => {
  const letter = makeSource(
    table(
      ['UBND HUYỆN KIM ĐỘNG', 'BAN CHỈ HUY QUÂN SỰ', 'Số: 1/BCH-TM', 'V/v sơ tuyển', 'năm 2025'],
      [MOTTO],
    ),
    'Kính gửi: Các xã',
  );
  assert.deepEqual(read(letter).values.slice(0, 2), ['bchqs-huyen', 'kim-dong-331']);
});

test('a signature for the committee does not speak against its longer name', () => {
  const report = makeSource(
    table(['HUYỆN ỦY KIM ĐỘNG', 'ĐẢNG ỦY QUÂN SỰ'], ['ĐẢNG CỘNG SẢN VIỆT NAM']),
    'BÁO CÁO',
    'Nội dung.',
    table(['Nơi nhận:', '- Lưu VP.'], ['T/M ĐẢNG ỦY', 'Lê Văn Mẫu']),
  );
  const frame = findFrame(report, REFERENCE.docTypes);
  assert.equal(readIssuer(frame, REFERENCE.issuers, HINTS).issuer?.confidence, 0.8);
});

test('old symbols and those with the term of an assembly speak for the same office', () => {
  const head = (office: string) => makeSource(table([office], [MOTTO]), 'QUYẾT ĐỊNH', 'Về việc');
  const province = head('ỦY BAN NHÂN DÂN TỈNH HÀ NAM');
  assert.equal(read(province, { number: '256/2004/QĐ-UB' }).sure[0], true);
  assert.equal(read(head('QUỐC HỘI'), { number: '18/2003/QH11' }).sure[0], true);
  assert.equal(read(province, { number: '30-CT/HU' }).sure[0], false);
});

test('an office whose name is set apart is one', () => {
  const apart = makeSource(table(['BỘ', 'TÀI', 'CHÍNH'], [MOTTO]), 'THÔNG TƯ', 'Về việc');
  assert.equal(read(apart).values[2], 'Bộ Tài chính');
});

test('a heading all in one names an office that the lists do not have', () => {
  const heading = makeSource(
    'THÔNG TƯ',
    'CỦA BỘ TÀI CHÍNH SỐ 5/2003/TT-BTC VỀ THUẾ',
    'Căn cứ Luật;',
  );
  assert.deepEqual(read(heading).values, [undefined, undefined, 'Bộ Tài chính']);
});
