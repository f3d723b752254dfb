import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ArchiveDocument } from '#documents/document.ts';
import { lookup } from '#documents/lookup.ts';
import { loadReference } from '#documents/reference.ts';
import { superiorDocument, superiorSource } from '#documents/repeated/superior-document.ts';
import { makeDirective } from '../make-document.ts';

const { issuers } = loadReference('content');

/** Id of the paper above the first of these. */
function above(...documents: [ArchiveDocument, ...ArchiveDocument[]]): string | undefined {
  const source = superiorSource(documents, { lookup: lookup(documents), issuers });
  return superiorDocument(source, documents[0])?.id;
}

const district = (data: Parameters<typeof makeDirective>[1] = {}): ArchiveDocument =>
  makeDirective('district', { issuer: 'huyen-uy', locality: 'kim-dong-331', ...data });
const province = (data: Parameters<typeof makeDirective>[1] = {}): ArchiveDocument =>
  makeDirective('province', {
    issuer: 'tinh-uy',
    locality: 'hung-yen-33',
    issued: '2024-12-01',
    ...data,
  });
const carries = (target: string) => [{ type: 'thuc-hien' as const, target }];

test('a paper that the document carries out is found by id or by number', () => {
  const paper = province({ issuer: 'ubnd-tinh', docType: 'ke-hoach', number: '18/CT-UBND' });
  assert.equal(above(district({ relations: carries('province') }), paper), 'province');
  assert.equal(above(district({ relations: carries('18/CT-UBND') }), paper), 'province');
  assert.equal(above(district(), paper), undefined);
});

test('what the text itself carries out counts, what it only names does not', () => {
  const paper = province({ docType: 'ke-hoach' });
  const cites = (type?: 'thuc-hien' | 'thay-the') =>
    makeDirective(
      'district',
      {},
      {
        facts: {
          citations: [{ target: 'province', kind: 'document', anchor: 'a', ...(type && { type }) }],
        },
      },
    );
  assert.equal(above(cites('thuc-hien'), paper), 'province');
  assert.equal(above(cites('thay-the'), paper), undefined);
  assert.equal(above(cites(), paper), undefined);
});

test('an office of another place or of the same level is none above', () => {
  const relations = carries('province');
  assert.equal(above(district({ relations }), province({ locality: 'ha-nam-35' })), undefined);
  assert.equal(
    above(district({ relations }), province({ issuer: 'ubnd-huyen', locality: 'kim-dong-331' })),
    undefined,
  );
});

test('a military region stands above its provinces, and the nearest office is taken', () => {
  const region = makeDirective('region', { issuer: 'qk3', locality: 'viet-nam' });
  const relations = [...carries('region'), ...carries('province')];
  assert.equal(above(district({ relations }), region, province()), 'province');
  assert.equal(above(district({ relations: carries('region') }), region), 'region');
});

test('without a relation the same kind of paper of the unit above is taken, if there is one alone', () => {
  assert.equal(above(district(), province()), 'province');
  assert.equal(
    above(district(), province(), { ...province(), id: 'second' } as ArchiveDocument),
    undefined,
  );
  for (const other of [{ year: 2024 }, { docType: 'ke-hoach' }, { issuer: 'ubnd-tinh' }])
    assert.equal(above(district(), province(other)), undefined);
});

test('a paper that came later is none that anything was taken from', () => {
  const relations = carries('18/CT-UBND');
  const paper = (id: string, issued: string) =>
    makeDirective(id, {
      issuer: 'ubnd-tinh',
      locality: 'hung-yen-33',
      docType: 'ke-hoach',
      number: '18/CT-UBND',
      issued,
    });
  const asked = district({ relations, issued: '2024-12-20' });
  assert.equal(
    above(asked, paper('of-year', '2024-12-02'), paper('next', '2025-12-08')),
    'of-year',
  );
  assert.equal(above(asked, paper('next', '2025-12-08')), undefined);
  assert.equal(above(district({ issued: '2024-11-20' }), province()), undefined);
  assert.equal(above(district({ issued: '2024-12-01' }), province()), 'province');
});

test('a paper of the same kind and year about another matter is none to be held against', () => {
  const title = 'Về mức lệ phí trước bạ';
  assert.equal(above(district(), province()), 'province');
  assert.equal(above(district(), province({ title })), undefined);
  assert.equal(
    above(district({ relations: carries('province') }), province({ title })),
    'province',
  );
});
