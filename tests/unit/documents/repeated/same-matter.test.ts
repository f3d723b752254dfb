import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameMatter } from '#documents/repeated/same-matter.ts';
import { makeDirective } from '../make-document.ts';

const same = (a: string, b: string, own = ['khac'], other = own): boolean =>
  sameMatter(
    makeDirective('a', { title: a, topics: own }),
    makeDirective('b', { title: b, topics: other }),
  );

test('papers of one matter have titles alike, whatever their years and formulae', () => {
  for (const [a, b] of [
    [
      'Chỉ thị về lãnh đạo nhiệm vụ quân sự, quốc phòng năm 2025',
      'Chỉ thị lãnh đạo thực hiện nhiệm vụ quân sự - quốc phòng địa phương năm 2024',
    ],
    [
      'Báo cáo tổng kết công tác quốc phòng, quân sự địa phương năm 2024',
      'Báo cáo kết quả công tác quân sự, quốc phòng địa phương năm 2023',
    ],
    [
      'Kế hoạch xây dựng dân quân tự vệ giai đoạn 2021–2025, tầm nhìn đến năm 2030',
      'Kế hoạch xây dựng dân quân tự vệ giai đoạn 2016–2020',
    ],
    ['Chỉ thị năm 2025', 'Chỉ thị năm 2024'],
  ] as const)
    assert.ok(same(a, b), `${a} | ${b}`);
});

test('unrelated papers are of two matters, though an office, a type and the only topic that would do are the same', () => {
  for (const [a, b] of [
    [
      'Nghị định quy định chi tiết một số điều của Luật Đất đai',
      'Nghị định quy định chi tiết một số điều của Luật Giao dịch điện tử',
    ],
    [
      'Nghị định quy định về hộ tịch',
      'Nghị định sửa đổi, bổ sung một số điều của Nghị định 12/2020/NĐ-CP về lệ phí trước bạ',
    ],
    [
      'Kế hoạch tuyển quân năm 2025 trên địa bàn huyện Kim Động',
      'Kế hoạch phòng, chống cháy rừng năm 2024 trên địa bàn huyện Kim Động',
    ],
    ['Chỉ thị năm 2025', 'Chỉ thị về đăng ký cư trú năm 2024'],
  ] as const)
    assert.ok(!same(a, b), `${a} | ${b}`);
});

test('half of the topics, two or more, make up for a title that was written anew', () => {
  const [a, b] = ['Chỉ thị tăng cường tuyển quân', 'Chỉ thị bảo đảm sẵn sàng chiến đấu'];
  assert.ok(same(a, b, ['x', 'y', 'z'], ['x', 'y', 'w']));
  assert.ok(!same(a, b, ['x']));
  assert.ok(!same(a, b, ['x', 'y'], ['x', 'y', 'v', 'w', 'z']));
});
