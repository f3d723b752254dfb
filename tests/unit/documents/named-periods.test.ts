import assert from 'node:assert/strict';
import { test } from 'node:test';
import { namedPeriods, type NamedPeriod } from '#documents/named-periods.ts';

const of = (kind: NamedPeriod['kind'], from: number, to: number, vision: number | null = null) => ({
  kind,
  from,
  to,
  vision,
});

test('a text names its periods by their word', () => {
  const cases: [string, NamedPeriod[]][] = [
    ['làm tiếp Đề án giai đoạn 2021–2025.', [of('giai-doan', 2021, 2025)]],
    [
      'quy hoạch công trình, thời kỳ 2022–2030, tầm nhìn đến năm 2050',
      [of('thoi-ky', 2022, 2030, 2050)],
    ],
    ['thời kì 2021 - 2030 và tầm nhìn 2045', [of('thoi-ky', 2021, 2030, 2045)]],
    ['Nghị quyết đại hội nhiệm kỳ 2020-2025', [of('nhiem-ky', 2020, 2025)]],
    [
      'Giai đoạn từ năm 2016 đến năm 2020 và giai\nđoạn 2021 đến 2025',
      [of('giai-doan', 2016, 2020), of('giai-doan', 2021, 2025)],
    ],
    ['giai\u00A0đoạn 2021–2025, giai đoạn 2021—2025', [of('giai-doan', 2021, 2025)]],
  ];
  for (const [text, expected] of cases) assert.deepEqual(namedPeriods(text), expected, text);
});

test('what only looks like a period is none', () => {
  for (const text of [
    'từ 2021–2025 đã làm',
    'giai đoạn này, năm 2021–2025',
    'giai đoạn 2025–2021',
    'giai đoạn 2021–20255',
    'giai đoạn 1001–1050 của hồ sơ',
    'giai đoạn 1946–2020',
    'năm học 2021–2022; định kỳ 2021–2022 báo cáo',
    'giai đoạn 1',
    '',
  ])
    assert.deepEqual(namedPeriods(text), [], text);
});

test('an outlook that does not reach beyond the period is none', () => {
  assert.deepEqual(namedPeriods('giai đoạn 2021–2030, tầm nhìn đến năm 2025'), [
    of('giai-doan', 2021, 2030),
  ]);
});

test('every period found stands in the text with its years, whatever surrounds it', () => {
  const around = ['', ' ', 'x', '9', '“', '(', '\n', 'đ', '…', '2020 '];
  for (const before of around)
    for (const after of around) {
      const text = `${before}giai đoạn 2021–2025${after}`;
      for (const { from, to } of namedPeriods(text)) {
        assert.ok(text.includes(`${String(from)}–${String(to)}`));
        assert.ok(from <= to);
      }
    }
});
