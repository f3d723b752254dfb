import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodStrip } from '#site/period-view.ts';
import type { PeriodItem } from '#site/period-items.ts';
import { makeArchive } from './make-archive.ts';

test('the strip runs from eleven years back to four ahead, and what runs now comes first', () => {
  const archive = makeArchive([]);
  const items = [
    ...Array.from({ length: 5 }, (_, index) => ({ ...item(`old-${String(index)}`, 2016, 2020) })),
    item('running', 2024, 2028),
    item('gone', 2000, 2010),
  ];
  const strip = periodStrip(archive, items, 3);
  assert.deepEqual([strip.first, strip.last], [2015, 2030]);
  assert.deepEqual(strip.now, { label: '11/2026', column: 12 });
  assert.equal(strip.bars.length, 3);
  const bar = strip.bars.find(({ title }) => title === 'running');
  assert.deepEqual([bar?.column, bar?.running, bar?.words], [10, true, '2024–2028, Hà Nam']);
});

test('a short bar keeps room for its name and says how long it is', () => {
  const [bar] = periodStrip(makeArchive([]), [item('a', 2020, 2021)], 3).bars;
  assert.deepEqual([bar?.column, bar?.end, bar?.short], [6, 11, 2]);
});

test('a bar at the end of the strip stays inside it', () => {
  const [bar] = periodStrip(makeArchive([]), [item('a', 2029, 2035)], 3).bars;
  assert.deepEqual([bar?.column, bar?.end, bar?.short], [15, 17, 0]);
});

function item(id: string, from: number, to: number): PeriodItem {
  return {
    kind: 'giai-doan',
    id,
    from,
    to,
    title: id,
    path: `/x/${id}/`,
    place: 'Hà Nam',
    ground: 'ha-nam-35',
    held: true,
  };
}

test('the outlook is told with the years', () => {
  const far = { ...item('a', 2021, 2030), vision: 2045 };
  assert.equal(
    periodStrip(makeArchive([]), [far], 3).bars[0]?.words,
    '2021–2030, tầm nhìn 2045, Hà Nam',
  );
});
