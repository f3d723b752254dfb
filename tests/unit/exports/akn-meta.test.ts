import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { aknMeta, aknWork, isWholeDay } from '#exports/akn-meta.ts';
import { sampleHead } from './sample-head.ts';

const dated = (iso: string | null) => {
  const { date } = sampleHead();
  return sampleHead({ date: { ...date, iso } });
};

describe('aknMeta', () => {
  it('never says that the copy is authoritative', () => {
    assert.match(aknMeta(sampleHead(), 'Kho'), /<FRBRauthoritative value="false"\/>/);
  });

  it('says what stands in the place of a day that is not known', () => {
    assert.match(
      aknMeta(dated('2020'), ''),
      /<FRBRdate date="2020-01-01" name="ngay-som-nhat-co-the"\/>/,
    );
    assert.match(aknMeta(dated(null), ''), /name="ngay-chua-ro-ghi-ngay-vao-kho"/);
    for (const iso of ['2020', null]) assert.doesNotMatch(aknMeta(dated(iso), ''), /lifecycle/);
  });

  it('has no number where the document has none', () => {
    assert.match(aknMeta(sampleHead(), ''), /<FRBRnumber value="05-CT\/HU"\/>/);
    assert.doesNotMatch(aknMeta(sampleHead({ number: null }), ''), /FRBRnumber/);
  });
});

it('the address of the work names country, type, issuer, day and id', () => {
  assert.equal(
    aknWork(sampleHead()),
    '/akn/vn/act/chi-thi/huyen-uy--kim-dong-331/2024-12-20/kim-dong-2024-12-20-chi-thi',
  );
});

it('isWholeDay tells a whole day from a month', () => {
  assert.deepEqual(['2024-12-20', '2024-12', null].map(isWholeDay), [true, false, false]);
});
