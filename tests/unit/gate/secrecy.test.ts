import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { bodyPassages } from '#gate/passages.ts';
import { inspect } from '#gate/inspect.ts';
import { findSecrecy, mayBeSpaced } from '#gate/secrecy.ts';
import { parseBody } from '#markdown/parse.ts';
import { passageOf, passagesOf, told } from './passage-of.ts';

const marked: readonly (readonly [what: string, body: string])[] = [
  ['a line of its own', 'Kính gửi các đơn vị\n\nMẬT\n\nNội dung'],
  ['the second line of a paragraph', 'Số: 12/KH\nMẬT\nngày 1/3'],
  ['with a full stop', 'Mật.'],
  ['spaced letters', 'M Ậ T'],
  ['in bold', '**MẬT**'],
  ['in brackets', '[ TỐI MẬT ]'],
  ['in brackets after a title', '## Kế hoạch năm (mật)'],
  ['as a heading', '## Tuyệt mật'],
  ['in a cell', '| Đơn vị | Ghi chú |\n| --- | --- |\n| Xã A | Mật |'],
  ['in a list', '- Tối mật'],
  ['in a quotation', '> TUYỆT MẬT'],
  ['as alternative text', '<Figure src="a.png" alt="Mật" />'],
  ['as a caption', '<Figure src="a.png" alt="Sơ đồ" caption="MẬT" />'],
  ['in a footnote', 'Lời[^1]\n\n[^1]: Tối mật'],
  ['taken apart (NFD)', 'MẬT'.normalize('NFD')],
  ['with no-break blanks', '\u00A0M\u00A0Ậ\u00A0T\u00A0'],
  ['with unseen signs', 'M\u200BẬ\u200BT'],
  ['with entities', 'M&nbsp;&#x1EAC;&#8203;T'],
  ['with letters in marks', 'M**Ậ**T'],
  ['labelled', 'Độ mật: …'],
  ['labelled in capitals', 'ĐỘ MẬT : B'],
  ['a stamp beside other words', 'TUYỆT MẬT Số: 12'],
  ['a stamp behind a letterhead, in capitals', 'HUYỆN ỦY VÍ DỤ TỐI MẬT'],
  ['a short stamp behind a letterhead', 'BAN CHỈ HUY QUÂN SỰ HUYỆN VÍ DỤ   MẬT'],
  ['a stamp before a letterhead', 'TUYỆT MẬT ĐẢNG CỘNG SẢN VIỆT NAM'],
  ['for internal use', 'Tài liệu lưu hành nội bộ.'],
  ['for internal use, in capitals and spaced', 'L Ư U  HÀNH   NỘI BỘ'],
  ['to be given back', 'Xem xong trả lại!'],
  ['to be taken back', 'TÀI LIỆU THU HỒI\n\nSau hội nghị'],
  ['to be opened by one only', 'CHỈ NGƯỜI CÓ TÊN MỚI ĐƯỢC BÓC BÌ'],
];
for (const [what, body] of marked) {
  test(`a secrecy mark is found: ${what}`, () => {
    const findings = findSecrecy(passagesOf(body));
    assert.ok(findings.length > 0);
    assert.ok(findings.every(({ weight }) => weight === 'always'));
  });
}

const ordinary = [
  'Luật Bảo vệ bí mật nhà nước',
  'công tác bảo mật thông tin',
  'mật độ dân cư',
  'quan hệ mật thiết với Nhân dân',
  'Ba mức là Mật, Tối mật và Tuyệt mật.',
  'bì ngoài đóng dấu độ “Tuyệt mật”',
  'Dấu điều chỉnh độ mật: Mẫu số 06.',
  'mật khẩu, mật mã, cơ mật, mật ong',
  'BẢO VỆ BÍ MẬT NHÀ NƯỚC',
  'BAN CHỈ ĐẠO BẢO VỆ BÍ MẬT',
  'ĐẢNG ỦY LÃNH ĐẠO CÔNG TÁC BẢO MẬT',
  'BỘ CÔNG AN HƯỚNG DẪN DẤU TỐI MẬT',
  'TỈNH ỦY QUẢN LÝ TÀI LIỆU TUYỆT MẬT, TỐI MẬT',
  'BAN CƠ YẾU CHÍNH PHỦ: KỸ THUẬT MẬT MÃ',
  'Mặt trận Tổ quốc',
  'mất mát, thật mạnh',
  'lưu hành xe cơ giới; nội bộ đoàn kết',
  'xem xong phim, trả lại sách',
  'số tài liệu thu hồi được; thu hồi đất',
  'THU HỒI ĐẤT; TÀI LIỆU HỘI NGHỊ',
];
for (const text of ordinary) {
  test(`ordinary words pass: ${text}`, () => {
    assert.deepEqual(findSecrecy([passageOf(text), passageOf(text, { kind: 'heading' })]), []);
  });
}

const names: readonly (readonly [string, boolean])[] = [
  ['directives/2024/ke-hoach-toi-mat.mdx', true],
  ['directives/2024/a-tuyet-mat-2.mdx', true],
  ['directives/2024/ke-hoach-mat.mdx', true],
  ['directives/2024/luu-hanh-noi-bo.mdx', true],
  ['2024/ban-do-mat.pdf', true],
  ['directives/2024/mat-tran-to-quoc.mdx', false],
  ['directives/2024/hoi-toi-matxcova.mdx', false],
];
for (const [file, expected] of names) {
  test(`the file name ${file} ${expected ? 'is told' : 'passes'}`, () => {
    assert.equal(findSecrecy([passageOf(file, { kind: 'file' })]).length > 0, expected);
  });
}

test('the line of the mark is given, and never its words', () => {
  const [finding] = findSecrecy(passagesOf('Một dòng\nhai dòng\nTỐI MẬT\nbốn dòng'));
  assert.equal(finding?.line, 3);
  assert.doesNotMatch(`${finding.message}${finding.remedy}`, /tối mật|TỐI MẬT/iu);
});

test('a field and its name are given', () => {
  const [finding] = findSecrecy([passageOf('Mật', { kind: 'field', field: 'summary' })]);
  assert.equal(finding?.field, 'summary');
  assert.deepEqual(told([finding]), ['secrecy-grade@1']);
});

test('blanks, dots and stars round and between the letters of a grade hide nothing', () => {
  const noise = fc.array(
    fc.constantFrom(' ', '.', '*', '-', '_', '…', '\u00A0', '\u200B', '(', '|'),
    {
      maxLength: 3,
    },
  );
  const grade = fc.constantFrom('MẬT', 'Mật', 'TỐI MẬT', 'tuyệt mật');
  fc.assert(
    fc.property(grade, fc.array(noise, { minLength: 9, maxLength: 9 }), (word, noises) => {
      const text = [...word].map((letter, at) => letter + (noises[at] ?? []).join('')).join('');
      const passage = { type: 'root' as const, children: [paragraph(text)] };
      assert.ok(findSecrecy(bodyPassages(passage, 1)).length > 0, text);
    }),
  );
});

function paragraph(value: string) {
  return { type: 'paragraph' as const, children: [{ type: 'text' as const, value }] };
}

test('what is found is always announced by the quick test', () => {
  for (const [, body] of marked)
    for (const { text } of passagesOf(body))
      if (findSecrecy([passageOf(text)]).length > 0)
        assert.ok(inspect([passageOf(text)]).length > 0, text);
  for (const quiet of ['hội nghị tổng kết năm 2024', 'nội dung cán bộ', 'luu', 'trả hai lại'])
    assert.ok(!mayBeSpaced(quiet), quiet);
});

test('no text at all makes it throw', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      findSecrecy([passageOf(text), passageOf(text, { kind: 'file' })]);
      parseBody(text);
    }),
  );
});
