import assert from 'node:assert/strict';
import { test } from 'node:test';
import { periodItems, periodStrip, periodYears } from '#site/period-view.ts';
import { makeDirective } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const of = (id: string, from: number, to: number, title = `Đề án ${id}`) =>
  makeDirective(id, { title, period: { from, to } });

test('documents come by their field, cited acts by the period in their name', () => {
  const items = periodItems(makeArchive([of('a', 2021, 2025), makeDirective('b')]));
  const held = items.filter((item) => item.held);
  assert.deepEqual(
    held.map(({ id }) => id),
    ['a'],
  );
  const scheme = items.find(({ id }) => id === '52-nq-tu-hung-yen');
  assert.deepEqual([scheme?.from, scheme?.to, scheme?.place], [2024, 2030, 'Hưng Yên']);
});

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

test('years to come run soonest first, past years latest first', () => {
  const items = [
    item('a', 2020, 2030),
    item('b', 2020, 2026),
    item('c', 2015, 2020),
    item('d', 2016, 2025),
  ];
  const { running, over } = periodYears(items, 2026);
  assert.deepEqual(
    running.map(({ year }) => year),
    [2026, 2030],
  );
  assert.deepEqual(
    over.map(({ year }) => year),
    [2025, 2020],
  );
});

function item(id: string, from: number, to: number) {
  return { id, from, to, title: id, path: `/x/${id}/`, place: 'Hà Nam', held: true };
}
