import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gazetteer } from '#places/gazetteer.ts';
import { styleStages, unitEvents } from '#places/unit-events.ts';

const told = (key: string): string[] =>
  unitEvents(key).map(({ kind, date, others, act }) =>
    [
      date ?? '?',
      kind,
      ...others.map(({ unit, part }) => `${part === 'part' ? '½' : ''}${unit.key}`),
      act?.act ?? '',
    ]
      .filter(Boolean)
      .join(' '),
  );

test('merges, splits, changes of kind and ends are told with day, units and act', () => {
  const cases: [string, string[]][] = [
    ['hung-yen-33', ['2025-07-01 merged hung-yen-33-2025']],
    ['hung-yen-33-2025', ['2025-07-01 formed hung-yen-33 thai-binh-34']],
    ['my-loc-358', ['2024-09-01 merged nam-dinh-356 1104/NQ-UBTVQH15']],
    [
      'dong-nai-75-2025',
      ['2025-07-01 formed binh-phuoc-70 dong-nai-75', '2026-04-30 restyled 30/2026/QH16'],
    ],
    ['ngoc-thanh-12322', ['2025-07-01 split ½son-nam-11983-2025 ½hiep-cuong-12322-2025']],
    [
      'phu-tho-12295',
      [
        '? formed tho-vinh-12295 phu-thinh-12310 1248/NQ-UBTVQH15',
        '2025-07-01 merged duc-hop-12313-2025',
      ],
    ],
    ['thanh-hoa-38', []],
  ];
  for (const [key, expected] of cases) assert.deepEqual(told(key), expected, key);
});

test('a unit that stood already is enlarged, and the one that gave ground says so on the same day', () => {
  assert.equal(told('vinh-412')[0], '2024-12-01 enlarged cua-lo-413 1243/NQ-UBTVQH15');
  assert.equal(told('nghi-loc-429')[0], '2024-12-01 gave ½vinh-412 1243/NQ-UBTVQH15');
});

test('a district ends with its level and names the communes on its ground', () => {
  const [restyled, end] = unitEvents('kim-bang-350');
  assert.deepEqual([restyled?.date, restyled?.act?.act], ['2025-01-01', '1288/NQ-UBTVQH15']);
  assert.deepEqual([end?.kind, end?.date, end?.others.length], ['dissolved', '2025-07-01', 6]);
});

test('an act is named with its source', () => {
  assert.match(unitEvents('my-loc-358')[0]?.act?.source ?? '', /\S/);
});

test('the days of each kind follow each other without a gap', () => {
  assert.deepEqual(
    styleStages('kim-bang-350').map(({ style, from, until }) => [style.kind, from, until]),
    [
      ['huyen', null, '2024-12-31'],
      ['thi-xa', '2025-01-01', '2025-06-30'],
    ],
  );
  assert.equal(styleStages('moc-chau-123').length, 1, 'the day of the change is not known');
});

test('of every unit that has ended its end is told, and days run forwards', () => {
  for (const { key, validUntil, goneBy, level } of gazetteer().units) {
    if (level === 'central') continue;
    const events = unitEvents(key);
    const days = events.map(({ date, by }) => date ?? by ?? '').filter(Boolean);
    assert.deepEqual(days, days.toSorted(), key);
    if (validUntil === null && goneBy === null) continue;
    assert.ok(
      events.some(({ kind }) => ['merged', 'split', 'dissolved'].includes(kind)),
      key,
    );
  }
});
