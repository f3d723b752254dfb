import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Inline } from '#site/inline.ts';
import { citedBy, lawIndex, lawViews } from '#site/law-views.ts';
import { makeDirective } from '../documents/make-document.ts';
import { makeArchive } from './make-archive.ts';

const citing = (id: string, issued: string) =>
  makeDirective(
    id,
    { issued },
    {
      facts: {
        citations: [
          { target: '168-2018-nd-cp', kind: 'law', anchor: 'muc-1' },
          { target: '168-2018-nd-cp', kind: 'law', anchor: 'muc-2' },
        ],
      },
    },
  );
const said = (parts: Inline | readonly Inline[]): string =>
  [parts]
    .flat()
    .map((part) => (typeof part === 'string' ? part : part.text))
    .join('');
const viewsOf = (archive: ReturnType<typeof makeArchive>, wanted: string) => {
  const found = citedBy(archive).find(({ key }) => key === wanted);
  return lawViews(archive, wanted, found?.citing ?? []);
};

test('a law says its status today and who changed it, with what is unknown as unknown', () => {
  const [view] = viewsOf(makeArchive([]), '168-2018-nd-cp');
  const box = Object.fromEntries((view?.box ?? []).map(({ label, value }) => [label, said(value)]));
  assert.equal(box['Số, ký hiệu'], '168/2018/NĐ-CP');
  assert.equal(box['Ngày ban hành'], '28/12/2018');
  assert.match(box['Tình trạng'] ?? '', /^Đã được sửa đổi bởi 220\/2025\/NĐ-CP, từ /);
  assert.match(said(view?.history[0]?.what ?? []), /^Được sửa đổi, bổ sung bởi 220\/2025\/NĐ-CP/);
});

test('a law that the archive publishes, too, leads to that document', () => {
  const rows = (number: string, locality = 'viet-nam') => {
    const act = { number, docType: 'nghi-dinh', issuer: 'cp', locality };
    const [view] = viewsOf(makeArchive([makeDirective('quoc-phong', act)]), '168-2018-nd-cp');
    return view?.box.filter(({ label }) => label === 'Trong kho').map(({ value }) => value);
  };
  const [row] = rows('168/2018/NĐ-CP') ?? [];
  assert.ok(typeof row === 'object' && 'path' in row);
  assert.equal(row.path, '/van-ban/quoc-phong/');
  assert.deepEqual(rows('169/2018/NĐ-CP'), []);
  assert.deepEqual(rows('168/2018/NĐ-CP', 'ha-nam-35'), []);
});

test('before the day of the change the same law is not said to be changed', () => {
  const [view] = viewsOf(makeArchive([], { today: '2025-01-01' }), '168-2018-nd-cp');
  const status = view?.box.find(({ label }) => label === 'Tình trạng');
  assert.doesNotMatch(said(status?.value ?? ''), /sửa đổi/);
});

test('the act that changed others names them', () => {
  const [view] = viewsOf(makeArchive([]), '220-2025-nd-cp');
  const effects = (view?.effects ?? []).map(said).join('\n');
  assert.match(effects, /Sửa đổi, bổ sung 168\/2018\/NĐ-CP/);
});

test('each citing document stands once, with all its passages, and years lead to their page', () => {
  const documents = Array.from({ length: 60 }, (_, index) =>
    citing(`d${String(index)}`, index < 55 ? '2024-01-01' : '2020-01-01'),
  );
  const [first, second] = viewsOf(makeArchive(documents), '168-2018-nd-cp').map(
    (view) => view.citedBy,
  );
  assert.equal(first?.total, 60);
  assert.deepEqual(first.items[0]?.anchors, ['muc-1', 'muc-2']);
  const years = first.index.find(({ name }) => name === 'nam')?.values;
  assert.deepEqual(
    years?.map(({ label, places }) => [label, places.length, places[0]?.path]),
    [
      ['2024', 55, '/can-cu/168-2018-nd-cp/#d1'],
      ['2020', 5, '/can-cu/168-2018-nd-cp/trang/2/#d56'],
    ],
  );
  assert.equal(first.data, '/can-cu/168-2018-nd-cp/danh-sach.json');
  assert.equal(second?.items.length, 10);
  assert.equal(second.first, 51);
  assert.deepEqual(second.index, []);
});

test('the index holds every law, cited or not', () => {
  const archive = makeArchive([citing('a', '2024-01-01')]);
  const links = lawIndex(archive).groups.flatMap((group) => group.links);
  assert.equal(links.length, archive.reference.laws.size);
  assert.equal(links.find(({ path }) => path === '/can-cu/168-2018-nd-cp/')?.total, 1);
});

test('changes that no consolidated text shows are said', () => {
  const lines = (key: string) => viewsOf(makeArchive([]), key)[0]?.outstanding.map(said);
  assert.deepEqual(lines('168-2018-nd-cp'), [
    'Sửa đổi, bổ sung bởi 220/2025/NĐ-CP, từ 07/8/2025; chưa rõ điều, khoản bị tác động; chưa thấy bản hợp nhất nào.',
  ]);
  assert.deepEqual(lines('220-2025-nd-cp'), []);
});
