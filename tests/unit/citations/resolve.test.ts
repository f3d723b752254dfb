import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationNames } from '#citations/names.ts';
import { recognise } from '#citations/recognise.ts';
import { isKnown, resolve, type CitationContext } from '#citations/resolve.ts';
import { citationTable, lawNames } from '#citations/table.ts';
import { makeCitable, makeLaw } from './make-law.ts';

const laws = [
  makeLaw('168-2018-nd-cp', { number: '168/2018/NĐ-CP', issued: '2018-12-28' }),
  makeLaw('48-2019-qh14', {
    number: '48/2019/QH14',
    docType: 'luat',
    name: 'Luật Dân quân tự vệ',
    issued: '2019',
  }),
  makeLaw('50-ct-qp', { number: '50/CT-QP', docType: 'chi-thi', issued: '1998-01-10' }),
  makeLaw('52-nq-tu', {
    number: '52-NQ/TU',
    docType: 'nghi-quyet',
    issued: '2024-11-26',
    issuerLocality: 'hung-yen-33',
  }),
  makeLaw('de-an-23', { docType: 'de-an', name: 'Đề án số 23', issuerLocality: 'ha-nam-35' }),
];
const documents = [
  makeCitable('kim-dong-2024-12-20-chi-thi', { number: '05-CT/HU' }),
  makeCitable('kim-dong-2019-01-01-chi-thi', { number: '07-CT/HU', date: '2019-01-01' }),
  makeCitable('hung-yen-2024-03-01-chi-thi', {
    number: '05/CT-UBND',
    locality: 'hung-yen-33',
    date: '2024-03-01',
  }),
];
const names = citationNames(lawNames(laws));
const table = citationTable(laws, documents);
const here: CitationContext = {
  id: 'this',
  units: ['kim-dong-331', 'hung-yen-33', 'viet-nam'],
  date: '2025-01-15',
  year: 2025,
};

const cases: readonly (readonly [
  why: string,
  text: string,
  key: string | null,
  context?: Partial<CitationContext>,
])[] = [
  ['a number with its year', 'Nghị định số 168/2018/NĐ-CP', '168-2018-nd-cp'],
  [
    '… even if the date in the text is wrong',
    'Nghị định số 168/2018/NĐ-CP ngày 01/01/2018',
    '168-2018-nd-cp',
  ],
  ['… but not before it was issued', 'Nghị định số 168/2018/NĐ-CP', null, { date: '2018-01-01' }],
  [
    'a number that may come again, with its date',
    'Chỉ thị số 50/CT-QP ngày 10/01/1998',
    '50-ct-qp',
  ],
  ['… with another date', 'Chỉ thị số 50/CT-QP ngày 10/01/2005', null],
  ['… with another type', 'Kế hoạch số 50/CT-QP', null],
  ['a local number in its province', 'Nghị quyết số 52-NQ/TU ngày 26/11/2024', '52-nq-tu'],
  [
    '… and in another',
    'Nghị quyết số 52-NQ/TU',
    null,
    { units: ['kim-bang-350', 'ha-nam-35', 'viet-nam'] },
  ],
  ['a name', 'Luật Dân quân tự vệ', '48-2019-qh14'],
  ['a name with its year', 'Luật Dân quân tự vệ năm 2019', '48-2019-qh14'],
  ['a name with the year of another law', 'Luật Dân quân tự vệ năm 2009', null],
  [
    'a name before the law was made',
    'Luật Dân quân tự vệ',
    null,
    { date: '2015-03-01', year: 2015 },
  ],
  ['a scheme in its province', 'Đề án 23', 'de-an-23', { units: ['kim-bang-350', 'ha-nam-35'] }],
  ['a scheme elsewhere', 'Đề án 23', null],
  [
    'a document of the archive, of the year before',
    'Chỉ thị số 05-CT/HU',
    'kim-dong-2024-12-20-chi-thi',
  ],
  ['… of the province above', 'Chỉ thị số 05/CT-UBND', 'hung-yen-2024-03-01-chi-thi'],
  ['… too old to be meant without a date', 'Chỉ thị số 07-CT/HU', null],
  ['… with the date', 'Chỉ thị số 07-CT/HU ngày 01/01/2019', 'kim-dong-2019-01-01-chi-thi'],
  ['… not itself', 'Chỉ thị số 05-CT/HU', null, { id: 'kim-dong-2024-12-20-chi-thi' }],
  ['what nobody knows', 'Nghị định số 1/2020/NĐ-CP', null],
];
for (const [why, text, key, context] of cases) {
  test(`${why}: ${text} → ${key ?? 'not certain'}`, () => {
    const [span] = recognise(text, names);
    assert.ok(span);
    assert.equal(resolve(span, { ...here, ...context }, table)?.key ?? null, key);
  });
}

test('“năm 2025” after a name may be the year of the work: then it is no part of the citation', () => {
  const [span] = recognise('Luật Dân quân tự vệ năm 2025', names);
  assert.ok(span);
  assert.deepEqual(resolve(span, here, table), {
    kind: 'law',
    key: '48-2019-qh14',
    withYear: false,
  });
});

test('where two are possible none is meant', () => {
  const twice = citationTable(laws, [
    ...documents,
    makeCitable('other', { number: '05-CT/HU', date: '2024-01-02' }),
  ]);
  const [span] = recognise('Chỉ thị số 05-CT/HU', names);
  assert.ok(span);
  assert.equal(resolve(span, here, twice), null);
});

test('a law that the archive publishes, too, is still cited by its number, but not by itself', () => {
  const law = makeLaw('30', { number: '30/2020/NĐ-CP', name: 'Nghị định về công tác văn thư' });
  const own = { number: '30/2020/NĐ-CP', docType: 'nghi-dinh', locality: 'viet-nam' };
  const both = citationTable([law], [makeCitable('van-thu', { ...own, date: '2020-03-05' })]);
  const keys = (id: string): (string | undefined)[] =>
    ['Nghị định số 30/2020/NĐ-CP', 'ban hành Nghị định về công tác văn thư'].map((text) => {
      const [span] = recognise(text, citationNames(lawNames([law])));
      assert.ok(span);
      return resolve(span, { ...here, id }, both)?.key;
    });
  assert.deepEqual(keys('this'), ['30', '30']);
  assert.deepEqual(keys('van-thu'), [undefined, undefined]);
});

test('what bears a number is known, be it meant or not', () => {
  const law = makeLaw('a', { number: '1/2020/NĐ-CP', name: 'Luật A', issued: '2020-01-01' });
  const table = citationTable([law], []);
  assert.equal(isKnown({ number: '1/2020/NĐ-CP', name: null }, table), true);
  assert.equal(isKnown({ number: null, name: 'luật a' }, table), true);
  assert.equal(isKnown({ number: '2/2020/NĐ-CP', name: 'luật b' }, table), false);
});

test('a withdrawn document is meant where nothing that stands can be, and makes no other number known', () => {
  const gone = { ...makeCitable('gone', { number: '05-CT/HU' }), withdrawn: true };
  const [span] = recognise('Chỉ thị số 05-CT/HU', names);
  assert.ok(span);
  const alone = citationTable([], [gone]);
  assert.deepEqual(resolve(span, here, alone), { kind: 'withdrawn', key: 'gone', withYear: true });
  assert.equal(resolve(span, { ...here, units: ['ha-nam-35'] }, alone), null);
  assert.ok(!isKnown(span, alone));
  assert.equal(resolve(span, here, citationTable([], [gone, { ...gone, id: 'gone-too' }])), null);
  const both = citationTable([], [...documents, gone]);
  assert.equal(resolve(span, here, both)?.key, 'kim-dong-2024-12-20-chi-thi');
});
